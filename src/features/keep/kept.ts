import type { ComparedMaps } from '../../canvas/useCompared';
import { sharedSettings } from '../../domain/compare/chosen';
import type { Thresholds } from '../../domain/compare/thresholds';
import { thresholdsOf } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import { talkOf } from '../../domain/merge/talk';
import { pointNames } from '../../domain/points/names';
import { actorKinds, linkKinds, workshopInfo } from '../../domain/select';
import type { TableNames } from '../../domain/tables/counted';
import { words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import type { OpenWorkshop } from '../../state/library';

/** A workshop with what its chosen maps say together: what everything on these pages is made from. */
export interface Kept {
  readonly open: OpenWorkshop;
  readonly maps: ComparedMaps;
}

/** The workshop's title, for files and for what stands above pictures. */
export const titleOf = ({ workshop }: OpenWorkshop): string => workshopInfo(workshop.entities())?.title ?? '';

/** What the workshop says now must be drawn to be on its shared map. The counts may be of an earlier state. */
export const thresholdsNow = (entities: Entities, { compared }: ComparedMaps): Thresholds =>
  thresholdsOf(sharedSettings(entities), compared.counts);

const nameById = (kinds: readonly { readonly id: string; readonly name: string }[]) => {
  const names = new Map(kinds.map(({ id, name }) => [id, name]));
  return (id: string): string => names.get(id) ?? '';
};

/** Put into words once for tables of thousands of rows. */
const mapNameById = (labels: ComparedMaps['labels']) => {
  const names = new Map([...labels].map(([id, label]) => [id, mapNameOf(label)]));
  return (id: string): string => names.get(id) ?? mapNameOf(undefined);
};

/** What maps and types are called in tables; persons by name only where names are shown. */
export const tableNames = ({ records, labels }: ComparedMaps): TableNames => ({
  map: mapNameById(labels),
  actorKind: nameById(actorKinds(records)),
  linkKind: nameById(linkKinds(records)),
});

/** What an actor (by class id) or a link (by the key of its pair) is called. */
const thingNames = ({ compared, labels }: ComparedMaps): ((id: string) => string) => {
  const names = pointNames(compared, labels);
  return (id) => {
    const [source, target] = names.link(id);
    return names.actor(id) || words('compare')('link', { source, target });
  };
};

/** A remark from the talk, with what it is about. */
export interface WrittenNote {
  readonly id: string;
  /** The name of an actor or a link; absent: all. */
  readonly about?: string;
  readonly text: string;
}

/** All that was written down in the talk, what is about all first. `entities` are those of now. */
export const writtenNotes = (maps: ComparedMaps, entities: Entities): readonly WrittenNote[] => {
  const { byThing, general } = talkOf(entities, maps.compared);
  const nameOf = thingNames(maps);
  const about = [...byThing].flatMap(([thing, notes]) =>
    notes.map(({ id, text }): WrittenNote => ({ id, about: nameOf(thing), text })),
  );
  return [...general.map(({ id, text }): WrittenNote => ({ id, text })), ...about].filter(
    ({ text }) => text.trim() !== '',
  );
};
