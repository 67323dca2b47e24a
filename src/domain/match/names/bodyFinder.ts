import { byText } from '../../select';
import { addTo } from '../lists';
import { formsOfBody } from './bodyForms';
import type { Body, BodyCode, BodyName } from './bodyTables';
import { wordsOf } from './words';

/** What a name's words begin with. */
export interface BodyHit {
  /** Several when a name has several readings, as acronyms do; in UTF-16 order of their ids. */
  readonly bodies: readonly { readonly body: Body; readonly name: BodyName }[];
  /** Words used. */
  readonly length: number;
  readonly inflected: boolean;
}

export type FindBody = (words: readonly string[], from: number) => BodyHit | undefined;

interface Reading {
  readonly body: Body;
  readonly name: BodyName;
  readonly isInflected: boolean;
}

type Readings = ReadonlyMap<string, readonly Reading[]>;

const readingsByForm = (bodies: readonly Body[]): Readings => {
  const found = new Map<string, Reading[]>();
  for (const body of bodies) {
    for (const name of body.names) {
      for (const { text, isInflected } of formsOfBody(name)) {
        addTo(found, text, { body, name, isInflected });
      }
    }
  }
  return found;
};

/** Fewer letters could stand side by side by chance, where the table has them in other words or in one. */
const SHORTEST_RESPACED = 6;

const fits = ({ name }: Reading, text: string, length: number): boolean =>
  length === 1 || text.length >= SHORTEST_RESPACED || wordsOf(name.text).length === length;

/** The surest first. */
const CODES: readonly BodyCode[] = ['fi', 'sv', 'en', 'nn', 'ab'];

const bySureness = (a: Reading, b: Reading): number =>
  byText(a.body.id, b.body.id) ||
  CODES.indexOf(a.name.code) - CODES.indexOf(b.name.code) ||
  byText(a.name.text, b.name.text);

const hitOf = (readings: readonly Reading[], length: number): BodyHit | undefined => {
  const exact = readings.filter(({ isInflected }) => !isInflected);
  const chosen = [...(exact.length > 0 ? exact : readings)].sort(bySureness);
  if (chosen.length === 0) return undefined;
  const bodies = chosen.filter(({ body }, index) => chosen[index - 1]?.body !== body);
  return { bodies: bodies.map(({ body, name }) => ({ body, name })), length, inflected: exact.length === 0 };
};

/** Letters by which most words are seen to begin no name. */
const START = 3;

const longestByStart = (readings: Readings): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (const text of readings.keys()) {
    const start = text.slice(0, START);
    longest.set(start, Math.max(text.length, longest.get(start) ?? 0));
  }
  return longest;
};

/**
 * Finds the longest of the bodies' names that begins at words[from], in the table's form or in a Finnish or Swedish
 * genitive, however its words are spaced. A name read as it stands goes before others' genitives.
 */
export const createBodyFinder = (bodies: readonly Body[]): FindBody => {
  const readings = readingsByForm(bodies);
  const longest = longestByStart(readings);
  const mayGoOn = (text: string): boolean =>
    text.length < START || text.length <= (longest.get(text.slice(0, START)) ?? 0);
  return (words, from) => {
    let best: BodyHit | undefined;
    let text = '';
    for (let to = from; to < words.length && mayGoOn(text); to += 1) {
      text += words[to] ?? '';
      const length = to - from + 1;
      best =
        hitOf(readings.get(text)?.filter((reading) => fits(reading, text, length)) ?? [], length) ?? best;
    }
    return best;
  };
};
