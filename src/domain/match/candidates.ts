import type { Actor, ActorRef, RosterEntry } from '../entity';
import { recordKey } from '../recordKeys';
import { byText, type MapContent } from '../select';
import { addTo } from './lists';
import { normaliseName } from './normalise';

/** A living actor with what its map says about who it is. */
export interface Candidate {
  readonly ref: ActorRef;
  readonly mapId: string;
  /** Normalised; empty when it says nothing. */
  readonly name: string;
  /** Its own, or that of the only roster entry which goes by its name. */
  readonly rosterId: string | undefined;
}

/** Living actors that one piece of evidence calls the same, in UTF-16 order of their refs. */
export interface Bucket {
  readonly key: string;
  readonly candidates: readonly Candidate[];
}

const AMBIGUOUS = Symbol('the name of several entries');

/** The names by which an entry is known: those that were said to mean somebody else are none of them. */
const knownNames = ({ name, aliases = [], notAliases = [] }: RosterEntry): Set<string> => {
  const names = new Set([name, ...aliases].map(normaliseName));
  for (const other of notAliases) names.delete(normaliseName(other));
  return names;
};

const rosterIdsByName = (roster: readonly RosterEntry[]): Map<string, string | typeof AMBIGUOUS> => {
  const ids = new Map<string, string | typeof AMBIGUOUS>();
  for (const entry of roster) {
    for (const name of knownNames(entry)) {
      ids.set(name, ids.has(name) ? AMBIGUOUS : entry.id);
    }
  }
  ids.delete('');
  return ids;
};

const knownNormalised = new WeakMap<Actor, string>();

/** Of each record once: an actor that nobody touched is the same object in every later state of the workshop. */
const normalisedNameOf = (actor: Actor): string => {
  const name = knownNormalised.get(actor) ?? normaliseName(actor.name);
  knownNormalised.set(actor, name);
  return name;
};

/** Every actor of the maps, in UTF-16 order of refs. The roster holds living entries only. */
export const candidatesOf = (
  contents: readonly MapContent[],
  roster: readonly RosterEntry[],
): Candidate[] => {
  const idsByName = rosterIdsByName(roster);
  const candidates = contents.flatMap(({ info, actors }) =>
    actors.map((actor): Candidate => {
      const name = normalisedNameOf(actor);
      const byName = idsByName.get(name);
      const rosterId = actor.rosterId || (byName === AMBIGUOUS ? undefined : byName);
      return { ref: recordKey(info.id, actor.id), mapId: info.id, name, rosterId };
    }),
  );
  return candidates.sort((a, b) => byText(a.ref, b.ref));
};

const bucketsBy = (
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | undefined,
): Bucket[] => {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key) addTo(byKey, key, candidate);
  }
  return [...byKey]
    .map(([key, inside]) => ({ key, candidates: inside }))
    .filter((bucket) => bucket.candidates.length > 1)
    .sort((a, b) => byText(a.key, b.key));
};

/** Actors of one roster id, in UTF-16 order of ids. */
export const rosterBuckets = (candidates: readonly Candidate[]): Bucket[] =>
  bucketsBy(candidates, ({ rosterId }) => rosterId);

/** Actors of one normalised name, in UTF-16 order of names. */
export const nameBuckets = (candidates: readonly Candidate[]): Bucket[] =>
  bucketsBy(candidates, ({ name }) => name);
