import type { Part } from '../names/part';
import { isHardEvidence } from './hard';
import { areOtherLegalForms, legalFormsOf } from './legalForms';
import { coverageOf, type NameEvidence } from './nameEvidence';
import type { Rarity } from './rarity';

/** The evidence of two names with the weights of their workshop. */
interface Weighed {
  readonly evidence: NameEvidence;
  readonly rarity: Rarity;
  readonly shared: readonly Part[];
  readonly alone: readonly Part[];
  readonly coverage: number;
  readonly aloneA: number;
  readonly aloneB: number;
  readonly heaviestShared: number;
}

const total = (parts: readonly Part[], { weightOf }: Rarity): number =>
  parts.reduce((sum, part) => sum + weightOf(part), 0);

const weigh = (evidence: NameEvidence, rarity: Rarity): Weighed => {
  const shared = [...new Set(evidence.matches.map(({ a }) => a))];
  return {
    evidence,
    rarity,
    shared,
    alone: [...evidence.onlyA, ...evidence.onlyB],
    coverage: coverageOf(evidence, rarity.weightOf),
    aloneA: total(evidence.onlyA, rarity),
    aloneB: total(evidence.onlyB, rarity),
    heaviestShared: Math.max(0, ...shared.map(rarity.weightOf)),
  };
};

const yes = (is: boolean): number => (is ? 1 : 0);

const isPlace = ({ kind, role }: Part): boolean => kind === 'place' && role !== 'native';
const isBody = ({ kind }: Part): boolean => kind === 'body';
/** What sort of part of a body it is, which its place tells already. */
const isOnlyForm = ({ role }: Part): boolean => role === 'branch' || role === 'generic' || role === 'unit';
const hasPlace = (parts: readonly Part[]): boolean => parts.some(isPlace);
const hasBody = (parts: readonly Part[]): boolean => parts.some(isBody);
const inSome = ({ alone }: Weighed, is: (part: Part) => boolean): number => yes(alone.some(is));

/** What stands on one side only, by a trait; at most two things count. */
const weightAlone = ({ alone, rarity }: Weighed, is: (part: Part) => boolean): number =>
  Math.min(4, total(alone.filter(is), rarity));

const isPublic = (parts: readonly Part[]): boolean =>
  parts.some(({ role }) => role === 'municipality') &&
  parts.every((part) => isPlace(part) || part.role === 'municipality');

const numbersDiffer = ({ evidence: { onlyA, onlyB } }: Weighed): boolean =>
  [onlyA, onlyB].some((parts) => parts.some(({ kind }) => kind === 'number'));

const onlyBare = (parts: readonly Part[]): boolean =>
  parts.every(({ kind, role }) => kind === 'concept' && role !== 'municipality');

