/** A text within a name that may stand for the whole of it. */
export interface Segments {
  /** The name without what is in brackets. */
  readonly outside: string;
  /** What its brackets hold, each by itself. */
  readonly inside: readonly string[];
  /** What comes before the first dash, slash or comma, and what comes after it; only when there is such a sign. */
  readonly before?: string;
  readonly after?: string;
}

const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/gu;
/** A dash between spaces, a slash or a comma: what follows adds to what was said, or says it again. */
const BREAK = /\s+[-–—]\s+|\s*[/|]\s*|\s*,\s+/u;

/** The parts of a name that its writer set apart by brackets, dashes, slashes or commas. */
export const segmentsOf = (name: string): Segments => {
  const inside = [...name.matchAll(BRACKETS)].map(([, text = '']) => text.trim()).filter(Boolean);
  const outside = name.replace(BRACKETS, ' ').trim();
  const sign = BREAK.exec(outside);
  if (!sign) return { outside, inside };
  const before = outside.slice(0, sign.index).trim();
  const after = outside.slice(sign.index + sign[0].length).trim();
  return { outside, inside, ...(before && after ? { before, after } : {}) };
};
