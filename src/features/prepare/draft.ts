import type { SubjectSettings } from '../../domain/backdrop/exercise';
import { type Change, creation, difference, type RecordChange } from '../../domain/change';
import {
  defaultActorKinds,
  defaultLinkKinds,
  type KindNames,
  READY_NETWORK_KINDS,
} from '../../domain/defaults';
import type {
  ActorKind,
  Entities,
  Entity,
  Key,
  LinkKind,
  NetworkKind,
  RosterEntry,
  WorkshopInfo,
} from '../../domain/entity';
import { keyOf, WORKSHOP_KEY, workshopRecordKey } from '../../domain/recordKeys';
import {
  actorKinds,
  linkKinds,
  mapContents,
  networkKinds,
  rosterEntries,
  workshopInfo,
} from '../../domain/select';
import { mergeIntoRoster, parseRoster } from './roster';
import { entriesOf, type RosterRow, rowOf } from './rosterRows';

/** What stands in the form. */
export interface Draft extends SubjectSettings {
  readonly title: string;
  readonly question: string;
  readonly actorKinds: readonly ActorKind[];
  readonly linkKinds: readonly LinkKind[];
  /** Absent until they are edited: the workshop's own and the ready-made ones, which are records only once used. */
  readonly networkKinds?: readonly NetworkKind[];
  readonly roster: readonly RosterRow[];
  readonly pasted: string;
  /** As typed; anything but a whole number from 1 counts as not said. */
  readonly expected: string;
  readonly sendTo: string;
  /** Types and known actors that the form began with: what came in since, in another tab, is not its to remove. */
  readonly listed: ReadonlySet<Key>;
}

type Kind = ActorKind | LinkKind | NetworkKind;

const settledRecords = (entities: Entities): (Kind | RosterEntry)[] => [
  ...actorKinds(entities),
  ...linkKinds(entities),
  ...networkKinds(entities),
  ...rosterEntries(entities),
];

/** The form as it begins: with a question and types to start from. */
export const freshDraft = (question: string, names: KindNames): Draft => ({
  title: '',
  question,
  actorKinds: defaultActorKinds(names.actors),
  linkKinds: defaultLinkKinds(names.links),
  roster: [],
  pasted: '',
  expected: '',
  sendTo: '',
  listed: new Set(),
});

/** The form as a workshop fills it in. */
export const draftOf = (entities: Entities): Draft => {
  const info = workshopInfo(entities);
  return {
    title: info?.title ?? '',
    question: info?.question ?? '',
    actorKinds: actorKinds(entities),
    linkKinds: linkKinds(entities),
    roster: rosterEntries(entities).map(rowOf),
    pasted: '',
    expected: String(info?.expected ?? ''),
    sendTo: info?.sendTo ?? '',
    ...(info?.backdrop && { backdrop: info.backdrop }),
    ...(info?.asksInfluence && { asksInfluence: true }),
    listed: new Set(settledRecords(entities).map((record) => keyOf(record))),
  };
};

/** How often actors, links and networks of the maps use each type and each known actor, by the key of its record. */
export const usesOf = (entities: Entities): ReadonlyMap<Key, number> => {
  const uses = new Map<Key, number>();
  const count = (collection: string, id: string | undefined) => {
    if (id === undefined) return;
    const key = `workshop/${collection}/${id}`;
    uses.set(key, (uses.get(key) ?? 0) + 1);
  };
  for (const { actors, links, networks } of mapContents(entities)) {
    for (const actor of actors) {
      count('actorKinds', actor.kind);
      count('roster', actor.rosterId);
    }
    for (const link of links) count('linkKinds', link.kind);
    for (const { kinds = {} } of networks) for (const id of Object.keys(kinds)) count('networkKinds', id);
  }
  return uses;
};

const MOST_EXPECTED = 100_000;

const expectedOf = (typed: string): number | undefined => {
  const number = Number(typed.trim());
  return Number.isInteger(number) && number >= 1 && number <= MOST_EXPECTED ? number : undefined;
};

