/** Colours of pictures that do not come from a type; pictures are light in every theme, as on paper. */
export const INK = '#1E2732';
export const INK_2 = '#5B6573';
export const SURFACE = '#FFFFFF';
export const HAIRLINE = '#E5E0D6';
export const ATTENTION = '#F4B73B';
/** Of the zones of a backdrop, the lightest first. */
export const GROUND_TONES = ['#FFFFFF', '#F7F4EC', '#F2EEE3'] as const;
export const GROUND_LINE = '#D3CAB6';
export const GROUND_INK = '#6E6653';

export const FONT_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
/** Of two sides laid on each other: blue and orange differ for every kind of eye, and what both have is ink. */
export const PART_COLOURS = { first: '#1B5EAA', both: INK, second: '#B0520B' } as const;
