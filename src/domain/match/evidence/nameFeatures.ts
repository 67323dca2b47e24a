import type { PreparedModel } from '../model/logistic';
import type { Facet, Part } from '../names/part';
import type { ReadFacet } from '../names/reading';
import { isHardEvidence } from './hard';
import { areOtherLegalForms, legalFormsOf } from './legalForms';
import type { NameEvidence } from './nameEvidence';
import { plainWeight, type Rarity } from './rarity';

/** What two names share, and what stands on one side only. */
interface Laid {
  readonly evidence: NameEvidence;
  readonly shared: readonly Part[];
  readonly alone: readonly Part[];
  readonly isHard: boolean;
  readonly bodies: Whose;
  readonly places: Whose;
}

/** Where there is something: among what they share, and on either side alone. */
interface Whose {
  readonly shared: boolean;
  readonly onlyA: boolean;
  readonly onlyB: boolean;
}

const yes = (is: boolean): number => (is ? 1 : 0);

const isPlace = ({ kind, role }: Part): boolean => kind === 'place' && role !== 'native';
const isBody = ({ kind }: Part): boolean => kind === 'body';
/** What sort of part of a body it is, which its place tells already. */
const isOnlyForm = ({ role }: Part): boolean => role === 'branch' || role === 'generic' || role === 'unit';
const isWord = ({ kind }: Part): boolean => kind === 'word';
const isOrdinaryConcept = ({ kind, role }: Part): boolean => kind === 'concept' && role === 'ordinary';

const laidOf = (evidence: NameEvidence): Laid => {
  const { onlyA, onlyB, matches } = evidence;
  const shared = [...new Set(matches.map(({ a }) => a))];
  const whose = (is: (part: Part) => boolean): Whose => ({
    shared: shared.some(is),
    onlyA: onlyA.some(is),
    onlyB: onlyB.some(is),
  });
  return {
    evidence,
    shared,
    alone: [...onlyA, ...onlyB],
    isHard: isHardEvidence(evidence),
    bodies: whose(isBody),
    places: whose(isPlace),
  };
};

const onBoth = ({ onlyA, onlyB }: Whose): boolean => onlyA && onlyB;
const onOne = ({ onlyA, onlyB }: Whose): boolean => onlyA !== onlyB;

const inSome = ({ alone }: Laid, is: (part: Part) => boolean): number => yes(alone.some(is));

/** Every part of one side has its counterpart, but for those that tell nothing. */
const isContained = ({ evidence: { onlyA, onlyB } }: Laid): boolean =>
  [onlyA, onlyB].some((parts) => parts.every((part) => plainWeight(part) === 0));

const isPublic = (parts: readonly Part[]): boolean =>
  parts.some(({ role }) => role === 'municipality') &&
  parts.every((part) => isPlace(part) || part.role === 'municipality');

const numbersDiffer = ({ evidence: { onlyA, onlyB } }: Laid): boolean =>
  [onlyA, onlyB].some((parts) => parts.some(({ kind }) => kind === 'number'));

const onlyBare = (parts: readonly Part[]): boolean =>
  parts.every(({ kind, role }) => kind === 'concept' && role !== 'municipality');