/** The settings that the form says; what is left empty is not said. */
export const settingsOf = (
  draft: Draft,
): SubjectSettings & Pick<WorkshopInfo, 'title' | 'question' | 'expected' | 'sendTo'> => {
  const question = draft.question.trim();
  const sendTo = draft.sendTo.trim();
  const expected = expectedOf(draft.expected);
  return {
    title: draft.title.trim(),
    ...(question && { question }),
    ...(expected !== undefined && { expected }),
    ...(sendTo && { sendTo }),
    ...(draft.backdrop && { backdrop: draft.backdrop }),
    ...(draft.asksInfluence && { asksInfluence: true }),
  };
};

const named = <T extends Kind>(kinds: readonly T[]): T[] =>
  kinds.map((kind) => ({ ...kind, name: kind.name.trim() })).filter(({ name }) => name !== '');

/** The actor list as the form says it, with what is pasted but not yet in the list. */
export const rosterOf = (draft: Draft, entities: Entities, newId: () => string): RosterEntry[] =>
  mergeIntoRoster(
    entriesOf(draft.roster, entities),
    parseRoster(draft.pasted, named(draft.actorKinds)),
    newId,
  );

/** The types and known actors that the form says: the listed ones, then the pasted ones that are not listed yet. */
export const recordsOf = (draft: Draft, newId: () => string, entities: Entities = new Map()): Entity[] => {
  return [
    ...named(draft.actorKinds),
    ...named(draft.linkKinds),
    ...named(draft.networkKinds ?? networkKinds(entities)),
    ...rosterOf(draft, entities, newId),
  ];
};

/** Tombstones (`at`, ISO 8601) of the ready-made types that the form has left out and that never were records. */
export const leftOut = (draft: Draft, at: string, entities: Entities = new Map()): Entity[] => {
  const kept = new Set(draft.networkKinds?.map(({ id }) => id));
  const gone = draft.networkKinds ? READY_NETWORK_KINDS.filter((id) => !kept.has(id)) : [];
  return gone
    .filter((id) => !entities.has(workshopRecordKey('networkKind', id)))
    .map((id): Entity => ({ is: 'networkKind', id, name: '', deletedAt: at }));
};

const editedInfo = (info: WorkshopInfo, draft: Draft): WorkshopInfo => {
  const { question: _question, expected: _expected, sendTo: _sendTo, ...others } = info;
  const { backdrop: _backdrop, asksInfluence: _asks, ...rest } = others;
  return { ...rest, ...settingsOf(draft) };
};

const buried = (record: Kind | RosterEntry, at: string): RecordChange | undefined =>
  difference(record, { is: record.is, id: record.id, deletedAt: at } as Entity);

/**
 * What the form changes in a workshop: differing fields only. A type or known actor that the form no longer holds
 * becomes a tombstone (`at`, ISO 8601), unless a map uses it: then it stays as it is.
 */
export const changeOf = (entities: Entities, draft: Draft, newId: () => string, at: string): Change => {
  const change: Record<Key, RecordChange> = {};
  const put = (key: Key, step: RecordChange | undefined) => {
    if (step) change[key] = step;
  };
  const info = workshopInfo(entities);
  if (info) put(WORKSHOP_KEY, difference(info, editedInfo(info, draft)));

  const wanted = new Map(recordsOf(draft, newId, entities).map((record) => [keyOf(record), record]));
  for (const [key, record] of wanted) put(key, difference(entities.get(key), record));
  for (const tombstone of leftOut(draft, at, entities)) put(keyOf(tombstone), creation(tombstone));

  const uses = usesOf(entities);
  for (const record of settledRecords(entities)) {
    const key = keyOf(record);
    if (draft.listed.has(key) && !wanted.has(key) && !uses.has(key)) put(key, buried(record, at));
  }
  return change;
};

/** How many different actors the pasted text names, and how many of them the list holds already. */
export const pastedCount = (draft: Draft, entities: Entities): { understood: number; known: number } => {
  const lines = parseRoster(draft.pasted, named(draft.actorKinds));
  if (lines.length === 0) return { understood: 0, known: 0 };
  const listed = entriesOf(draft.roster, entities);
  const understood = mergeIntoRoster([], lines, () => '').length;
  const added = mergeIntoRoster(listed, lines, () => '').length - listed.length;
  return { understood, known: understood - added };
};
