import {
  FileDown,
  FileImage,
  History,
  ImageOff,
  Languages,
  Menu,
  Settings2,
  Shapes,
  Sparkles,
  UserRoundPlus,
} from 'lucide-react';
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
import type { Drawing } from './drawing';
import { MapSettings } from './MapSettings';
import { menuEntry } from './menuEntry';
import { saveMapPng } from './save';

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

const useSavingEntries = ({ open, drawing }: MapMenuProps): MenuEntry[] => {
  const t = useWords('draw');
  const { mapId } = drawing;
  const savePng = (background: 'white' | 'transparent') => void saveMapPng(open.workshop, mapId, background);
  return [
    { id: 'png', label: t('saveAsPng'), icon: <FileImage {...ICON} />, perform: () => savePng('white') },
    {
      id: 'png-transparent',
      label: t('transparentPng'),
      icon: <ImageOff {...ICON} />,
      perform: () => savePng('transparent'),
    },
    {
      id: 'file',
      label: t('saveAsFile'),
      icon: <FileDown {...ICON} />,
      perform: () => saveWorkshopFile(open, { maps: [mapId] }),
    },
  ];
};

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
export const MapMenu = (props: MapMenuProps) => {
  const { open, drawing, actions = [], onShowKinds } = props;
  const t = useWords('draw');
  const history = useWords('history');
  const common = useWords('common');
  const themes = useThemes();
  const { choice } = useStore(look);
  const joined = useStore(open.workshop.store, ({ entities }) => isJoined(entities));
  const [settings, setSettings] = useState(false);
  const saving = useSavingEntries(props);
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
  const earlier: MenuEntry = {
    id: 'history',
    label: history('title'),
    icon: <History {...ICON} />,
    perform: () => goTo({ at: 'history', workshop: open.workshop.id, map: drawing.mapId }),
  };
  return (
    <>
      <MenuButton
        label={common('menu')}
        icon={<Menu aria-hidden size={20} />}
        entries={[
          ...kinds,
          ...saving,
          about,
          earlier,
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
