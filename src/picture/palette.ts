/** Colours of pictures that do not come from a type; pictures are light in every theme, as on paper. */
export const INK = '#1E2732';
export const INK_2 = '#5B6573';
export const SURFACE = '#FFFFFF';
export const HAIRLINE = '#E5E0D6';
export const ATTENTION = '#F4B73B';

export const FONT_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
