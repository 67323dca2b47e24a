import { HULL_LOOKS } from '../networks/looks';

/** How one of many groups is told from the others, also by those who do not tell its colour from theirs. */
export interface GroupLook {
  /** "A". No other group has it; colours may come twice. */
  readonly letter: string;
  /** `#RRGGBB`, dark enough for a line on white. */
  readonly colour: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The look of the group at a place, from 0: A to Z, then A2 and so on. */
export const groupLook = (place: number): GroupLook => {
  const round = Math.floor(place / LETTERS.length);
  const letter = LETTERS[place % LETTERS.length] ?? '';
  return {
    letter: round === 0 ? letter : `${letter}${round + 1}`,
    colour: HULL_LOOKS[place % HULL_LOOKS.length]?.colour ?? '',
  };
};
