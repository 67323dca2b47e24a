/** A stretch of a sentence; names stand out. */
export interface SentencePart {
  readonly text: string;
  readonly isName?: true;
}

/** What is filled into a sentence. */
export type Filling = string | number | readonly SentencePart[];

const PLACE = /\{\{(\w+)\}\}/;

const partsOf = (filling: Filling | undefined): readonly SentencePart[] =>
  typeof filling === 'object' ? filling : [{ text: String(filling ?? '') }];

const isPlain = (part: SentencePart | undefined): part is SentencePart => part?.isName === undefined;

/** Neighbouring stretches without names as one, empty ones as none. */
const joined = (parts: readonly SentencePart[]): SentencePart[] => {
  const all: SentencePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && isPlain(last) && isPlain(part)) all[all.length - 1] = { text: last.text + part.text };
    else if (part.text !== '') all.push(part);
  }
  return all;
};

/** A name that ends with a full stop ends the sentence too: "M.L.L." */
const withOneStop = (part: SentencePart, index: number, parts: readonly SentencePart[]): SentencePart =>
  isPlain(part) && part.text.startsWith('.') && parts[index - 1]?.text.endsWith('.')
    ? { text: part.text.slice(1) }
    : part;

/** A sentence with `{{places}}` filled in. */
export const filled = (
  template: string,
  fillings: Readonly<Record<string, Filling | undefined>>,
): SentencePart[] =>
  joined(
    // splitting by a group puts what it caught at the odd places
    template
      .split(PLACE)
      .flatMap((piece, index) => (index % 2 === 0 ? [{ text: piece }] : partsOf(fillings[piece]))),
  )
    .map(withOneStop)
    .filter(({ text }) => text !== '');

/** A name as a part of a sentence. */
export const named = (text: string): SentencePart => ({ text, isName: true });

/** "Turku, Raisio ja 3 muuta", as the locale has it. */
export const enumerated = (items: readonly SentencePart[], locale: string): SentencePart[] => {
  const places = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(
    items.map((_, index) => String(index)),
  );
  return places.map(({ type, value }) => (type === 'element' && items[Number(value)]) || { text: value });
};

/** The parts as plain text. */
export const plainText = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');
