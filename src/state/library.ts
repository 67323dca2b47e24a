import { createStore, type StoreApi } from 'zustand/vanilla';
import { stampsOf, stateDifference } from '../domain/change';
import type { Entities } from '../domain/entity';
import { byText, livingWorkshop, workshopInfo } from '../domain/select';
import type { Settled } from './saving';
import { createUndo, type Undo } from './undo';
import { createWorkshop, type Workshop } from './workshop';

export interface OpenWorkshop {
  readonly workshop: Workshop;
  readonly undo: Undo;
  /** Resolves as soon as it is known whether what was last done is stored; never hangs. */
  readonly settled: () => Promise<Settled>;
}

export interface LibraryState {
  /** By id. A new map whenever anything in any of the workshops changes, so that lists of them stay in step. */
  readonly workshops: ReadonlyMap<string, OpenWorkshop>;
  /** Whether everything that was stored has been read. */
  readonly loaded: boolean;
}

/** All workshops of this device. */
export interface Library {
  readonly store: StoreApi<LibraryState>;
  /**
   * Opens a workshop: one that is `stored` as it is; a new one by a commit that makes all its records, so that whoever
   * is connected stores it like any other change. Making it cannot be undone step by step: it is not on the undo
   * stack. A workshop that is open already is returned as it stands.
   */
  readonly add: (id: string, entities: Entities, options: { readonly stored: boolean }) => OpenWorkshop;
  /** Closes a workshop that is gone for good: whatever is still done to it is seen by nobody. */
  readonly remove: (id: string) => void;
  readonly finishLoading: () => void;
}

const NOTHING: Entities = new Map();

/** `connect` is called with every workshop before its first commit; `settled` says whether one is stored. */
export const createLibrary = (
  connect: (open: OpenWorkshop) => void,
  settled: (id: string) => Promise<Settled> = () => Promise.resolve('stored'),
): Library => {
  const store = createStore<LibraryState>()(() => ({ workshops: new Map(), loaded: false }));

  const publish = (id: string, open: OpenWorkshop) =>
    store.setState(({ workshops }) => ({ workshops: new Map(workshops).set(id, open) }));

  const open = (id: string, entities: Entities): OpenWorkshop => {
    const workshop = createWorkshop(id, entities);
    const opened = { workshop, undo: createUndo(workshop), settled: () => settled(id) };
    connect(opened);
    workshop.onCommit(() => {
      if (store.getState().workshops.get(id) === opened) publish(id, opened);
    });
    return opened;
  };

  const create = (id: string, entities: Entities): OpenWorkshop => {
    const opened = open(id, NOTHING);
    const creation = stateDifference(NOTHING, entities);
    opened.workshop.commit(creation, 'user', { stamps: stampsOf(entities) });
    opened.undo.forget();
    return opened;
  };

  const add: Library['add'] = (id, entities, { stored }) => {
    const known = store.getState().workshops.get(id);
    if (known) return known;
    const opened = stored ? open(id, entities) : create(id, entities);
    publish(id, opened);
    return opened;
  };

  const remove = (id: string) =>
    store.setState(({ workshops }) => ({
      workshops: new Map([...workshops].filter(([known]) => known !== id)),
    }));

  return { store, add, remove, finishLoading: () => store.setState({ loaded: true }) };
};

/** When anything in it was last changed, ISO 8601; empty when nothing says so. */
export const lastChange = (entities: Entities): string => {
  let last = '';
  for (const entity of entities.values()) {
    const isDated = entity.is === 'workshop' || entity.is === 'map';
    if (isDated && entity.updatedAt !== undefined && entity.updatedAt > last) last = entity.updatedAt;
  }
  return last;
};

const isShown = ({ workshop }: OpenWorkshop): boolean =>
  workshop.entities().size > 0 && !workshopInfo(workshop.entities())?.deletedAt;

/** One workshop to show, by its id: not a deleted one. */
export const shownWorkshop = (workshops: LibraryState['workshops'], id: string): OpenWorkshop | undefined => {
  const open = workshops.get(id);
  return open && livingWorkshop(open.workshop.entities()) ? open : undefined;
};

/** The workshops to show: not the deleted ones; newest first by what was changed last in them. */
export const livingWorkshops = (workshops: LibraryState['workshops']): OpenWorkshop[] =>
  [...workshops.values()]
    .filter(isShown)
    .map((open) => ({ open, at: lastChange(open.workshop.entities()) }))
    .sort((a, b) => byText(b.at, a.at) || byText(b.open.workshop.id, a.open.workshop.id))
    .map(({ open }) => open);
