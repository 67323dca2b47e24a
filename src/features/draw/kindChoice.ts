import { squash } from '../../domain/change';
import { setFields } from '../../domain/commands/records';
import { addKind } from '../../domain/commands/workshop';
import { nextLook } from '../../domain/defaults';
import { recordKey } from '../../domain/recordKeys';
import type { Kinds } from '../../picture/mapPicture';
import { newId } from '../../state/id';
import type { Selection } from '../../state/selection';
import type { Workshop } from '../../state/workshop';
import type { DrawingStore } from './drawingState';

type KindOf = 'actorKind' | 'linkKind';

/** Saying of what type something is. */
export interface KindChoice {
  /** Gives a type to what is chosen; with nothing chosen, to what comes next. */
  readonly chooseKind: (is: KindOf, kind: string) => void;
  /** Makes a new type for the workshop and chooses it. Returns its id. */
  readonly addKind: (is: KindOf, name: string) => string;
}

/** What the types are chosen for. */
interface KindContext {
  readonly workshop: Workshop;
  readonly mapId: string;
  readonly selection: Selection;
  readonly store: DrawingStore;
  readonly kinds: () => Kinds;
}

/** The types of one map's actors and links, as they are chosen and made while drawing. */
export const choosingKinds = ({ workshop, mapId, selection, store, kinds }: KindContext): KindChoice => {
  const chosenKeys = (is: KindOf) => {
    const wanted = is === 'actorKind' ? 'actor' : 'link';
    const keys = [...selection.getState().ids].map((id) => recordKey(mapId, id));
    return keys.filter((key) => workshop.entities().get(key)?.is === wanted);
  };
  const chooseKind: KindChoice['chooseKind'] = (is, kind) => {
    const keys = chosenKeys(is);
    if (keys.length === 0) {
      store.setState((state) => ({ [is]: state[is] === kind ? null : kind }));
      return;
    }
    const steps = keys.map((key) => setFields(workshop.entities(), key, { kind }));
    workshop.commit(steps.reduce(squash));
  };
  const makeKind: KindChoice['addKind'] = (is, name) => {
    const id = newId();
    const { colour, shape } = nextLook(is === 'actorKind' ? kinds().actors : kinds().links);
    const kind = is === 'actorKind' ? { is, id, name, colour, shape } : { is, id, name, colour };
    workshop.commit(addKind(workshop.entities(), kind));
    chooseKind(is, id);
    return id;
  };
  return { chooseKind, addKind: makeKind };
};
