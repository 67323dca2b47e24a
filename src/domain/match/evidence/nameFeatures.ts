import type { PreparedModel } from '../model/logistic';
import { isBody, isOrdinaryConcept, isPlace, isWord, type Part } from '../names/part';
import { isHardEvidence } from './hard';
import { areOtherLegalForms, legalFormsOf } from './legalForms';
import type { NameEvidence } from './nameEvidence';
import { plainWeight, type Rarity } from './rarity';
import { partsToWeigh, type ToWeigh, WEIGHED_FEATURES, weighedFeatures } from './weighedFeatures';

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

/** What sort of part of a body it is, which its place tells already. */
const isOnlyForm = ({ role }: Part): boolean => role === 'branch' || role === 'generic' || role === 'unit';

const isBranch = ({ role }: Part): boolean => role === 'branch';

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

const isOnlyFormAlone = ({ alone }: Laid): boolean => alone.length > 0 && alone.every(isOnlyForm);

/** "SPR Oulun piiri", "SPR Oulun osasto". */
const areTwoBranches = ({ evidence: { onlyA, onlyB } }: Laid): boolean =>
  onlyA.some(isBranch) && onlyB.some(isBranch);

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
  branchOfBody: (laid: Laid) =>
    yes(laid.bodies.shared && laid.places.shared && isOnlyFormAlone(laid) && !areTwoBranches(laid)),
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

/** Names of what is weighed, in the order of the numbers. */
export const NAME_FEATURES: readonly string[] = [
  ...Object.keys(WORDS_SAY),
  ...Object.keys(PERSONS_SAY),
  ...WEIGHED_FEATURES,
];

const OF_WORDS = Object.values(WORDS_SAY);
const OF_PERSONS = Object.values(PERSONS_SAY);
const NO_WORDS = OF_WORDS.map(() => 0);
const NO_WEIGHTS = WEIGHED_FEATURES.map(() => 0);

/** What two names say in every workshop, worked out once. */
export interface FixedFeatures {
  /** The numbers of the first of `NAME_FEATURES`. */
  readonly values: readonly number[];
  readonly isHard: boolean;
  /** What their workshop weighs; undefined for two persons: how rare their names are says nothing. */
  readonly toWeigh: ToWeigh | undefined;
}

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
    toWeigh: arePersons ? undefined : partsToWeigh(evidence),
  };
};

const weightsSay = ({ toWeigh }: FixedFeatures, rarity: Rarity): readonly number[] =>
  toWeigh ? weighedFeatures(toWeigh, rarity) : NO_WEIGHTS;

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
