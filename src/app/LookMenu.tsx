import { Presentation, SunMoon } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../i18n';
import { useThemes } from '../i18n/themes';
import { chooseTheme, look, toggleProjector } from '../state/look';
import { ICON } from '../ui/icon';
import { MenuButton } from '../ui/MenuButton';

/** Light or dark, and large enough for a room. */
export const LookMenu = () => {
  const t = useWords('look');
  const themes = useThemes();
  const { choice, isProjector } = useStore(look);
  return (
    <div className="look-menu">
      <MenuButton
        label={themes.label}
        icon={<SunMoon {...ICON} />}
        entries={[
          {
            id: 'projector',
            label: t(isProjector ? 'projectorOff' : 'projector'),
            icon: <Presentation {...ICON} />,
            perform: toggleProjector,
          },
        ]}
        choice={{ ...themes, value: choice, onChange: chooseTheme }}
      />
    </div>
  );
};
