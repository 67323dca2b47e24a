import { initialsShare, mayBeAcronym } from '../names/acronym';
import { bothSlips, type Facet, isWord, NO_SLIPS, type Part, type Slips, shareKey } from '../names/part';
import { isSlip, slipsBetween } from '../names/slips';

/** Why two parts were taken for one. */
export type Link = 'same' | 'slip' | 'acronym';

/** Parts of two names that mean the same. */
export interface Match {
  readonly a: Part;
  readonly b: Part;
  readonly link: Link;
}

/** Two readings laid side by side. */
export interface Alignment {
  readonly matches: readonly Match[];
  readonly onlyA: readonly Part[];
  readonly onlyB: readonly Part[];
  readonly slips: Slips;
  /** Of the weakest acronym used: the share of its letters that are initials; 1 without one. */
  readonly initials: number;
  /** Letters of the shortest acronym used; 0 without one. */
  readonly acronymLetters: number;
}

interface Open {
  a: readonly Part[];
  b: readonly Part[];
  readonly matches: Match[];
}

const without = (parts: readonly Part[], taken: readonly Part[]): readonly Part[] =>
  taken.length === 0 ? parts : parts.filter((part) => !taken.includes(part));

const matchEqual = (open: Open): void => {
  const takenA: Part[] = [];
  const takenB: Part[] = [];
  for (const a of open.a) {
    for (const b of open.b) {
      if (!shareKey(a, b) || takenB.includes(b)) continue;
      takenA.push(a);
      takenB.push(b);
      open.matches.push({ a, b, link: 'same' });
      break;
    }
  }
  open.a = without(open.a, takenA);
  open.b = without(open.b, takenB);
};

const surfacesOf = (parts: readonly Part[]): readonly string[] => {
  const surfaces: string[] = [];
  for (const { surface } of parts) if (!surfaces.includes(surface)) surfaces.push(surface);
  return surfaces;
};

const withSurface = (parts: readonly Part[], surface: string): Part[] =>
  parts.filter((part) => part.surface === surface);

const isUnknown = (parts: readonly Part[]): boolean => parts.some(isWord);

/** Two parts of one kind of thing at a time: a mistyped word stands for all the pieces of the right one. */
const pairUp = (open: Open, fromA: readonly Part[], fromB: readonly Part[], link: Link): void => {
  const [firstA] = fromA;
  const [firstB] = fromB;
  if (!firstA || !firstB) return;
  for (let at = 0; at < Math.max(fromA.length, fromB.length); at += 1) {
    open.matches.push({ a: fromA[at] ?? firstA, b: fromB[at] ?? firstB, link });
  }
  open.a = without(open.a, fromA);
  open.b = without(open.b, fromB);
};

const hasStrange = ({ a, b }: Open): boolean => isUnknown(a) || isUnknown(b);

const slipsOf = (one: string, other: string): Slips => ({
  count: slipsBetween(one, other),
  shortest: Math.min(one.length, other.length),
});

/** Words that we know are what they are: only where one of the two is strange may it be the other, mistyped. */
const matchSlips = (open: Open): Slips => {
  let slips = NO_SLIPS;
  if (!hasStrange(open)) return slips;
  for (const one of surfacesOf(open.a)) {
    const ofOne = withSurface(open.a, one);
    for (const other of surfacesOf(open.b)) {
      const ofOther = withSurface(open.b, other);
      if (!(isUnknown(ofOne) || isUnknown(ofOther)) || !isSlip(one, other)) continue;
      pairUp(open, ofOne, ofOther, 'slip');
      slips = bothSlips(slips, slipsOf(one, other));
      break;
    }
  }
  return slips;
};

const squeezedAlone = (parts: readonly Part[]): string => surfacesOf(parts).join('').replaceAll(' ', '');

/** One slip may break a word in two or into other pieces: all that is open may still be the same letters but few. */
const matchSlippedRest = (open: Open): Slips => {
  if (!hasStrange(open)) return NO_SLIPS;
  const [a, b] = [squeezedAlone(open.a), squeezedAlone(open.b)];
  if (!isSlip(a, b)) return NO_SLIPS;
  pairUp(open, open.a, open.b, 'slip');
  return slipsOf(a, b);
};

/** Fewer initials than this, and any letters could be found in any words. */
const LEAST_INITIALS = 0.5;

const couldAbbreviate = ({ kind, surface, isAbbreviated }: Part): boolean =>
  mayBeAcronym(surface) && (kind === 'word' || (kind === 'body' && isAbbreviated));

interface Abbreviated {
  readonly acronym: Part;
  readonly share: number;
}

const isTold = (share: number, letters: number): boolean => share >= (letters === 2 ? 1 : LEAST_INITIALS);

const holdsWord = (surface: string, word: string): boolean =>
  surface === word || (surface.includes(' ') && surface.split(' ').includes(word));

/**
 * The words that an acronym may stand for: those still open, or all of them, as in "TPS Turku", "Turun Palloseura";
 * never words among which it stands itself, as in "MLL", "MLL Lahti".
 */
const spellings = (acronym: Part, open: readonly Part[], { words }: Facet): (readonly string[])[] => {
  const left = words.filter((word) => open.some(({ surface }) => holdsWord(surface, word)));
  return [left, words].filter((all) => !all.includes(acronym.surface));
};

/** An acronym on one side against the words of the other; of one word the pieces are guessed, so it takes more letters. */
const findAcronym = (
  acronyms: readonly Part[],
  open: readonly Part[],
  facet: Facet,
): Abbreviated | undefined => {
  for (const acronym of acronyms) {
    if (!couldAbbreviate(acronym)) continue;
    const letters = acronym.surface.length;
    const shares = spellings(acronym, open, facet)
      .filter((words) => words.length > 1 || letters > 2)
      .map((words) => initialsShare(acronym.surface, words));
    const share = Math.max(0, ...shares);
    if (isTold(share, letters)) return { acronym, share };
  }
  return undefined;
};

const matchAcronyms = (open: Open, a: Facet, b: Facet): { initials: number; acronymLetters: number } => {
  const inA = findAcronym(open.a, open.b, b);
  const inB = inA ? undefined : findAcronym(open.b, open.a, a);
  if (inA) pairUp(open, [inA.acronym], open.b, 'acronym');
  if (inB) pairUp(open, open.a, [inB.acronym], 'acronym');
  const found = inA ?? inB;
  return { initials: found?.share ?? 1, acronymLetters: found?.acronym.surface.length ?? 0 };
};

const isOpen = ({ a, b }: Open): boolean => a.length > 0 && b.length > 0;

const NO_ACRONYM = { initials: 1, acronymLetters: 0 } as const;

/** Lays two readings side by side: equal parts first, then mistyped words, then an acronym against what is left. */
export const align = (a: Facet, b: Facet): Alignment => {
  const open: Open = { a: a.parts, b: b.parts, matches: [] };
  matchEqual(open);
  const words = isOpen(open) ? matchSlips(open) : NO_SLIPS;
  const rest = isOpen(open) ? matchSlippedRest(open) : NO_SLIPS;
  const abbreviated = isOpen(open) ? matchAcronyms(open, a, b) : NO_ACRONYM;
  const slips = bothSlips(bothSlips(a.slips, b.slips), bothSlips(words, rest));
  const { initials, acronymLetters } = abbreviated;
  return { matches: open.matches, onlyA: open.a, onlyB: open.b, slips, initials, acronymLetters };
};
