import './paper.css';
import { Check } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';
import { type Draft, EMPTY_DRAFT, useDraft } from './draft';
import { HowTo } from './HowTo';
import { LinesField } from './LinesField';
import { PaperList } from './PaperList';
import { PhotoPanel } from './PhotoPanel';
import { Preview, Problems } from './Preview';
import { addPaperMap, type Known, knownIn, nextPaperName, paperMaps, passingIds, typedMap } from './paperMap';
import { usePhoto } from './usePhoto';
import { useSettled } from './useSettled';

const AUTHOR = 'paper-author';

/** Puts the typed map into the workshop and says what it holds; undefined when it holds nothing. */
const saveDraft = (
  { workshop }: OpenWorkshop,
  { author, text }: Draft,
  known: Known,
  title: string,
): { readonly said: string; readonly takeBack: () => void } | undefined => {
  const typed = typedMap(text, known, newId);
  if (typed.actors.length === 0) return undefined;
  const name = author.trim();
  const called = name
    ? { author: { type: 'person' as const, name } }
    : { author: { type: 'person' as const }, title };
  const takeBack = commitWithWayBack(workshop, addPaperMap(typed, { id: newId(), ...called }), {
    lasting: true,
  });
  const said = words('paper')('saved', amountsOf(typed));
  return { said, takeBack };
};

export interface PaperScreenProps {
  readonly open: OpenWorkshop;
}

/** Where maps drawn on paper are typed in, one after the other. */
export const PaperScreen = ({ open }: PaperScreenProps) => {
  const t = useWords('paper');
  const common = useWords('common');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const known = useMemo(() => knownIn(entities), [entities]);
  const { draft, change, restore } = useDraft(open.workshop.id);
  const [writtenLine, setWrittenLine] = useState(0);
  const lines = useRef<HTMLTextAreaElement>(null);
  const photo = usePhoto();
  const settled = useSettled(draft.text);
  const typed = useMemo(() => typedMap(settled, known, passingIds()), [settled, known]);
  const name = nextPaperName(paperMaps(entities), (number) => t('paperNumber', { number }));

  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const saved = saveDraft(open, draft, known, name);
    if (!saved) {
      say(t('nothing'));
      lines.current?.focus();
      return;
    }
    const takeBack = () => {
      saved.takeBack();
      restore(draft);
    };
    say(saved.said, { label: common('undo'), perform: takeBack });
    change(EMPTY_DRAFT);
    photo.clear();
    focusOn(AUTHOR);
  };
  const onAuthorKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    lines.current?.focus();
  };
  const onFormKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };

  return (
    <div className="paper" data-photo={photo.url !== undefined}>
      <div className="paper-head">
        <h2>{common('page_paper')}</h2>
        <p>{t('intro')}</p>
      </div>
      <form className="paper-form" onSubmit={save} onKeyDown={onFormKey}>
        <TextField
          id={AUTHOR}
          label={t('author')}
          help={t('authorHelp', { name })}
          placeholder={name}
          value={draft.author}
          maxLength={100}
          onChange={({ target }) => change({ author: target.value })}
          onKeyDown={onAuthorKey}
        />
        <LinesField
          field={lines}
          text={draft.text}
          entities={entities}
          onChange={(text) => change({ text })}
          onLine={setWrittenLine}
        />
        <Button look="primary" type="submit">
          <Check {...ICON} />
          {t('save')}
        </Button>
        <Problems problems={typed.problems.filter(({ line }) => line !== writtenLine)} />
        <HowTo linkKind={known.kinds.links[0]?.name} />
      </form>
      <PhotoPanel photo={photo} />
      <Preview typed={typed} kinds={known.kinds} />
      <PaperList open={open} entities={entities} />
    </div>
  );
};
