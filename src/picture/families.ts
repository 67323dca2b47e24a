import { HULL_LOOKS } from '../domain/networks/looks';

/** How maps that are alike are told from others: by a letter and a colour. */
export interface FamilyLook {
  readonly letter: string;
  readonly colour: string;
}

/** A map where maps stand in a row: what it is called there, and the family it belongs to, if any. */
export interface MapRow {
  readonly label: string;
  readonly family?: FamilyLook;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The look of the family at a place, from 0: A to Z, then A2 and so on. */
export const familyLook = (place: number): FamilyLook => {
  const round = Math.floor(place / LETTERS.length);
  const letter = LETTERS[place % LETTERS.length] ?? '';
  return {
    letter: round === 0 ? letter : `${letter}${round + 1}`,
    colour: HULL_LOOKS[place % HULL_LOOKS.length]?.colour ?? '',
  };
};
