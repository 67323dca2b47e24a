import type { Part } from '../names/part';
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

const isPlace = ({ kind }: Part): boolean => kind === 'place';
const keysInOrder = (side: readonly Part[]): string => side.map(({ keys }) => keys[0]).join(' ');
const keysSorted = (side: readonly Part[]): string =>
  side
    .map(({ keys }) => keys[0])
    .sort()
    .join(' ');

const isReordered = (evidence: NameEvidence): boolean => {
  const [one, other] = sides(evidence);
  return keysInOrder(one) !== keysInOrder(other) && keysSorted(one) === keysSorted(other);
};

/** Not what goes without saying. */
const isWritten = ({ surface }: Part): boolean => surface !== '';

/** A bare "Turku", where the other name says what of Turku is meant. */
const isShort = (evidence: NameEvidence): boolean => {
  const [one, other] = sides(evidence).map((side) => side.filter(isWritten));
  return one !== undefined && other !== undefined && one.every(isPlace) !== other.every(isPlace);
};

const legalDiffers = ({ a, b }: NameEvidence): boolean =>
  [...a.facet.legal].sort().join(' ') !== [...b.facet.legal].sort().join(' ');

const SPEAKS: Readonly<Partial<Record<Reason, (evidence: NameEvidence) => boolean>>> = {
  initials: ({ persons }) => persons === 'initials',
  'known-body': (evidence) =>
    evidence.matches.some(({ a, b }) => a.kind === 'body' && b.kind === 'body' && a.surface !== b.surface),
  swedish: (evidence) => onlyOneIs(evidence, 'sv'),
  english: (evidence) => onlyOneIs(evidence, 'en'),
  acronym: ({ acronymLetters }) => acronymLetters > 0,
  abbreviation: (evidence) => onlyOneHas(evidence, ({ isAbbreviated }) => isAbbreviated),
  short: isShort,
  'word-order': (evidence) => evidence.persons === 'same' || isReordered(evidence),
  typo: ({ slips, persons }) => slips.count > 0 || persons === 'typo',
  aside: ({ a, b }) => a.source === 'aside' || b.source === 'aside',
  inflection: ({ matches, isSpelling }) =>
    !isSpelling && matches.some(({ a, b, link }) => link === 'same' && a.isInflected !== b.isInflected),
  spelling: ({ isSpelling }) => isSpelling,
  'legal-form': legalDiffers,
};

/** Why two names may mean the same, the strongest reason first; `same-words` when nothing more special can be said. */
export const nameReasons = (evidence: NameEvidence): Reason[] => {
  const reasons = (Object.keys(SPEAKS) as Reason[]).filter((reason) => SPEAKS[reason]?.(evidence));
  if (reasons.length > 0) return reasons;
  return parts(evidence).length > 0 ? ['same-words'] : [];
};
