import { isGivenName } from './personWords';
import { slipsBetween } from './slips';

export interface Person {
  /** Folded, at least one; a lone letter is an initial. "Anna-Liisa" gives two. */
  readonly given: readonly string[];
  /** Folded, with its particles: "von wright", "virtanen-laine"; a lone letter is an initial. */
  readonly surname: string;
  /** What stood before or after the name, as it was written. */
  readonly title?: string;
}

/**
 * How two persons' names relate. `same`: the same given names and surname; `initials`: one abbreviates the other;
 * `short`: one leaves a name out or uses a short form; `typo`: one slip in one part of at least five letters, or another
 * spelling, and perhaps an abbreviation too.
 */
export type PersonRelation = 'same' | 'initials' | 'short' | 'typo' | 'different';

const BEST_FIRST: readonly PersonRelation[] = ['same', 'initials', 'short', 'typo', 'different'];

/** Shorter words differ by a letter too often to be called the same. */
const SHORTEST_SLIP = 5;

/** Names by the short form they go by; never two names that parents choose between, as Matti and Matias. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alex', ['alexander', 'alexandra', 'aleksanteri', 'aleksandra']],
  ['ben', ['benjamin']],
  ['calle', ['carl']],
  ['dan', ['daniel']],
  ['hasse', ['hans']],
  ['janne', ['jan', 'johannes']],
  ['jussi', ['juhani', 'juho', 'johannes']],
  ['kalle', ['kaarlo', 'karl', 'kaarle']],
  ['kati', ['katariina', 'katarina']],
  ['katri', ['katariina', 'katriina']],
  ['lasse', ['lars', 'lauri']],
  ['lisa', ['elisabeth', 'elisabet']],
  ['max', ['maximilian']],
  ['nisse', ['nils']],
  ['olle', ['olof', 'olavi']],
  ['pelle', ['per']],
  ['sam', ['samuel']],
  ['tom', ['thomas', 'tomas']],
  ['ville', ['vilhelm', 'viljami', 'vilho']],
]);

/** Either way: Lasse is Lars, though longer. */
const isShortForm = (one: string, other: string): boolean =>
  SHORT_FORMS.get(one)?.includes(other) || SHORT_FORMS.get(other)?.includes(one) || false;

const KEYS_SIDE_BY_SIDE = ['qwertyuiop', 'asdfghjkloa', 'zxcvbnm'];

const areNeighbours = (one: string, other: string): boolean =>
  KEYS_SIDE_BY_SIDE.some((row) => row.includes(one + other) || row.includes(other + one));

/** Letters that stand for each other in the same name: Carlsson, Karlsson. */
const spelledAlike = (word: string): string =>
  word
    .replace(/ch|ck|c/gu, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('w', 'v')
    .replaceAll('z', 's');

const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

/** Kristiina and Kristina, Matias and Mathias; not Jaana and Janna, where a letter is doubled in each. */
const areVariants = (one: string, other: string): boolean => {
  const [a, b] = [spelledAlike(one), spelledAlike(other)];
  return a === b || (a.length !== b.length && withoutDoubles(a) === withoutDoubles(b));
};

/** Where two words first differ. */
const firstDifference = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/** Where the last letter is lost from these, no surname of Finland is left: "Virtane". */
const HEAVY_ENDING = /(?:nen|sson|strom|berg|kvist|qvist|gren)$/u;

const isLostLetter = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = firstDifference(short, long);
  return at > 0 && (at < short.length || HEAVY_ENDING.test(long));
};

const isWrongKey = (one: string, other: string): boolean => {
  const at = firstDifference(one, other);
  return at > 0 && areNeighbours(one[at] ?? '', other[at] ?? '');
};

const isSwap = (one: string, other: string): boolean => {
  const at = firstDifference(one, other);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Whether one is the other with two letters swapped, one lost or doubled, or a neighbouring key hit. */
const isOneSlip = (one: string, other: string): boolean => {
  if (Math.min(one.length, other.length) < SHORTEST_SLIP) return false;
  if (areVariants(one, other)) return true;
  if (one.length === other.length && isSwap(one, other)) return true;
  if (slipsBetween(one, other) !== 1) return false;
  return one.length === other.length ? isWrongKey(one, other) : isLostLetter(one, other);
};

const compareGiven = (one: string, other: string): PersonRelation => {
  if (one === other) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? 'initials' : 'different';
  if (isShortForm(one, other)) return 'short';
  if (isGivenName(one) && isGivenName(other)) {
    return long.length >= SHORTEST_SLIP && areVariants(one, other) ? 'typo' : 'different';
  }
  return isOneSlip(one, other) ? 'typo' : 'different';
};

const partsOf = (surname: string): readonly string[] => surname.split('-');

const compareSurnames = (one: string, other: string): PersonRelation => {
  if (one === other) return 'same';
  if (Math.min(one.length, other.length) === 1) return one[0] === other[0] ? 'initials' : 'different';
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.length !== b.length) return a.some((part) => b.includes(part)) ? 'short' : 'different';
  return isOneSlip(one, other) ? 'typo' : 'different';
};

/** The relation of a whole is the weakest of its parts; two slips are forgiven to nobody. */
const together = (relations: readonly PersonRelation[]): PersonRelation => {
  if (relations.filter((relation) => relation === 'typo').length > 1) return 'different';
  return [...BEST_FIRST].reverse().find((relation) => relations.includes(relation)) ?? 'same';
};

const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(name));

const compareAllGiven = (one: readonly string[], other: readonly string[]): PersonRelation => {
  const [a, b] = [without(one, other), without(other, one)];
  const paired = Math.min(a.length, b.length);
  if (paired === 0 && a.length + b.length === 0) return 'same';
  const relations = a.slice(0, paired).map((name, at) => compareGiven(name, b[at] ?? ''));
  return together(a.length === b.length ? relations : [...relations, 'short']);
};

/** The person as written, and with the names the other way round where both could be given names. */
const readings = (person: Person): readonly Person[] => {
  const [given = ''] = person.given;
  const isEitherWay = person.given.length === 1 && given.length > 1 && isGivenName(person.surname);
  return isEitherWay ? [person, { given: [person.surname], surname: given }] : [person];
};

const compareReadings = (a: Person, b: Person): PersonRelation =>
  together([compareAllGiven(a.given, b.given), compareSurnames(a.surname, b.surname)]);

/** How two persons' names relate; the same whichever comes first. Titles are not looked at. */
export const comparePersons = (a: Person, b: Person): PersonRelation => {
  const relations = readings(a).flatMap((one) => readings(b).map((other) => compareReadings(one, other)));
  return BEST_FIRST.find((relation) => relations.includes(relation)) ?? 'different';
};