/** What the words of two names say in every workshop; each a number in about [0, 4]. */
const WORDS_SAY = {
  hardEvidence: ({ isHard }: Laid) => yes(isHard),
  allShared: ({ alone, shared }: Laid) => yes(alone.length === 0 && shared.length > 0),
  contained: (laid: Laid) => yes(laid.shared.length > 0 && isContained(laid)),
  sameBody: ({ bodies, alone }: Laid) => yes(bodies.shared && alone.length === 0),
  bodyBeside: ({ bodies, alone }: Laid) => yes(bodies.shared && alone.length > 0),
  moreThanBody: ({ bodies, alone }: Laid) =>
    yes(bodies.shared && alone.some((part) => isWord(part) || isOrdinaryConcept(part))),
  bodyManyMeanings: ({ shared }: Laid) => yes(shared.some((part) => isBody(part) && part.keys.length > 1)),
  otherKnownBody: ({ evidence }: Laid) => yes(evidence.areOtherBodies),
  otherBody: ({ bodies }: Laid) => yes(onBoth(bodies)),
  bodyAlone: ({ bodies }: Laid) => yes(onOne(bodies)),
  samePlace: ({ places }: Laid) => yes(places.shared),
  otherPlace: ({ places }: Laid) => yes(onBoth(places)),
  placeAlone: ({ places }: Laid) => yes(onOne(places)),
  placeBesideBody: ({ bodies, places }: Laid) => yes(bodies.shared && onOne(places)),
  localOfNational: ({ evidence }: Laid) => yes(evidence.isLocalOfNational),
  branchOfBody: ({ bodies, places, alone }: Laid) =>
    yes(bodies.shared && places.shared && alone.length > 0 && alone.every(isOnlyForm)),
  branchAlone: (laid: Laid) => inSome(laid, ({ role }) => role === 'branch'),
  unitAlone: (laid: Laid) => inSome(laid, ({ role }) => role === 'unit'),
  municipalityAlone: (laid: Laid) => inSome(laid, ({ role }) => role === 'municipality'),
  genericAlone: (laid: Laid) => inSome(laid, ({ role }) => role === 'generic'),
  nativeAlone: (laid: Laid) => inSome(laid, ({ role }) => role === 'native'),
  numberAlone: (laid: Laid) => yes(numbersDiffer(laid)),
  sharedIsCommon: ({ shared, evidence: { coverage } }: Laid) =>
    yes(shared.length > 0 && coverage < 1 && onlyBare(shared)),
  onlyCommonWords: ({ shared, alone }: Laid) =>
    yes(shared.length > 0 && alone.length === 0 && onlyBare(shared)),
  slips: ({ evidence }: Laid) => Math.min(4, evidence.slips.count),
  slipInShort: ({ evidence: { slips } }: Laid) =>
    slips.count === 0 ? 0 : Math.max(0, 8 - slips.shortest) / 4,
  acronym: ({ evidence: { acronymLetters } }: Laid) => Math.min(4, acronymLetters) / 2,
  acronymLoose: ({ evidence: { initials } }: Laid) => 2 * (1 - initials),
  acronymPart: ({ evidence: { acronymLetters }, alone, shared }: Laid) =>
    yes(acronymLetters > 0 && (alone.length > 0 || shared.length > 1)),
  spelling: ({ evidence }: Laid) => yes(evidence.isSpelling),
  fewSlips: ({ evidence: { slipShare } }: Laid) => Math.max(0, 0.25 - slipShare) * 8,
  aside: ({ evidence: { a, b } }: Laid) => yes(a.source === 'aside' || b.source === 'aside'),
  otherLegal: ({ evidence }: Laid) => yes(areOtherLegalForms(evidence)),
  companyAgainstPublic: ({ evidence }: Laid) => {
    const { a, b } = evidence;
    const [one, other] = legalFormsOf(evidence);
    return yes(
      (one === 'company' && isPublic(b.facet.parts)) || (other === 'company' && isPublic(a.facet.parts)),
    );
  },
  onePerson: ({ evidence: { persons } }: Laid) => yes(persons === 'one'),
} as const satisfies Readonly<Record<string, (laid: Laid) => number>>;

/** What two persons' names say: of these the words alone would say too much, as many share one of them. */
const PERSONS_SAY = {
  samePerson: ({ persons }: NameEvidence) => yes(persons === 'same'),
  personInitials: ({ persons }: NameEvidence) => yes(persons === 'initials'),
  personShort: ({ persons }: NameEvidence) => yes(persons === 'short'),
  personSlip: ({ persons }: NameEvidence) => yes(persons === 'typo'),
  otherPerson: ({ persons }: NameEvidence) => yes(persons === 'different'),
} as const satisfies Readonly<Record<string, (evidence: NameEvidence) => number>>;

/** What of two names depends on how much each part tells in their workshop. */
interface Weighed {
  readonly coverage: number;
  readonly heaviestShared: number;
  readonly aloneA: number;
  readonly aloneB: number;
  /** Of what stands on one side only. */
  readonly concepts: number;
  readonly words: number;
  readonly isOnlyHome: boolean;
}

/** What the words of two names say by the weights of their workshop; each a number in about [0, 4]. */
const WEIGHTS_SAY = {
  coverage: ({ coverage }: Weighed) => coverage,
  nearlyAll: ({ coverage }: Weighed) => Math.max(0, coverage - 0.75) * 4,
  heaviestShared: ({ heaviestShared }: Weighed) => heaviestShared,
  aloneOnBoth: ({ aloneA, aloneB }: Weighed) => Math.min(4, aloneA, aloneB),
  placeAloneHome: ({ isOnlyHome }: Weighed) => yes(isOnlyHome),
  conceptAlone: ({ concepts }: Weighed) => Math.min(4, concepts),
  wordAlone: ({ words }: Weighed) => Math.min(4, words),
} as const satisfies Readonly<Record<string, (weighed: Weighed) => number>>;

/** Names of what is weighed, in the order of the numbers. */
export const NAME_FEATURES: readonly string[] = [
  ...Object.keys(WORDS_SAY),
  ...Object.keys(PERSONS_SAY),
  ...Object.keys(WEIGHTS_SAY),
];

