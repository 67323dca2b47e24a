import type { look as source } from '../fi/look';
import type { Translation } from '../translation';

export const look: Translation<typeof source> = {
  theme: 'Appearance',
  theme_auto: 'Same as the device',
  theme_light: 'Light',
  theme_dark: 'Dark',
  chooseTheme_auto: 'Appearance: same as the device',
  chooseTheme_light: 'Appearance: light',
  chooseTheme_dark: 'Appearance: dark',
  projector: 'Projector: large text',
  projectorOff: 'Normal text size',
  moreTools: 'More tools',
  foldKinds: 'Hide the types',
  showKinds: 'Show the types',
};
