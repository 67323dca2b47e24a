import { createStore } from 'zustand/vanilla';
import { keep, recall } from './deviceMemory';

/** The two dresses of the app. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a user may ask for; `auto` is what the device asks for. */
export const THEME_CHOICES = ['auto', ...THEMES] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** How the app looks on this device. */
export interface Look {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  /** Larger letters, targets and lines, for a room; forgotten with the page. */
  readonly isProjector: boolean;
}

const STORAGE_KEY = 'yhteiskartta.theme';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The look of the page that is open. */
export const look = createStore<Look>()(() => ({ choice: 'auto', theme: 'light', isProjector: false }));

const remembered = (): ThemeChoice => {
  const stored = recall(STORAGE_KEY);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'auto';
};

const themeOf = (choice: ThemeChoice): Theme => {
  if (choice !== 'auto') return choice;
  return matchMedia(PREFERS_DARK).matches ? 'dark' : 'light';
};

const follow = (choice: ThemeChoice): void => look.setState({ choice, theme: themeOf(choice) });

/** Reads what was chosen on this device, and from then on follows the device where nothing was chosen. */
export const startLook = (): void => {
  follow(remembered());
  matchMedia(PREFERS_DARK).addEventListener('change', () => follow(look.getState().choice));
};

/** Dresses the app as the user asks; this device remembers it. */
export const chooseTheme = (choice: ThemeChoice): void => {
  keep(STORAGE_KEY, choice);
  follow(choice);
};

/** Makes everything large enough for a room, or as before. */
export const toggleProjector = (): void =>
  look.setState(({ isProjector }) => ({ isProjector: !isProjector }));
