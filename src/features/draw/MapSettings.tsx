import { type FormEvent, useState } from 'react';
import type { Author, AuthorType, MapInfo } from '../../domain/entity';
import { useWords } from '../../i18n';
import { useAuthorTypes } from '../../i18n/authorTypes';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, TextArea, TextField } from '../../ui/Field';
import type { Drawing } from './drawing';
import { useContent } from './hooks';

/** As long a sentence as can be read from a wall. */
export const LONGEST_MESSAGE = 300;

interface Settings {
  readonly title: string;
  readonly message: string;
  readonly name: string;
  readonly type: AuthorType;
  /** Undefined until the author has said. */
  readonly hidden: boolean | undefined;
}

const settingsOf = ({ title = '', message = '', author }: MapInfo): Settings => ({
  title,
  message,
  name: author?.name ?? '',
  type: author?.type ?? 'person',
  hidden: author?.hidden,
});

const authorOf = (former: Author | undefined, { name, type, hidden }: Settings): Author => {
  const { name: _name, hidden: _hidden, ...author } = former ?? {};
  return {
    ...author,
    type,
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(hidden === undefined ? {} : { hidden }),
  };
};

/** What is said of the map as a whole: its name, what it wants to say, who drew it and whether they are named. */
export const MapSettings = ({
  drawing,
  onClose,
}: {
  readonly drawing: Drawing;
  readonly onClose: () => void;
}) => {
  const t = useWords('draw');
  const common = useWords('common');
  const { info } = useContent(drawing);
  const authorTypes = useAuthorTypes();
  const [settings, setSettings] = useState(() => settingsOf(info));
  const change = (values: Partial<Settings>) => setSettings((now) => ({ ...now, ...values }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    drawing.setInfo({
      title: settings.title.trim() || undefined,
      message: settings.message.trim() || undefined,
      author: authorOf(info.author, settings),
    });
    onClose();
  };
  return (
    <Dialog title={t('mapSettings')} closeLabel={common('close')} onClose={onClose}>
      <form className="dialog-form" onSubmit={save}>
        <TextField
          label={t('mapTitle')}
          value={settings.title}
          maxLength={200}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextArea
          label={t('message')}
          help={t('messageHelp')}
          value={settings.message}
          maxLength={LONGEST_MESSAGE}
          onChange={(event) => change({ message: event.target.value })}
        />
        <TextField
          label={t('author')}
          help={t('authorHelp')}
          value={settings.name}
          maxLength={200}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Checkbox
          label={t('nameMayShow')}
          checked={!settings.hidden}
          onChange={(mayShow) => change({ hidden: !mayShow })}
        />
        <Choice<AuthorType> {...authorTypes} value={settings.type} onChange={(type) => change({ type })} />
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
