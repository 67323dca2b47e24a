import { applicable, type Change, isEmpty, type Stamp, stampOf } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import { isObject, jsonIn } from '../domain/value';
import type { Commit, Workshop } from '../state/workshop';

/** What of one workshop is not stored: its records before, and the commits since. */
export interface Unstored {
  readonly workshop: string;
  readonly base: Entities;
  readonly commits: readonly Commit[];
}

type CarriedCommit = Pick<Commit, 'change' | 'stamps' | 'lasting' | 'moment'>;

/** The same, on its way from one page of a tab to the next. */
export interface CarriedWorkshop {
  readonly workshop: string;
  /** Left out where there is no room for it: then the commits wait for what is stored. */
  readonly base?: readonly (readonly [Key, Entity])[];
  readonly commits: readonly CarriedCommit[];
}

// pages of two versions hand this to each other: whoever changes it raises the number
const VERSION = 1;

const packCommit = ({ change, stamps, lasting, moment }: Commit): CarriedCommit => ({
  change,
  stamps,
  ...(lasting && { lasting }),
  ...(moment && { moment }),
});

const packWorkshop = ({ workshop, base, commits }: Unstored, withBase: boolean): CarriedWorkshop => ({
  workshop,
  // the commits of a new workshop need no more than nothing to stand on
  ...((withBase || base.size === 0) && { base: [...base] }),
  commits: commits.map(packCommit),
});

/** What is not stored, and what has waited since an earlier page, as a text for the next page to read. */
export const packCarried = (
  unstored: readonly Unstored[],
  waiting: readonly CarriedWorkshop[],
  { withBase }: { readonly withBase: boolean },
): string =>
  JSON.stringify({
    version: VERSION,
    workshops: [...waiting, ...unstored.map((one) => packWorkshop(one, withBase))],
  });

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);

const isSide = (value: unknown): boolean => value === null || isFields(value);

const isChange = (value: unknown): value is Change =>
  isFields(value) &&
  Object.values(value).every((step) => isFields(step) && isSide(step['before']) && isSide(step['after']));

const isStamps = (value: unknown): value is Commit['stamps'] =>
  isFields(value) && Object.values(value).every(isFields);

const isCarriedCommit = (value: unknown): value is CarriedCommit =>
  isFields(value) && isChange(value['change']) && isStamps(value['stamps']);

const isRecord = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && isFields(value[1]);

const isBase = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isRecord));

const isCarriedWorkshop = (value: unknown): value is CarriedWorkshop =>
  isFields(value) &&
  typeof value['workshop'] === 'string' &&
  isBase(value['base']) &&
  Array.isArray(value['commits']) &&
  value['commits'].every(isCarriedCommit);

/** Reads what the page before has packed; undefined when another version has, in a way that is not known here. */
export const unpackCarried = (text: string): readonly CarriedWorkshop[] | undefined => {
  const carried = jsonIn(text);
  if (!isFields(carried) || carried['version'] !== VERSION || !Array.isArray(carried['workshops']))
    return undefined;
  return carried['workshops'].every(isCarriedWorkshop) ? carried['workshops'] : undefined;
};

/** A version that may have left the device under this number never comes again for other content. */
const atLeast = (stamp: Stamp, record: Entity | undefined): Stamp => {
  const now = record && stampOf(record)?.revision;
  return stamp.revision === undefined
    ? stamp
    : { ...stamp, revision: Math.max(stamp.revision, (now ?? 0) + 1) };
};

const stampsOnto = (entities: Entities, stamps: Commit['stamps']): Record<Key, Stamp> =>
  Object.fromEntries(Object.entries(stamps).map(([key, stamp]) => [key, atLeast(stamp, entities.get(key))]));

const recommit = (workshop: Workshop, { change, stamps, lasting, moment }: CarriedCommit): void => {
  const now = workshop.entities();
  const left = applicable(now, change);
  // stored at the last moment after all, or overtaken by somebody else
  if (isEmpty(left) && !isEmpty(change)) return;
  const how = { ...(lasting && { lasting }), ...(moment && { moment }) };
  workshop.commit(left, 'user', { stamps: stampsOnto(now, stamps), ...how });
};

/**
 * Commits anew what was carried here, one commit after the other and field by field: what is stored already stays as it
 * is, and so does what others have changed since. Doing it twice is doing it once.
 */
export const recommitAll = (workshop: Workshop, commits: readonly CarriedCommit[]): void => {
  for (const commit of commits) recommit(workshop, commit);
};
