/** Of actors and links whose type is not said or not known. */
export const DEFAULT_COLOUR = '#5B6573';

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const TINT = 0.17;
const DARK_STROKE = 0.6;
const DARK_TINT = 0.22;

const channels = (colour: string): number[] => {
  const match = HEX.exec(colour) ?? HEX.exec(DEFAULT_COLOUR) ?? [];
  return match.slice(1).map((channel) => Number.parseInt(channel, 16));
};

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0').toUpperCase();

/** The given share of a colour, the rest ground; `#RRGGBB` in and out, anything else reads as the default colour. */
const mixed = (colour: string, share: number, ground: string): string => {
  const under = channels(ground);
  return `#${channels(colour)
    .map((channel, index) => hex(channel * share + (under[index] ?? 0) * (1 - share)))
    .join('')}`;
};

/** The fill of what has no type: white tells it from every type, the grey one too. */
export const NO_FILL = '#FFFFFF';

/** The same where the page is dark. */
export const NO_FILL_DARK = '#1C2229';

/** The given share of a colour, the rest white. */
export const inWhite = (colour: string, share: number): string => mixed(colour, share, NO_FILL);

/** The fill that goes with a type's line colour: a light tint on which ink reads well, whatever the colour. */
export const tint = (stroke: string): string => inWhite(stroke, TINT);

/** A type's line colour where the page is dark: so much lighter that black, too, would stand out from the ground. */
export const onDark = (stroke: string): string => inWhite(stroke, DARK_STROKE);

/** The fill that goes with a type's line colour where the page is dark. */
export const darkTint = (stroke: string): string => mixed(onDark(stroke), DARK_TINT, NO_FILL_DARK);
