import { FileDown, FileImage, ImageOff, Languages, Menu, Settings2, Shapes } from 'lucide-react';
import { useState } from 'react';
import { setFields } from '../../domain/commands/records';
import type { AuthorType } from '../../domain/entity';
import { changeLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useWords } from '../../i18n';
import { useAuthorTypes } from '../../i18n/authorTypes';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { MenuButton } from '../../ui/MenuButton';
import type { Drawing } from './drawing';
import { useContent } from './hooks';

export interface MapMenuProps {
  readonly drawing: Drawing;
  readonly onSaveFile: () => void;
  readonly onSavePng: (background: 'white' | 'transparent') => void;
  /** Not given where the types are in sight anyway. */
  readonly onShowKinds?: (() => void) | undefined;
}

const MapSettings = ({ drawing, onClose }: { readonly drawing: Drawing; readonly onClose: () => void }) => {
  const t = useWords('draw');
  const common = useWords('common');
  const { info } = useContent(drawing);
  const [title, setTitle] = useState(info.title ?? '');
  const [name, setName] = useState(info.author?.name ?? '');
  const authorTypes = useAuthorTypes();
  const [type, setType] = useState<AuthorType>(info.author?.type ?? 'person');
  const save = () => {
    const { name: _former, ...author } = info.author ?? {};
    drawing.workshop.commit(
      setFields(drawing.workshop.entities(), drawing.mapId, {
        title: title.trim() || undefined,
        author: { ...author, type, ...(name.trim() ? { name: name.trim() } : {}) },
      }),
    );
    onClose();
  };
  return (
    <Dialog title={t('mapSettings')} closeLabel={common('close')} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('mapTitle')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label={t('author')}
          help={t('authorHelp')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <Choice<AuthorType> {...authorTypes} value={type} onChange={setType} />
        <div className="dialog-actions">
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button look="primary" type="submit">
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** What can be done with the map as a whole. */
export const MapMenu = ({ drawing, onSaveFile, onSavePng, onShowKinds }: MapMenuProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const current = useLanguage();
  const [settings, setSettings] = useState(false);
  return (
    <>
      <MenuButton
        label={common('menu')}
        icon={<Menu aria-hidden size={20} />}
        entries={[
          ...(onShowKinds
            ? [
                {
                  id: 'kinds',
                  label: t('legend'),
                  icon: <Shapes aria-hidden size={18} />,
                  perform: onShowKinds,
                },
              ]
            : []),
          {
            id: 'png',
            label: t('saveAsPng'),
            icon: <FileImage aria-hidden size={18} />,
            perform: () => onSavePng('white'),
          },
          {
            id: 'png-transparent',
            label: t('transparentPng'),
            icon: <ImageOff aria-hidden size={18} />,
            perform: () => onSavePng('transparent'),
          },
          {
            id: 'file',
            label: t('saveAsFile'),
            icon: <FileDown aria-hidden size={18} />,
            perform: onSaveFile,
          },
          {
            id: 'settings',
            label: t('mapSettings'),
            icon: <Settings2 aria-hidden size={18} />,
            perform: () => setSettings(true),
          },
          ...LANGUAGES.filter((language) => language !== current).map((language) => ({
            id: `language-${language}`,
            label: LANGUAGE_NAMES[language],
            icon: <Languages aria-hidden size={18} />,
            perform: () => changeLanguage(language),
          })),
        ]}
      />
      {settings ? <MapSettings drawing={drawing} onClose={() => setSettings(false)} /> : null}
    </>
  );
};
