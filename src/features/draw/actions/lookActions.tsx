import { Presentation, SunMoon } from 'lucide-react';
import { words } from '../../../i18n';
import { chooseTheme, look, THEME_CHOICES, toggleProjector } from '../../../state/look';
import { ICON } from '../../../ui/icon';
import type { Action } from './action';

/** How the app looks. */
export const lookActions = (): Action[] => {
  const t = words('look');
  const { choice, isProjector } = look.getState();
  return [
    {
      id: 'projector',
      group: 'view',
      label: t(isProjector ? 'projectorOff' : 'projector'),
      icon: <Presentation {...ICON} />,
      perform: toggleProjector,
    },
    ...THEME_CHOICES.map(
      (theme): Action => ({
        id: `theme-${theme}`,
        group: 'view',
        label: t(`chooseTheme_${theme}`),
        icon: <SunMoon {...ICON} />,
        isEnabled: () => theme !== choice,
        perform: () => chooseTheme(theme),
      }),
    ),
  ];
};
