import { FileDown, Languages, Menu, Settings2, Shapes, Sparkles, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import { changeLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useWords } from '../../i18n';
import { useThemes } from '../../i18n/themes';
import type { OpenWorkshop } from '../../state/library';
import { chooseTheme, look } from '../../state/look';
import { offline } from '../../state/offline';
import { goTo } from '../../state/route';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import { ICON } from '../../ui/icon';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import type { Action } from './actions/action';
import { earlierAction, pictureActions } from './actions/mapActions';
import type { Drawing } from './drawing';
import { MapSettings } from './MapSettings';
import { menuEntry } from './menuEntry';

export interface MapMenuProps {
  readonly open: OpenWorkshop;
  readonly drawing: Drawing;
  /** What can be done on this screen; the menu takes from it what concerns the screen as a whole. */
  readonly actions?: readonly Action[];
  /** Not given where the types are in sight anyway. */
  readonly onShowKinds?: (() => void) | undefined;
}

/** Commands that concern the screen as a whole. */
const COMMANDS = ['palette', 'keys', 'projector'];

const useLanguageEntries = (): MenuEntry[] => {
  const current = useLanguage();
  return LANGUAGES.filter((language) => language !== current).map((language) => ({
    id: `language-${language}`,
    label: LANGUAGE_NAMES[language],
    icon: <Languages {...ICON} />,
    perform: () => changeLanguage(language),
  }));
};

/** A newer version of the app, where it is out of the way of whoever draws. */
const useUpdateEntries = (): MenuEntry[] => {
  const t = useWords('offline');
  const update = useStore(offline, (state) => state.update);
  if (!update) return [];
  return [{ id: 'update', label: t('takeNewVersion'), icon: <Sparkles {...ICON} />, perform: update.take }];
};

/** What can be done with the map as a whole, and how the app looks. */
export const MapMenu = ({ open, drawing, actions = [], onShowKinds }: MapMenuProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const themes = useThemes();
  const { choice } = useStore(look);
  const joined = useStore(open.workshop.store, ({ entities }) => isJoined(entities));
  const [settings, setSettings] = useState(false);
  const languages = useLanguageEntries();
  const updates = useUpdateEntries();
  const commands = COMMANDS.flatMap((id) => actions.find((action) => action.id === id) ?? []).map(menuEntry);
  const kinds: MenuEntry[] = onShowKinds
    ? [{ id: 'kinds', label: t('legend'), icon: <Shapes {...ICON} />, perform: onShowKinds }]
    : [];
  const newDrawer: MenuEntry = {
    id: 'new-drawer',
    label: t('newDrawer'),
    icon: <UserRoundPlus {...ICON} />,
    perform: () => goTo({ at: 'new', workshop: open.workshop.id }),
  };
  const about: MenuEntry = {
    id: 'settings',
    label: t('mapSettings'),
    icon: <Settings2 {...ICON} />,
    perform: () => setSettings(true),
  };
  const file: MenuEntry = {
    id: 'file',
    label: t('saveAsFile'),
    icon: <FileDown {...ICON} />,
    perform: () => saveWorkshopFile(open, { maps: [drawing.mapId] }),
  };
  return (
    <>
      <MenuButton
        label={common('menu')}
        icon={<Menu aria-hidden size={20} />}
        entries={[
          ...kinds,
          ...pictureActions(drawing).map(menuEntry),
          file,
          about,
          menuEntry(earlierAction(drawing)),
          ...(joined ? [newDrawer] : []),
          ...commands,
          ...languages,
          ...updates,
        ]}
        choice={{ ...themes, value: choice, onChange: chooseTheme }}
      />
      {settings ? <MapSettings drawing={drawing} onClose={() => setSettings(false)} /> : null}
    </>
  );
};
