import type { Theme } from '../state/look';

/** The canvas's own colours, those that do not come from a type. */
export interface CanvasPalette {
  readonly ink: string;
  readonly surface: string;
  /** What is chosen or talked about. */
  readonly halo: string;
}

const PALETTES: Readonly<Record<Theme, CanvasPalette>> = {
  light: { ink: '#1E2732', surface: '#FFFFFF', halo: '#F4B73B' },
  dark: { ink: '#E9ECEF', surface: '#1C2229', halo: '#D99A22' },
};

/** The colours of the canvas in the theme that is on. */
export const canvasPalette = (theme: Theme): CanvasPalette => PALETTES[theme];
