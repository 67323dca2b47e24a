import { segmentsOf } from './facets';
import { fold } from './fold';
import { comparePersons, type Person, type PersonRelation } from './personRelation';
import { allGivenNames, isGivenName, looksLikeSurname, mayBeSurname } from './personWords';
import { isSlip } from './slips';

export { comparePersons, type Person, type PersonRelation };

/** Longer texts tell more than a name. */
const MOST_LETTERS = 120;
const MOST_WORDS = 4;

const NOT_IN_NAMES = /\p{N}|[&+@#*=<>]/u;
const LEGAL_FORMS = new Set('ry rf oy oyj ab abp ky tmi osk sr rs kk ltd inc hanke projekti'.split(' '));
const PARTICLES = new Set('af von van der de di du da del la el bin al'.split(' '));

const TITLE_ENDINGS = [
  ...[
    'johtaja',
    'paallikko',
    'sihteeri',
    'rehtori',
    'professori',
    'tohtori',
    'pastori',
    'kirkkoherra',
    'piispa',
  ],
  ...[
    'ministeri',
    'koordinaattori',
    'suunnittelija',
    'asiantuntija',
    'assistentti',
    'opettaja',
    'ohjaaja',
    'neuvos',
  ],
  ...[
    'laakari',
    'hoitaja',
    'tyontekija',
    'valtuutettu',
    'edustaja',
    'toimittaja',
    'yrittaja',
    'tutkija',
    'kehittaja',
  ],
  ...[
    'rouva',
    'herra',
    'direktor',
    'chef',
    'sekreterare',
    'rektor',
    'planerare',
    'koordinator',
    'ordforande',
  ],
  ...[
    'kyrkoherde',
    'minister',
    'radgivare',
    'ledare',
    'larare',
    'manager',
    'director',
    'coordinator',
    'professor',
  ],
];
const SHORT_TITLES = new Set(
  'dr mr mrs ms fru herr prof dos toht pj tj diakoni diakonissa kanttori dir'.split(' '),
);

const isTitle = (word: string): boolean =>
  SHORT_TITLES.has(word) || TITLE_ENDINGS.some((ending) => word.endsWith(ending));

interface Token {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  readonly kind: 'initials' | 'given' | 'other';
  /** Folded given names or initials; empty for others. */
  readonly given: readonly string[];
}

const LETTERS_ALONE = /^\p{L}(?:[.-]{1,2}\p{L})*\.?$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

const tokenOf = (text: string): Token => {
  if (LETTERS_ALONE.test(text)) {
    return { text, folded: fold(text), kind: 'initials', given: fold(text).split(/[.-]/u).filter(Boolean) };
  }
  const folded = fold(text).replace(/\.$/u, '');
  const pieces = folded.split('-');
  if (pieces.every(isGivenName)) return { text, folded, kind: 'given', given: pieces };
  return { text, folded, kind: 'other', given: [] };
};

/** Particles belong to the word that follows them. */
const withParticles = (words: readonly string[]): readonly Token[] => {
  const tokens: Token[] = [];
  let particles = '';
  for (const word of words) {
    if (PARTICLES.has(fold(word))) {
      particles += `${word} `;
    } else {
      const text = particles + word;
      tokens.push(particles ? { text, folded: fold(text), kind: 'other', given: [] } : tokenOf(word));
      particles = '';
    }
  }
  return particles ? [...tokens, tokenOf(particles.trim())] : tokens;
};

/** The words of a text, or nothing where it holds what names of persons never do. */
const nameWords = (text: string): readonly string[] => {
  if (NOT_IN_NAMES.test(text)) return [];
  const words = text
    .replaceAll(/(?<=\p{L}{2})\.(?=\p{L})|(?<=\p{L})\.(?=\p{L}{2})/gu, '. ')
    .split(/\s+/u)
    .filter(Boolean);
  const isPlain = words.every((word) => WORD.test(word) && !LEGAL_FORMS.has(fold(word).replaceAll('.', '')));
  return isPlain ? words : [];
};

const isLower = (text: string): boolean => text === text.toLowerCase();
const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Shouting among quiet words is an acronym, small letters among capitals no name. */
const isWrittenAsName = (surname: Token, tokens: readonly Token[]): boolean => {
  const last = surname.text.split(' ').at(-1) ?? '';
  const others = tokens.filter((token) => token !== surname && token.kind !== 'initials');
  if (isUpper(last) && last.length <= 4 && others.some(({ text }) => !isUpper(text))) return false;
  return !isLower(last) || others.every(({ text }) => isLower(text)) || looksLikeSurname(surname.folded);
};

/** Initials say little: the word beside them must look like a surname, or they must be marked as initials. */
const mayStandBesideInitials = (surname: Token, tokens: readonly Token[]): boolean =>
  looksLikeSurname(surname.folded) ||
  tokens.some(({ text, kind }) => kind === 'initials' && text.endsWith('.'));

const mayBeSurnameToken = ({ folded }: Token): boolean =>
  folded.length > 1 &&
  (folded.includes(' ') || folded.split('-').every((part) => part.length > 1 && mayBeSurname(part)));

/** "Ville S.": a given name and the letter that the surname begins with. */
const isFamiliar = ([first, last, ...more]: readonly Token[]): boolean =>
  first?.kind === 'given' && /^\p{Lu}\.?$/u.test(last?.text ?? '') && more.length === 0;

const isBelievable = (surname: Token, tokens: readonly Token[]): boolean => {
  if (surname.kind === 'given') return true;
  if (surname.kind === 'initials') return isFamiliar(tokens);
  if (!mayBeSurnameToken(surname) || !isWrittenAsName(surname, tokens)) return false;
  return tokens.some(({ kind }) => kind === 'given') || mayStandBesideInitials(surname, tokens);
};

const personFrom = (surname: Token, tokens: readonly Token[]): Person | undefined => {
  const given = tokens.filter((token) => token !== surname).flatMap((token) => token.given);
  if (given.length === 0 || !isBelievable(surname, tokens)) return undefined;
  return { given, surname: surname.folded.replace(/\.$/u, '') };
};

const SHORTEST_SLIP = 5;

/** The given name that a word is one slip from; no common word is. */
const isMistypedGiven = (word: string): boolean =>
  word.length >= SHORTEST_SLIP &&
  mayBeSurname(word) &&
  [...allGivenNames()].some((name) => name.length >= SHORTEST_SLIP && isSlip(name, word));

/** Two unknown words: a mistyped given name beside what can only be a surname. */
const mistyped = (first: Token, second: Token): Person | undefined => {
  for (const [given, surname] of [
    [first, second],
    [second, first],
  ] as const) {
    if (
      looksLikeSurname(surname.folded) &&
      !looksLikeSurname(given.folded) &&
      isMistypedGiven(given.folded)
    ) {
      return { given: [given.folded], surname: surname.folded };
    }
  }
  return undefined;
};

/** Which of the words is the surname: the only one that is nothing else, at either end; else the last that can be. */
const surnameAmong = (tokens: readonly Token[]): Token | undefined => {
  const others = tokens.filter(({ kind }) => kind === 'other');
  if (others.length > 1) return undefined;
  const [first, last] = [tokens[0], tokens.at(-1)];
  const [only] = others;
  if (only) return only === first || only === last ? only : undefined;
  return last?.kind === 'given' || isFamiliar(tokens) ? last : first;
};

const readWords = (words: readonly string[]): Person | undefined => {
  const tokens = withParticles(words);
  if (tokens.length < 2 || tokens.length > MOST_WORDS) return undefined;
  const [first, second] = tokens;
  if (tokens.length === 2 && first?.kind === 'other' && second?.kind === 'other')
    return mistyped(first, second);
  const surname = surnameAmong(tokens);
  return surname && personFrom(surname, tokens);
};

const withTitle = (person: Person | undefined, title: string | undefined): Person | undefined =>
  person && title ? { ...person, title } : person;

/** A name, perhaps with a title of one or two words before it. */
const readTitled = (text: string): Person | undefined => {
  const words = nameWords(text);
  const titles = words.findLastIndex((word, at) => at < 2 && isTitle(fold(word).replaceAll('.', ''))) + 1;
  return withTitle(readWords(words.slice(titles)), words.slice(0, titles).join(' ') || undefined);
};

/** "Virtanen, Matti": the surname first, set apart. */
const readInverted = (before: string, after: string): Person | undefined => {
  const [surname, ...more] = withParticles(nameWords(before));
  const given = withParticles(nameWords(after));
  if (!surname || more.length > 0 || given.length === 0 || given.length >= MOST_WORDS) return undefined;
  return given.every(({ kind }) => kind !== 'other') ? personFrom(surname, [surname, ...given]) : undefined;
};

const readApart = (before: string, after: string): Person | undefined => {
  const straight = readTitled(before);
  if (straight) return withTitle(straight, after);
  const rest = segmentsOf(after);
  return withTitle(readInverted(before, rest.before ?? after), rest.after);
};

/**
 * A name read as a person's, whichever way round: given names or initials beside one surname, perhaps with a title.
 * Undefined when it is not one.
 */
export const personOf = (name: string): Person | undefined => {
  if (name.length > MOST_LETTERS) return undefined;
  const { outside, inside, before, after } = segmentsOf(name.normalize('NFKC').replaceAll(',', ', '));
  const person = before && after ? readApart(before, after) : readTitled(outside);
  return person && person.title === undefined ? withTitle(person, inside[0]) : person;
};
