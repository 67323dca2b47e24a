import { Lock, PencilLine, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type DrawerLabel, drawerLabel } from '../../domain/drawerLabel';
import type { Author, AuthorType, WorkshopInfo } from '../../domain/entity';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { Checkbox, TextField } from '../../ui/Field';
import { authorOf } from './author';

const MAX_NAME = 200;
const ICON = { size: 22, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The same label as long as the page is open, in the language on the screen. */
const useLabel = (): string => {
  const t = useWords('join');
  const [{ colour, number }] = useState<DrawerLabel>(() => drawerLabel(Math.random));
  return `${t(`colour_${colour}`)} ${number}`;
};

const Question = ({ info, above }: { readonly info: WorkshopInfo; readonly above?: string }) => {
  const t = useWords('join');
  const common = useWords('common');
  const title = info.title || common('untitledWorkshop');
  return (
    <header className="join-head">
      <p className="join-workshop">{[above, info.question && title].filter(Boolean).join(' · ')}</p>
      <h1 lang={info.language}>{info.question || title}</h1>
      <p>{t('intro')}</p>
    </header>
  );
};

export interface StartFormProps {
  readonly info: WorkshopInfo;
  /** Stands above the question, beside the workshop's title. */
  readonly above?: string;
  readonly onStart: (author: Author) => void;
  /** Other ways to go on. */
  readonly children?: ReactNode;
}

/** The question, and one press to begin. Nothing has to be said about oneself. */
export const StartForm = ({ info, above, onStart, children }: StartFormProps) => {
  const t = useWords('join');
  const privacy = useWords('privacy');
  const [name, setName] = useState('');
  const [mayBeShown, setMayBeShown] = useState(false);
  const label = useLabel();
  const start = (type: AuthorType) => onStart(authorOf({ name, label, mayBeShown, type }));
  const isNamed = name.trim() !== '';
  return (
    <form
      className="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        start('person');
      }}
    >
      <Question info={info} {...(above && { above })} />
      <div className="join-name">
        <TextField
          label={t('name')}
          help={isNamed ? t('nameSeen') : t('nameHelp', { label })}
          value={name}
          maxLength={MAX_NAME}
          enterKeyHint="go"
          onChange={(event) => setName(event.target.value)}
        />
        {isNamed ? <Checkbox label={t('showName')} checked={mayBeShown} onChange={setMayBeShown} /> : null}
      </div>
      <div className="join-ways">
        <Button look="primary" type="submit">
          <PencilLine {...ICON} />
          {t('start')}
        </Button>
        <Button look="plain" onPress={() => start('group')}>
          <Users {...ICON} />
          {t('asGroup')}
        </Button>
        {children}
      </div>
      <p className="join-privacy">
        <Lock size={18} strokeWidth={1.75} aria-hidden />
        <span>
          {t('privacy')} <a href={addressOf({ at: 'privacy' })}>{privacy('title')}</a>
        </span>
      </p>
    </form>
  );
};
