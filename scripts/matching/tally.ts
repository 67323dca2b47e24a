import type { ActorRef } from '../../src/domain/entity';
import type { SuggestedGroup, Suggestions } from '../../src/domain/match/suggest/suggestion';
import { type NamePair, nameKey } from './evalSet';
import { createUnion } from './union';
import type { KnownWorkshop } from './workshop';

/** Pairs of differing names that stand on different maps. */
export interface PairTally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Counts of one or several workshops. */
export interface Tally {
  /** By the automatic classes alone, by these and the ticked groups, and by what is proposed besides. */
  readonly automatic: PairTally;
  readonly ticked: PairTally;
  readonly proposed: PairTally;
  readonly tickedGroups: number;
  /** Ticked groups that hold two actors of the world. */
  readonly impure: number;
  readonly asked: number;
  readonly enough: number;
  /** `+ a | b`: proposed and wrong; `- a | b`: missed; `! a | b`: ticked and wrong. */
  readonly errors: readonly string[];
}

/** Which of a workshop's pairs and groups are counted, by the families they belong to. */
export type Concerns = (families: readonly string[]) => boolean;

interface SeenName {
  readonly name: string;
  readonly owners: Set<string>;
  readonly families: Set<string>;
  readonly maps: Set<number>;
  readonly classIds: Set<ActorRef>;
}

type Said = ReturnType<typeof createUnion>;

/** Groups that the app would propose as the same, beyond those that come ticked. */
const LIKELY = 0.5;

/** What a matcher says, from the class ids on. */
export const saidBy = (suggestions: Suggestions) => {
  const unite = (groups: readonly SuggestedGroup[]): Said => {
    const union = createUnion();
    for (const { classIds } of groups) for (const id of classIds) union.unite(classIds[0] ?? id, id);
    return union;
  };
  const likely = suggestions.asked.filter(({ probability }) => probability >= LIKELY);
  return {
    automatic: unite([]),
    ticked: unite(suggestions.ticked),
    proposed: unite([...suggestions.ticked, ...likely]),
  };
};

const seenNames = ({ actors, classes }: KnownWorkshop): SeenName[] => {
  const seen = new Map<string, SeenName>();
  for (const { name, entity, map, ref } of actors) {
    const fresh: SeenName = {
      name,
      owners: new Set(),
      families: new Set(),
      maps: new Set(),
      classIds: new Set(),
    };
    const one = seen.get(nameKey(name)) ?? fresh;
    seen.set(nameKey(name), one);
    one.owners.add(entity.id);
    one.families.add(entity.family);
    one.maps.add(map);
    one.classIds.add(classes.classIdByRef.get(ref) ?? ref);
  }
  return [...seen.values()].filter(({ owners }) => owners.size === 1);
};

const standsOnOneMapOnly = (a: SeenName, b: SeenName): boolean =>
  a.maps.size === 1 && b.maps.size === 1 && [...a.maps][0] === [...b.maps][0];

const isOneOwner = (a: SeenName, b: SeenName): boolean => [...a.owners][0] === [...b.owners][0];

const areUnited = (a: SeenName, b: SeenName, said: Said): boolean =>
  [...a.classIds].some((one) => [...b.classIds].some((other) => said.rootOf(one) === said.rootOf(other)));

/** The pairs that are looked at, each with the truth. */
const pairsOf = (names: readonly SeenName[], concerns: Concerns) =>
  names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .filter((b) => !standsOnOneMapOnly(a, b) && concerns([...a.families, ...b.families]))
      .map((b) => ({ a, b, isSame: isOneOwner(a, b) })),
  );

type KnownPair = ReturnType<typeof pairsOf>[number];

const tallyPairs = (pairs: readonly KnownPair[], said: Said): PairTally => {
  const united = pairs.filter(({ a, b }) => areUnited(a, b, said));
  const found = united.filter(({ isSame }) => isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  return { found, wrong: united.length - found, missed: same - found };
};

const errorsOf = (pairs: readonly KnownPair[], ticked: Said, proposed: Said): string[] =>
  pairs.flatMap(({ a, b, isSame }) => {
    const isProposed = areUnited(a, b, proposed);
    if (isProposed === isSame) return [];
    const sign = isSame ? '-' : areUnited(a, b, ticked) ? '!' : '+';
    return [`${sign} ${[a.name, b.name].sort().join(' | ')}`];
  });

const membersByClass = ({ actors, classes }: KnownWorkshop) => {
  const members = new Map<ActorRef, KnownWorkshop['actors'][number][]>();
  for (const actor of actors) {
    const id = classes.classIdByRef.get(actor.ref) ?? actor.ref;
    members.set(id, [...(members.get(id) ?? []), actor]);
  }
  return members;
};

/** Compares what is suggested for a workshop with what is known of it. */
export const tallyOf = (
  workshop: KnownWorkshop,
  suggestions: Suggestions,
  concerns: Concerns = () => true,
): Tally => {
  const said = saidBy(suggestions);
  const pairs = pairsOf(seenNames(workshop), concerns);
  const members = membersByClass(workshop);
  const entitiesOf = ({ classIds }: SuggestedGroup) =>
    classIds.flatMap((id) => members.get(id) ?? []).map(({ entity }) => entity);
  const counted = (groups: readonly SuggestedGroup[]) =>
    groups.map(entitiesOf).filter((entities) => concerns(entities.map(({ family }) => family)));
  const ticked = counted(suggestions.ticked);
  return {
    automatic: tallyPairs(pairs, said.automatic),
    ticked: tallyPairs(pairs, said.ticked),
    proposed: tallyPairs(pairs, said.proposed),
    tickedGroups: ticked.length,
    impure: ticked.filter((entities) => new Set(entities.map(({ id }) => id)).size > 1).length,
    asked: counted(suggestions.asked).length,
    enough: counted(suggestions.asked.slice(0, suggestions.enough)).length,
    errors: errorsOf(pairs, said.ticked, said.proposed),
  };
};

const addPairs = (a: PairTally, b: PairTally): PairTally => ({
  found: a.found + b.found,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

/** Two tallies as one. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  automatic: addPairs(a.automatic, b.automatic),
  ticked: addPairs(a.ticked, b.ticked),
  proposed: addPairs(a.proposed, b.proposed),
  tickedGroups: a.tickedGroups + b.tickedGroups,
  impure: a.impure + b.impure,
  asked: a.asked + b.asked,
  enough: a.enough + b.enough,
  errors: [...a.errors, ...b.errors],
});

/** The pairs of a list that two facing maps' suggestions unite; see `facingMaps`. */
export const unitedPairs = (
  pairs: readonly NamePair[],
  { actors, classes }: KnownWorkshop,
  said: Said,
): NamePair[] => {
  const rootByName = (map: number) =>
    new Map(
      actors
        .filter((actor) => actor.map === map)
        .map(({ name, ref }) => [nameKey(name), said.rootOf(classes.classIdByRef.get(ref) ?? ref)]),
    );
  const [left, right] = [rootByName(0), rootByName(1)];
  return pairs.filter(({ a, b }) => left.get(nameKey(a)) === right.get(nameKey(b)));
};
