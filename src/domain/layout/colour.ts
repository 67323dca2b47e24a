/** Of actors and links whose type is not said or not known. */
export const DEFAULT_COLOUR = '#5B6573';

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const TINT = 0.17;

const channels = (colour: string): number[] => {
  const match = HEX.exec(colour) ?? HEX.exec(DEFAULT_COLOUR) ?? [];
  return match.slice(1).map((channel) => Number.parseInt(channel, 16));
};

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0').toUpperCase();

/** The given share of a colour, the rest white; `#RRGGBB` in and out, anything else reads as the default colour. */
export const inWhite = (colour: string, share: number): string =>
  `#${channels(colour)
    .map((channel) => hex(255 - (255 - channel) * share))
    .join('')}`;

/** The fill of what has no type: white tells it from every type, the grey one too. */
export const NO_FILL = '#FFFFFF';

/** The fill that goes with a type's line colour: a light tint on which ink reads well, whatever the colour. */
export const tint = (stroke: string): string => inWhite(stroke, TINT);
