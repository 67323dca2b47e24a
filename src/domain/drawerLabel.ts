/** Colours that are easy to say, and easy to tell apart by their words alone in every language of the app. */
export const LABEL_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'violet',
  'brown',
  'grey',
  'white',
  'turquoise',
  'gold',
  'silver',
  'pink',
  'copper',
  'coral',
  'emerald',
] as const;

export type LabelColour = (typeof LABEL_COLOURS)[number];

/** What a map is known by when its author gives no name: "Green 347". */
export interface DrawerLabel {
  readonly colour: LabelColour;
  readonly number: number;
}

/** Three digits are remembered, two are soon shared: phones that know nothing of each other draw from all of these. */
const FIRST_NUMBER = 100;
const NUMBERS = 900;

/** A label by chance; `random` gives numbers from 0 up to, not including, 1. */
export const drawerLabel = (random: () => number): DrawerLabel => {
  const colour = LABEL_COLOURS[Math.floor(random() * LABEL_COLOURS.length)] ?? LABEL_COLOURS[0];
  return { colour, number: FIRST_NUMBER + Math.floor(random() * NUMBERS) };
};
