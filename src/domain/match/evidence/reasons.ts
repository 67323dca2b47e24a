import type { Part } from '../names/part';
import type { PersonRelation } from '../names/persons';
import type { Reason } from '../suggest/suggestion';
import type { NameEvidence } from './nameEvidence';

const parts = ({ matches }: NameEvidence): Part[] => matches.flatMap(({ a, b }) => [a, b]);

type Spoken = 'fi' | 'sv' | 'en';

/** The language that only one reading of a name leaves possible; Finnish where all is open. */
const languageOf = (side: readonly Part[]): Spoken => {
  const telling = side.filter(({ languages }) => languages.length === 1);
  const count = (language: Spoken) => telling.filter(({ languages }) => languages.includes(language)).length;
  if (count('sv') > count('fi') && count('sv') >= count('en')) return 'sv';
  return count('en') > count('fi') ? 'en' : 'fi';
};

const sides = ({ a, b }: NameEvidence): readonly [readonly Part[], readonly Part[]] => [
  a.facet.parts,
  b.facet.parts,
];

const onlyOneIs = (evidence: NameEvidence, language: Spoken): boolean => {
  const [one, other] = sides(evidence).map(languageOf);
  return one !== other && (one === language || other === language);
};

const onlyOneHas = (evidence: NameEvidence, has: (part: Part) => boolean): boolean => {
  const [one, other] = sides(evidence).map((side) => side.some(has));
  return one !== other;
};

/** The country too: "Suomi" alone leaves out as much as "Turku" does. */
const isAnyPlace = ({ kind }: Part): boolean => kind === 'place';

/** Without what goes without saying. */
const written = (side: readonly Part[]): readonly Part[] => side.filter(({ surface }) => surface !== '');

const firstKeys = (side: readonly Part[]): string[] => written(side).map(({ keys: [key = ''] }) => key);

const isReordered = (evidence: NameEvidence): boolean => {
  const [one, other] = sides(evidence).map(firstKeys);
  return one?.join(' ') !== other?.join(' ') && one?.sort().join(' ') === other?.sort().join(' ');
};

/** A bare "Turku", where the other name says what of Turku is meant. */
const isShort = (evidence: NameEvidence): boolean => {
  const [one, other] = sides(evidence).map((side) => written(side).every(isAnyPlace));
  return one !== other;
};

const legalDiffers = ({ a, b }: NameEvidence): boolean =>
  [...a.facet.legal].sort().join(' ') !== [...b.facet.legal].sort().join(' ');

/** When each reason may be given; the order is that of their strength. */
const SPEAKS: Readonly<Partial<Record<Reason, (evidence: NameEvidence) => boolean>>> = {
  'known-body': (evidence) =>
    evidence.matches.some(({ a, b }) => a.kind === 'body' && b.kind === 'body' && a.surface !== b.surface),
  swedish: (evidence) => onlyOneIs(evidence, 'sv'),
  english: (evidence) => onlyOneIs(evidence, 'en'),
  acronym: ({ acronymLetters }) => acronymLetters > 0,
  abbreviation: (evidence) => onlyOneHas(evidence, ({ isAbbreviated }) => isAbbreviated),
  short: isShort,
  'word-order': isReordered,
  typo: ({ slips }) => slips.count > 0,
  aside: ({ a, b }) => a.source === 'aside' || b.source === 'aside',
  inflection: ({ matches, isSpelling }) =>
    !isSpelling && matches.some(({ a, b, link }) => link === 'same' && a.isInflected !== b.isInflected),
  spelling: ({ isSpelling }) => isSpelling,
  'legal-form': legalDiffers,
};

/** Of two persons only how their names relate: words they share are shared by many. */
const OF_PERSONS: Readonly<Record<PersonRelation, readonly Reason[]>> = {
  same: ['word-order'],
  initials: ['initials'],
  short: ['short'],
  typo: ['typo'],
  different: [],
};

const found = new WeakMap<NameEvidence, readonly Reason[]>();

const findReasons = (evidence: NameEvidence): readonly Reason[] => {
  if (evidence.persons && evidence.persons !== 'one') return OF_PERSONS[evidence.persons];
  const reasons = (Object.keys(SPEAKS) as Reason[]).filter((reason) => SPEAKS[reason]?.(evidence));
  if (reasons.length > 0) return reasons;
  return parts(evidence).length > 0 ? ['same-words'] : [];
};

/** Why two names may mean the same, the strongest reason first; `same-words` when nothing more special can be said. */
export const nameReasons = (evidence: NameEvidence): readonly Reason[] => {
  const known = found.get(evidence);
  if (known) return known;
  const reasons = findReasons(evidence);
  found.set(evidence, reasons);
  return reasons;
};
