import { readDecider, writeDecider } from '../decider';
import type { Entities, Entity, Key } from '../entity';
import { keyOf, mapIdOfKey } from '../recordKeys';
import { withoutLostContent } from '../tombstone';
import { type Place, partsOf, placeId, rewriteRecord } from './places';
import { holdsAny, type Spelling, withoutNames } from './spelling';

/** Who is to be erased, and how. The same for every state of a workshop, so that all of them agree afterwards. */
export interface Erasure {
  /** Names and addresses that mean the person. */
  readonly spellings: readonly Spelling[];
  /** Ids of places that mean somebody else. */
  readonly spared: ReadonlySet<string>;
  /** Ids of the maps that go altogether. */
  readonly maps: ReadonlySet<string>;
  /** By whom a decision is from then on, by whom it was. */
  readonly deciders: ReadonlyMap<string, string>;
  /** ISO 8601 */
  readonly at: string;
}

const isMeant = (place: Place, { spellings, spared }: Pick<Erasure, 'spellings' | 'spared'>): boolean =>
  partsOf(place).some((part) => holdsAny(part, spellings)) && !spared.has(placeId(place));

const saidAnew = (place: Place, erasure: Erasure): string => {
  if (place.kind === 'decider') return erasure.deciders.get(place.text) ?? place.text;
  if (!isMeant(place, erasure)) return place.text;
  return place.kind === 'contact' ? '' : withoutNames(place.text, erasure.spellings);
};

/** A map that goes leaves its tombstone, so that no other copy of it comes back as a new one. */
const buried = (record: Entity, key: Key, { maps, at }: Erasure): Entity | undefined => {
  if (!maps.has(mapIdOfKey(key))) return record;
  return record.is === 'map'
    ? withoutLostContent({ ...record, deletedAt: record.deletedAt ?? at })
    : undefined;
};

/** A state without the person; all that is about others is as it was. Keys of decisions hold who made them. */
export const erasePerson = (records: Entities, erasure: Erasure): Entities => {
  const left = new Map<Key, Entity>();
  for (const [key, record] of records) {
    const kept = buried(record, key, erasure);
    const next = kept && rewriteRecord(kept, key, (place) => saidAnew(place, erasure));
    if (next) left.set(next.is === 'pairDecision' ? keyOf(next) : key, next);
  }
  return left;
};

/** Ids of the maps that the person drew, as far as these records tell. */
export const mapsDrawnBy = (records: Entities, erasure: Pick<Erasure, 'spellings' | 'spared'>): string[] =>
  [...records].flatMap(([key, record]) => {
    const text = record.is === 'map' ? record.author?.name : undefined;
    return text && isMeant({ kind: 'author', key, is: 'map', text }, erasure) ? [key] : [];
  });

/** Everybody who made a decision in these records. */
export const decidersIn = (records: Entities): string[] =>
  [...records.values()].flatMap((record) => ('by' in record && record.by ? [record.by] : []));

/** Marks of devices hold neither 0 nor 1: none of these was ever drawn by lot. */
const markOf = (number: number): string => String(number).padStart(4, '0');

/**
 * A nameless word for each of those who decided and are to be erased: a mark of its own for each, so that no two people's
 * words on a pair become one. `all` are all who decided in any state of the workshop.
 */
export const namelessDeciders = (
  all: readonly string[],
  erasure: Pick<Erasure, 'spellings' | 'spared'>,
): ReadonlyMap<string, string> => {
  const used = new Set(all.map((by) => readDecider(by).device));
  const nameless = new Map<string, string>();
  let number = 0;
  for (const by of [...new Set(all)].sort()) {
    if (!isMeant({ kind: 'decider', key: '', is: 'pairDecision', text: by }, erasure)) continue;
    do number++;
    while (used.has(markOf(number)));
    nameless.set(by, writeDecider({ name: '', device: markOf(number) }));
  }
  return nameless;
};
