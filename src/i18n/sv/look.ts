import type { look as source } from '../fi/look';
import type { Translation } from '../translation';

export const look: Translation<typeof source> = {
  theme: 'Utseende',
  theme_auto: 'Som enheten',
  theme_light: 'Ljust',
  theme_dark: 'Mörkt',
  chooseTheme_auto: 'Utseende: som enheten',
  chooseTheme_light: 'Utseende: ljust',
  chooseTheme_dark: 'Utseende: mörkt',
  projector: 'Projektor: stor text',
  projectorOff: 'Vanlig textstorlek',
  moreTools: 'Fler verktyg',
  foldKinds: 'Dölj typerna',
  showKinds: 'Visa typerna',
};