const OF_WORDS = Object.values(WORDS_SAY);
const OF_PERSONS = Object.values(PERSONS_SAY);
const OF_WEIGHTS = Object.values(WEIGHTS_SAY);
const NO_WORDS = OF_WORDS.map(() => 0);
const NO_WEIGHTS = OF_WEIGHTS.map(() => 0);

/** What two names say in every workshop, worked out once. */
export interface FixedFeatures {
  /** The numbers of the first of `NAME_FEATURES`. */
  readonly values: readonly number[];
  readonly isHard: boolean;
  /** What their workshop weighs; undefined for two persons: how rare their names are says nothing. */
  readonly toWeigh: ToWeigh | undefined;
}

/** Of what stands on one side only, where among the parts of its facet. */
interface Side {
  readonly facet: Facet;
  readonly alone: readonly number[];
  readonly concepts: readonly number[];
  readonly words: readonly number[];
}

interface ToWeigh {
  readonly a: Side;
  readonly b: Side;
  /** Where among the parts of a. */
  readonly shared: readonly number[];
  /** Places on the only side that names any. */
  readonly places: readonly Part[];
}

const whereIn = (facet: Facet, parts: readonly Part[]): number[] =>
  parts.map((part) => facet.parts.indexOf(part));

const sideOf = ({ facet }: ReadFacet, alone: readonly Part[]): Side => ({
  facet,
  alone: whereIn(facet, alone),
  concepts: whereIn(facet, alone.filter(isOrdinaryConcept)),
  words: whereIn(facet, alone.filter(isWord)),
});

const toWeigh = ({ evidence: { a, b, onlyA, onlyB }, shared, alone, places }: Laid): ToWeigh => ({
  a: sideOf(a, onlyA),
  b: sideOf(b, onlyB),
  shared: whereIn(a.facet, shared),
  places: onOne(places) ? alone.filter(isPlace) : [],
});

const areTwoPersons = ({ persons }: NameEvidence): boolean => persons !== undefined && persons !== 'one';

/** Works out what no workshop changes. */
export const fixedFeatures = (evidence: NameEvidence): FixedFeatures => {
  const laid = laidOf(evidence);
  const arePersons = areTwoPersons(evidence);
  return {
    values: [
      ...(arePersons ? NO_WORDS : OF_WORDS.map((feature) => feature(laid))),
      ...OF_PERSONS.map((feature) => feature(evidence)),
    ],
    isHard: laid.isHard,
    toWeigh: arePersons ? undefined : toWeigh(laid),
  };
};

const sumAt = (weights: readonly number[], where: readonly number[]): number => {
  let sum = 0;
  for (const at of where) sum += weights[at] ?? 0;
  return sum;
};

const weigh = ({ a, b, shared, places }: ToWeigh, { weightsOf, isHome }: Rarity): Weighed => {
  const [weightsA, weightsB] = [weightsOf(a.facet), weightsOf(b.facet)];
  const [aloneA, aloneB] = [sumAt(weightsA.each, a.alone), sumAt(weightsB.each, b.alone)];
  const all = weightsA.total + weightsB.total;
  let heaviestShared = 0;
  for (const at of shared) heaviestShared = Math.max(heaviestShared, weightsA.each[at] ?? 0);
  return {
    coverage: all === 0 ? 0 : 1 - (aloneA + aloneB) / all,
    heaviestShared,
    aloneA,
    aloneB,
    concepts: sumAt(weightsA.each, a.concepts) + sumAt(weightsB.each, b.concepts),
    words: sumAt(weightsA.each, a.words) + sumAt(weightsB.each, b.words),
    isOnlyHome: places.length > 0 && places.every(isHome),
  };
};

const weightsSay = ({ toWeigh }: FixedFeatures, rarity: Rarity): readonly number[] => {
  if (!toWeigh) return NO_WEIGHTS;
  const weighed = weigh(toWeigh, rarity);
  return OF_WEIGHTS.map((feature) => feature(weighed));
};

/** One number for each of `NAME_FEATURES`. `fixed`: what was worked out for the same evidence before. */
export const nameFeatures = (
  evidence: NameEvidence,
  rarity: Rarity,
  fixed: FixedFeatures = fixedFeatures(evidence),
): number[] => [...fixed.values, ...weightsSay(fixed, rarity)];

/** Log odds by the features of two names, as `logOddsOf` of all of them says. */
export const nameLogOdds = (
  fixed: FixedFeatures,
  rarity: Rarity,
  { bias, weights }: PreparedModel,
): number => {
  const { values } = fixed;
  let sum = bias;
  // plain loops over both halves: to put them together for every pair of a workshop costs more than all the rest
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  const weighed = weightsSay(fixed, rarity);
  for (let at = 0; at < weighed.length; at++) sum += (weights[values.length + at] ?? 0) * (weighed[at] ?? 0);
  return sum;
};
