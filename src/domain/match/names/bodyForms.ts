import type { BodyCode, BodyName } from './bodyTables';
import { fold } from './fold';
import { genitivesOf, swedishGenitiveOf } from './genitive';
import { wordsOf } from './words';

/** A way to write a name, without anything between its words. */
export interface BodyForm {
  readonly text: string;
  readonly isInflected: boolean;
}

const squeezed = (text: string): string => wordsOf(text).join('');

/** What a consonant at the border of a closed syllable is where the syllable opens: seurakunnat → seurakuntien. */
const STRONGER: readonly (readonly [RegExp, string])[] = [
  [/nn$/u, 'nt'],
  [/mm$/u, 'mp'],
  [/ng$/u, 'nk'],
  [/ll$/u, 'lt'],
  [/rr$/u, 'rt'],
  [/d$/u, 't'],
  [/v$/u, 'p'],
  [/(?<=[aeiouyäö])([kpt])$/u, '$1$1'],
];

const stronger = (stem: string): string[] =>
  STRONGER.filter(([weak]) => weak.test(stem)).map(([weak, strong]) => stem.replace(weak, strong));

/** By the vowel before the plural's t: voimat → voimien, martat → marttojen, nuoret → nuorten, palvelut → palvelujen. */
const PLURAL_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  a: ['ien', 'ojen', 'oiden'],
  ä: ['ien', 'öjen', 'öiden'],
  e: ['ten', 'ien', 'iden'],
  i: ['ien', 'eiden'],
  o: ['ojen', 'oiden'],
  ö: ['öjen', 'öiden'],
  u: ['ujen', 'uiden'],
  y: ['yjen', 'yiden'],
};

const pluralGenitives = (word: string): string[] => {
  const stem = word.slice(0, -2);
  const endings = PLURAL_ENDINGS[word.at(-2) ?? ''] ?? [];
  return [stem, ...stronger(stem)].flatMap((base) => endings.map((ending) => base + ending));
};

const replaced = (word: string, ending: RegExp, genitive: string): string[] =>
  ending.test(word) ? [word.replace(ending, genitive)] : [];

/** What the rules for places, which the others come from, do not know. */
const irregularGenitives = (word: string): string[] => [
  ...replaced(word, /(?<=[uyei])s$/u, 'den'),
  ...replaced(word, /(?<=i)n$/u, 'men'),
  ...replaced(word, /nne$/u, 'nteen'),
  ...replaced(word, /de$/u, 'teen'),
  ...replaced(word, /(?<=leh)ti$/u, 'den'),
  ...replaced(word, /lapset$/u, 'lasten'),
];

/** The genitives of a Finnish noun, in the singular or in the plural that names stand in: liitto → liiton. */
const finnishGenitives = (word: string): readonly string[] =>
  /[aeiouyäö]t$/u.test(word)
    ? [...pluralGenitives(word), ...irregularGenitives(word)]
    : [...genitivesOf(word), ...irregularGenitives(word)];

/** Shorter ones take endings only behind a colon, as "TEM:n": "temin" would be another word. */
const SHORTEST_BRAND = 4;

/** Brands and abbreviations keep their consonants: Soite → Soiten, Traficom → Traficomin. */
const brandGenitives = (word: string): readonly string[] => {
  if (word.length < SHORTEST_BRAND) return [`${word}n`, `${word}s`];
  const afterConsonant = replaced(word, /(?<=[^aeiouyäö])$/u, 'in');
  return [`${word}n`, ...afterConsonant, ...replaced(word, /de$/u, 'teen'), swedishGenitiveOf(word)];
};

const genitives = (word: string, code: BodyCode, isAlone: boolean): readonly string[] => {
  if (code === 'sv' || code === 'en') return [swedishGenitiveOf(word)];
  if (code === 'fi') return finnishGenitives(word);
  return isAlone ? brandGenitives(word) : [...brandGenitives(word), ...finnishGenitives(word)];
};

/** Punainen Risti → Punaisen Ristin: adjectives follow their noun. */
const inflectedAttributes = (text: string): string =>
  text
    .replace(/nen(?!\p{L})/gu, 'sen')
    .replace(/set(?!\p{L})/gu, 'sten')
    .replace(/(?<!\p{L})oma(?!\p{L})/gu, 'oman');

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** What stands before the last word, and the last word with its dots; in lower case. */
const cutBeforeLastWord = (text: string): { before: string; last: string } => {
  const lower = text.toLowerCase();
  const last = lower.split(BETWEEN_WORDS).findLast(Boolean) ?? '';
  return { before: lower.slice(0, lower.lastIndexOf(last)), last };
};

/** A name as it stands, and in its genitives: that of its own language, of brands and abbreviations in both. */
export const formsOfBody = ({ text, code }: BodyName): readonly BodyForm[] => {
  const whole = squeezed(text);
  const { before, last } = cutBeforeLastWord(text);
  const starts = [whole.slice(0, whole.length - fold(last).length)];
  const attributes = code === 'sv' || code === 'en' ? before : inflectedAttributes(before);
  if (attributes !== before) starts.push(squeezed(attributes));
  const ends = genitives(last, code, before === '').map(fold);
  const inflected = new Set(starts.flatMap((start) => ends.map((end) => start + end)));
  inflected.delete(whole);
  return [
    { text: whole, isInflected: false },
    ...[...inflected].map((form) => ({ text: form, isInflected: true })),
  ];
};
