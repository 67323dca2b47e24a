import { idOfKey, isBody, isPlace, isWord, type Part } from '../names/part';
import { placeAt } from '../names/places';
import type { ReadFacet } from '../names/reading';
import type { Match } from './align';
import { areOtherLegalForms } from './legalForms';
import type { NameEvidence } from './nameEvidence';

/** In shorter words a slip makes another word; "Mäkinen" alone is a name too, and nothing beside it tells. */
const LEAST_SLIPPED = 6;
const LEAST_SLIPPED_ALONE = 9;
const MOST_SLIPS = 2;
/** Shorter words and acronyms have too many meanings. */
const LEAST_LETTERS = 3;

const hasOneMeaning = (part: Part): boolean => isWord(part) || (part.keys.length === 1 && !part.isNickname);

/** A part that no other actor is likely to share: a known body, or a name of its own. */
const isUnmistakable = (part: Part): boolean =>
  (isBody(part) && part.surface.length >= LEAST_LETTERS) ||
  (isWord(part) && part.surface.length > LEAST_LETTERS);

const says = ({ kind, role }: Part): boolean =>
  kind !== 'place' && role !== 'generic' && role !== 'native' && role !== 'person';

const afterStem = (surface: string, stem: string): string | undefined => surface.split(stem)[1]?.[0];

/** Words of one stem: "aurora" and "auroran" are one, "aurora" and "aurori" may be two. */
const goOnAlike = ({ a, b, link }: Match): boolean => {
  if (link !== 'same' || !isWord(a) || !isWord(b)) return true;
  const stem = idOfKey(a.keys.find((key) => b.keys.includes(key)) ?? '');
  const [one, other] = [afterStem(a.surface, stem), afterStem(b.surface, stem)];
  return one === other || one === undefined || other === undefined;
};

/** Two words that nobody knows, "mukula" and "muksula", may as well be two: a slip must stand in a long one. */
const isTellingSlip = ({ a, b, link }: Match): boolean =>
  link !== 'slip' ||
  !isWord(a) ||
  !isWord(b) ||
  Math.min(a.surface.length, b.surface.length) >= LEAST_SLIPPED_ALONE;

/** Either something telling, or what it is together with where it is. */
const identifies = (shared: readonly Part[]): boolean =>
  shared.some(isUnmistakable) || (shared.some(isPlace) && shared.some(says));

/** "Turun (kaupungin) nuorisopalvelut": whose they are goes without saying. */
const mayBeLeftOut = ({ role }: Part): boolean => role === 'municipality';

const leavesNothingOut = ({ onlyA, onlyB }: NameEvidence, shared: readonly Part[]): boolean => {
  const alone = [...onlyA, ...onlyB];
  return alone.length === 0 || (alone.every(mayBeLeftOut) && shared.some(isPlace) && shared.some(says));
};

const areSlipsHarmless = ({ slips: { count, shortest }, a, b }: NameEvidence): boolean => {
  const isAlone = Math.min(a.facet.words.length, b.facet.words.length) === 1;
  return count === 0 || (count <= MOST_SLIPS && shortest >= (isAlone ? LEAST_SLIPPED_ALONE : LEAST_SLIPPED));
};

/** "Nokia" alone is a town and a company: it is read as the one, and taken apart as the other. */
const isBareNamesake = ({ source, facet: { parts, words, legal } }: ReadFacet): boolean => {
  if (words.length !== 1 || legal.length > 0) return false;
  return source === 'apart' ? parts.some(isPlace) : parts.some(isBody) && placeAt(words, 0) !== undefined;
};

/**
 * Whether two names say the same by what is known, not by mere likeness: every word of one has its counterpart in the
 * other, and together they can hardly mean anybody else. Persons never: two may share all of a name.
 */
export const isHardEvidence = (evidence: NameEvidence): boolean => {
  const shared = [...new Set(evidence.matches.map(({ a }) => a))];
  return (
    evidence.persons === undefined &&
    !evidence.areOtherBodies &&
    !areOtherLegalForms(evidence) &&
    evidence.acronymLetters === 0 &&
    evidence.a.source !== 'aside' &&
    evidence.b.source !== 'aside' &&
    !isBareNamesake(evidence.a) &&
    !isBareNamesake(evidence.b) &&
    evidence.matches.every(({ a, b }) => hasOneMeaning(a) && hasOneMeaning(b)) &&
    evidence.matches.every(goOnAlike) &&
    evidence.matches.every(isTellingSlip) &&
    identifies(shared) &&
    leavesNothingOut(evidence, shared) &&
    areSlipsHarmless(evidence)
  );
};
