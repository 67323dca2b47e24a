import {
  FileDown,
  FileImage,
  ImageOff,
  Languages,
  Menu,
  Settings2,
  Shapes,
  UserRoundPlus,
} from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import { changeLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import type { Drawing } from './drawing';
import { MapSettings } from './MapSettings';
import { saveMapPng } from './save';

const ICON = { size: 18, 'aria-hidden': true } as const;

export interface MapMenuProps {
  readonly open: OpenWorkshop;
  readonly drawing: Drawing;
  /** Not given where the types are in sight anyway. */
  readonly onShowKinds?: (() => void) | undefined;
}

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

/** What can be done with the map as a whole. */
export const MapMenu = (props: MapMenuProps) => {
  const { open, drawing, onShowKinds } = props;
  const t = useWords('draw');
  const common = useWords('common');
  const joined = useStore(open.workshop.store, ({ entities }) => isJoined(entities));
  const [settings, setSettings] = useState(false);
  const saving = useSavingEntries(props);
  const languages = useLanguageEntries();
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
  return (
    <>
      <MenuButton
        label={common('menu')}
        icon={<Menu aria-hidden size={20} />}
        entries={[...kinds, ...saving, about, ...(joined ? [newDrawer] : []), ...languages]}
      />
      {settings ? <MapSettings drawing={drawing} onClose={() => setSettings(false)} /> : null}
    </>
  );
};