/** What the words of two names say; each a number in about [0, 4]. */
const WORDS_SAY = {
  hardEvidence: ({ evidence }: Weighed) => yes(isHardEvidence(evidence)),
  coverage: ({ coverage }: Weighed) => coverage,
  nearlyAll: ({ coverage }: Weighed) => Math.max(0, coverage - 0.75) * 4,
  allShared: ({ alone, shared }: Weighed) => yes(alone.length === 0 && shared.length > 0),
  contained: ({ aloneA, aloneB, shared }: Weighed) =>
    yes(shared.length > 0 && Math.min(aloneA, aloneB) === 0),
  heaviestShared: ({ heaviestShared }: Weighed) => heaviestShared,
  aloneOnBoth: ({ aloneA, aloneB }: Weighed) => Math.min(4, Math.min(aloneA, aloneB)),
  sameBody: ({ shared, alone }: Weighed) => yes(hasBody(shared) && alone.length === 0),
  bodyBeside: ({ shared, alone }: Weighed) => yes(hasBody(shared) && alone.length > 0),
  bodyManyMeanings: ({ shared }: Weighed) => yes(shared.some((part) => isBody(part) && part.keys.length > 1)),
  otherKnownBody: ({ evidence }: Weighed) => yes(evidence.areOtherBodies),
  otherBody: ({ evidence: { onlyA, onlyB } }: Weighed) => yes(hasBody(onlyA) && hasBody(onlyB)),
  bodyAlone: ({ evidence: { onlyA, onlyB } }: Weighed) => yes(hasBody(onlyA) !== hasBody(onlyB)),
  samePlace: ({ shared }: Weighed) => yes(hasPlace(shared)),
  otherPlace: ({ evidence: { onlyA, onlyB } }: Weighed) => yes(hasPlace(onlyA) && hasPlace(onlyB)),
  placeAlone: ({ evidence: { onlyA, onlyB } }: Weighed) => yes(hasPlace(onlyA) !== hasPlace(onlyB)),
  placeAloneHome: ({ evidence: { onlyA, onlyB }, alone, rarity }: Weighed) =>
    yes(hasPlace(onlyA) !== hasPlace(onlyB) && alone.filter(isPlace).every(rarity.isHome)),
  placeBesideBody: ({ shared, evidence: { onlyA, onlyB } }: Weighed) =>
    yes(hasBody(shared) && hasPlace(onlyA) !== hasPlace(onlyB)),
  branchOfBody: ({ shared, alone }: Weighed) =>
    yes(hasBody(shared) && hasPlace(shared) && alone.length > 0 && alone.every(isOnlyForm)),
  branchAlone: (weighed: Weighed) => inSome(weighed, ({ role }) => role === 'branch'),
  unitAlone: (weighed: Weighed) => inSome(weighed, ({ role }) => role === 'unit'),
  municipalityAlone: (weighed: Weighed) => inSome(weighed, ({ role }) => role === 'municipality'),
  genericAlone: (weighed: Weighed) => inSome(weighed, ({ role }) => role === 'generic'),
  nativeAlone: (weighed: Weighed) => inSome(weighed, ({ role }) => role === 'native'),
  conceptAlone: (weighed: Weighed) =>
    weightAlone(weighed, ({ kind, role }) => kind === 'concept' && role === 'ordinary'),
  wordAlone: (weighed: Weighed) => weightAlone(weighed, ({ kind }) => kind === 'word'),
  numberAlone: (weighed: Weighed) => yes(numbersDiffer(weighed)),
  sharedIsCommon: ({ shared, coverage }: Weighed) =>
    yes(shared.length > 0 && coverage < 1 && onlyBare(shared)),
  onlyCommonWords: ({ shared, alone }: Weighed) =>
    yes(shared.length > 0 && alone.length === 0 && onlyBare(shared)),
  slips: ({ evidence }: Weighed) => Math.min(4, evidence.slips.count),
  slipInShort: ({ evidence: { slips } }: Weighed) =>
    slips.count === 0 ? 0 : Math.max(0, 8 - slips.shortest) / 4,
  acronym: ({ evidence: { acronymLetters } }: Weighed) => Math.min(4, acronymLetters) / 2,
  acronymLoose: ({ evidence: { initials } }: Weighed) => 2 * (1 - initials),
  acronymPart: ({ evidence: { acronymLetters }, alone, shared }: Weighed) =>
    yes(acronymLetters > 0 && (alone.length > 0 || shared.length > 1)),
  spelling: ({ evidence }: Weighed) => yes(evidence.isSpelling),
  fewSlips: ({ evidence: { slipShare } }: Weighed) => Math.max(0, 0.25 - slipShare) * 8,
  aside: ({ evidence: { a, b } }: Weighed) => yes(a.source === 'aside' || b.source === 'aside'),
  otherLegal: ({ evidence }: Weighed) => yes(areOtherLegalForms(evidence)),
  companyAgainstPublic: ({ evidence }: Weighed) => {
    const { a, b } = evidence;
    const [one, other] = legalFormsOf(evidence);
    return yes(
      (one === 'company' && isPublic(b.facet.parts)) || (other === 'company' && isPublic(a.facet.parts)),
    );
  },
  onePerson: ({ evidence: { persons } }: Weighed) => yes(persons === 'one'),
} as const satisfies Readonly<Record<string, (weighed: Weighed) => number>>;

/** What two persons' names say: of these the words alone would say too much, as many share one of them. */
const PERSONS_SAY = {
  samePerson: ({ persons }: NameEvidence) => yes(persons === 'same'),
  personInitials: ({ persons }: NameEvidence) => yes(persons === 'initials'),
  personShort: ({ persons }: NameEvidence) => yes(persons === 'short'),
  personSlip: ({ persons }: NameEvidence) => yes(persons === 'typo'),
  otherPerson: ({ persons }: NameEvidence) => yes(persons === 'different'),
} as const satisfies Readonly<Record<string, (evidence: NameEvidence) => number>>;

/** Names of what is weighed, in the order of the numbers. */
export const NAME_FEATURES: readonly string[] = [...Object.keys(WORDS_SAY), ...Object.keys(PERSONS_SAY)];

const OF_WORDS = Object.values(WORDS_SAY);
const OF_PERSONS = Object.values(PERSONS_SAY);
const NO_WORDS = OF_WORDS.map(() => 0);

const areTwoPersons = ({ persons }: NameEvidence): boolean => persons !== undefined && persons !== 'one';

const wordsSay = (evidence: NameEvidence, rarity: Rarity): number[] => {
  const weighed = weigh(evidence, rarity);
  return OF_WORDS.map((feature) => feature(weighed));
};

/** One number for each of `NAME_FEATURES`. */
export const nameFeatures = (evidence: NameEvidence, rarity: Rarity): number[] => [
  ...(areTwoPersons(evidence) ? NO_WORDS : wordsSay(evidence, rarity)),
  ...OF_PERSONS.map((feature) => feature(evidence)),
];
