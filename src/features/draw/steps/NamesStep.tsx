import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Actor } from '../../../domain/entity';
import { useWords, words } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { focusOn } from '../../../ui/focus';
import { useKeptFocus } from '../../../ui/useKeptFocus';
import type { Named } from '../adding';
import { SameQuestion } from '../asking/SameQuestion';
import type { Drawing } from '../drawing';
import { ActorSheet } from './ActorSheet';
import { NameEntry } from './NameEntry';
import { NamePill } from './NamePill';

interface NamesStepProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actors: readonly Actor[];
  readonly tray?: ReactNode;
  readonly onConnect: (id: string) => void;
}

const HEADING = 'steps-heading';

/** What is already there is shown and not added twice. */
const told = ({ actor: { name }, isNew }: Named): string =>
  isNew ? '' : words('steps')('already', { name });

/** ① Who is there, one name at a time. */
export const NamesStep = ({ drawing, undo, actors, tray, onConnect }: NamesStepProps) => {
  const t = useWords('steps');
  const [latest, setLatest] = useState<string>();
  const [note, setNote] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  // an answered question goes with its buttons
  useKeptFocus(
    foot,
    useCallback(() => foot.current?.querySelector<HTMLElement>('.name-entry .input'), []),
  );
  const opened = actors.find(({ id }) => id === openId);
  const show = (named: Named) => {
    setLatest(named.actor.id);
    setNote(told(named));
  };
  return (
    <>
      <section className="steps-list" aria-labelledby={HEADING}>
        <h2 id={HEADING} tabIndex={-1}>
          {t('names')}
        </h2>
        {actors.length === 0 ? <p>{t('namesHelp')}</p> : null}
        <ul className="steps-names">
          {actors.map((actor) => (
            <li key={actor.id}>
              <NamePill
                actor={actor}
                label={t('openActor', { name: actor.name })}
                isLatest={actor.id === latest}
                onPress={() => setOpenId(actor.id)}
              />
            </li>
          ))}
        </ul>
        {tray ? <div className="steps-tray">{tray}</div> : null}
      </section>
      <div className="steps-foot" ref={foot}>
        <p className="steps-note" role="status">
          {note}
        </p>
        <SameQuestion drawing={drawing} undo={undo} />
        <NameEntry
          drawing={drawing}
          startsHere={actors.length === 0}
          onNamed={show}
          onTyping={() => setNote('')}
        />
      </div>
      {opened ? (
        <ActorSheet
          drawing={drawing}
          undo={undo}
          actor={opened}
          onConnect={() => onConnect(opened.id)}
          onShow={setOpenId}
          onClose={() => setOpenId(null)}
          onRemoved={() => focusOn(HEADING)}
        />
      ) : null}
    </>
  );
};
