/** Where a link runs, as a sign between two names says it. */
export type Way = 'unsaid' | 'forward' | 'backward' | 'both';

/** What one line holds: names side by side, and between two such sides the way from the first to the second. */
export interface Sides {
  readonly sides: readonly (readonly string[])[];
  readonly ways: readonly Way[];
}

/** A piece of a line: what separates, or what a name is made of. */
interface Piece {
  readonly is: 'name' | 'next' | Way;
  readonly text: string;
  /** Where it begins in the line. */
  readonly at: number;
}

/** A quoted name may hold any sign. */
const QUOTED = '["“”„«»][^"“”„«»]*["“”„«»]';
const DASH = '[-–—−=]';

/**
 * A plain hyphen separates only with room on either side, so that "V-S liitto" and "sosiaali- ja terveysjärjestöt"
 * stay whole; arrows and longer dashes always do.
 */
const PIECE = new RegExp(
  [
    `(?<name>${QUOTED})`,
    `(?<both><${DASH}*>|[↔⇔])`,
    `(?<forward>${DASH}*>|[→⇒])`,
    `(?<backward><${DASH}*|[←⇐])`,
    '(?<unsaid>[–—−]+|(?<=\\s|^)-+(?=\\s|$))',
    '(?<next>[,;\\t])',
    '[^]',
  ].join('|'),
  'gu',
);

const KINDS = ['name', 'both', 'forward', 'backward', 'unsaid', 'next'] as const;

const pieceOf = ({ 0: text, index, groups = {} }: RegExpMatchArray): Piece => {
  const is = KINDS.find((kind) => groups[kind] !== undefined) ?? 'name';
  return { is, text, at: index ?? 0 };
};

const piecesOf = (line: string): Piece[] => [...line.matchAll(PIECE)].map(pieceOf);

const WHOLLY_QUOTED = new RegExp(`^\\s*${QUOTED}\\s*$`, 'u');

/** Whether quotation marks stand around the whole name: then every sign in it is its own. */
export const isQuoted = (text: string): boolean => WHOLLY_QUOTED.test(text);

/** A name without the room and the quotation marks around it. */
export const cleanName = (text: string): string => {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return isQuoted(plain) ? plain.slice(1, -1).trim() : plain;
};

/** The names and the ways between them, as they stand on one line; names may be empty. */
export const splitLine = (line: string): Sides => {
  const sides: string[][] = [['']];
  const ways: Way[] = [];
  for (const { is, text } of piecesOf(line)) {
    const side = sides.at(-1) ?? [];
    if (is === 'name') side.push((side.pop() ?? '') + text);
    else if (is === 'next') side.push('');
    else {
      sides.push(['']);
      ways.push(is);
    }
  }
  return { sides, ways };
};

/** Where the last name of a line begins that is still being written. */
export const lastNameAt = (line: string): number => {
  const last = piecesOf(line).findLast(({ is }) => is !== 'name');
  return last ? last.at + last.text.length : 0;
};

const BULLET = /^\s*(?:[-–—*•·‣▪◦●○]\s+|\d+[.)]\t|\d+\)\s+)+/u;

/** How much of a line's beginning is a list's bullet or number. "3. sektori" is a name. */
export const bulletLength = (line: string): number => BULLET.exec(line)?.[0].length ?? 0;
