import type { RosterEntry, SnapshotActor } from '../entity';
import { normaliseName } from '../match/normalise';
import { byId } from '../select';

/** What an actor is known by: two that share any of these texts are the same. Empty texts say nothing. */
export type KeysOf = (actor: SnapshotActor) => readonly string[];

/** Actors of two portraits that are the same; one side is empty where the other portrait has nothing of it. */
export interface Matched {
  readonly before: readonly SnapshotActor[];
  readonly after: readonly SnapshotActor[];
}

const byName: KeysOf = ({ name }) => [normaliseName(name)];

/** In one workshop an actor is the same while any of its drawings is; else, where nobody else fits, by its name. */
export const WITHIN_WORKSHOP: readonly KeysOf[] = [({ members }) => members, byName];

const namesOf = ({ name, aliases = [] }: RosterEntry): string[] => [name, ...aliases].map(normaliseName);

/** The first name of the known actor that each name leads to; a name of several known actors leads nowhere. */
const firstNames = (roster: readonly RosterEntry[]): ReadonlyMap<string, string> => {
  const leads = new Map<string, string | null>();
  for (const entry of roster) {
    const [first = ''] = namesOf(entry);
    for (const name of new Set(namesOf(entry))) {
      const known = leads.get(name);
      leads.set(name, known === undefined || known === first ? first : null);
    }
  }
  return new Map([...leads].flatMap(([name, first]) => (first ? [[name, first] as const] : [])));
};

/**
 * Between workshops only names can tell: equal normalised names, and names that the two actor lists, taken together,
 * give to one known actor. Ids mean nothing there.
 */
export const betweenWorkshops = (roster: readonly RosterEntry[]): readonly KeysOf[] => {
  const known = firstNames(roster);
  return [
    ({ name }) => {
      const plain = normaliseName(name);
      return [known.get(plain) ?? plain];
    },
  ];
};

type Ties = Map<SnapshotActor, Set<SnapshotActor>>;

const tie = (ties: Ties, one: SnapshotActor, other: SnapshotActor): void => {
  ties.set(one, (ties.get(one) ?? new Set()).add(other));
  ties.set(other, (ties.get(other) ?? new Set()).add(one));
};

/** The actors of both portraits that bear a key. */
type Bearers = Readonly<Record<keyof Matched, SnapshotActor[]>>;

const bearersByKey = (
  { before, after }: Matched,
  isAsked: (actor: SnapshotActor) => boolean,
  keysOf: KeysOf,
): ReadonlyMap<string, Bearers> => {
  const byKey = new Map<string, Bearers>();
  const note = (actors: readonly SnapshotActor[], side: keyof Matched): void => {
    for (const actor of actors.filter(isAsked)) {
      for (const key of keysOf(actor)) {
        const bearers = byKey.get(key) ?? { before: [], after: [] };
        bearers[side].push(actor);
        if (key) byKey.set(key, bearers);
      }
    }
  };
  note(before, 'before');
  note(after, 'after');
  return byKey;
};

/** All that bear a key on either side hang together when the first of each side are tied to all of the other. */
const tieBearers = (ties: Ties, { before, after }: Bearers): void => {
  const [was, is] = [before[0], after[0]];
  if (!was || !is) return;
  for (const one of before) tie(ties, one, is);
  for (const one of after) tie(ties, was, one);
};

/** Ties each actor to those of the other portrait that share a key with it; later kinds of keys only for the lonely. */
const tiesBetween = (portraits: Matched, rounds: readonly KeysOf[]): Ties => {
  const ties: Ties = new Map();
  for (const keysOf of rounds) {
    const known = new Set(ties.keys());
    const byKey = bearersByKey(portraits, (actor) => !known.has(actor), keysOf);
    for (const bearers of byKey.values()) tieBearers(ties, bearers);
  }
  return ties;
};

/** All that can be reached from an actor along ties. */
const reached = (actor: SnapshotActor, ties: Ties): SnapshotActor[] => {
  const found = new Set([actor]);
  for (const one of found) for (const other of ties.get(one) ?? []) found.add(other);
  return [...found];
};

/**
 * Parts the actors of two portraits into those that are the same. Usually one on either side; several where the users
 * have since said that actors are the same, or are not. Every actor is in exactly one part; each list in order of id.
 */
export const matched = (portraits: Matched, rounds: readonly KeysOf[]): Matched[] => {
  const ties = tiesBetween(portraits, rounds);
  const [before, after] = [new Set(portraits.before), new Set(portraits.after)];
  const done = new Set<SnapshotActor>();
  return [...after, ...before].flatMap((actor) => {
    if (done.has(actor)) return [];
    const same = reached(actor, ties).sort(byId);
    for (const one of same) done.add(one);
    return [{ before: same.filter((one) => before.has(one)), after: same.filter((one) => after.has(one)) }];
  });
};
