import './keys.css';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CanvasView } from '../../../canvas/view';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { useCombo } from '../../../ui/useCombo';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { findActors } from './commands';
import { goToActor } from './goTo';

export interface ActorSearchProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly onClose: () => void;
}

/** Finds an actor on the map and flies to it. */
export const ActorSearch = ({ drawing, view, onClose }: ActorSearchProps) => {
  const t = useWords('keys');
  const common = useWords('common');
  useContent(drawing);
  const [typed, setTyped] = useState('');
  /** Which of those found is shown on the map. */
  const [shown, setShown] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = findActors(drawing, typed);
  const show = (actors: typeof found, index: number) => {
    const next = actors[index];
    setShown(index);
    if (next) goToActor(drawing, view, next.actor.id);
  };
  const combo = useCombo({ count: found.length, offeredFor: typed, onTake: (index) => show(found, index) });
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const type = (text: string) => {
    setTyped(text);
    show(findActors(drawing, text), 0);
  };
  const close = (from: Element) => {
    onClose();
    const stage = from.closest('.draw-stage');
    stage?.querySelector<HTMLElement>('.canvas-keys')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (combo.hearKey(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close(event.currentTarget);
    else if (event.key === 'Enter' && found.length > 0) show(found, (shown + 1) % found.length);
  };
  const place = found.length > 0 ? t('place', { number: shown + 1, count: found.length }) : t('notFound');
  return (
    <search className="actor-search panel">
      <div className="actor-search-row">
        <Search {...ICON} />
        <input
          {...combo.field}
          ref={input}
          className="input"
          dir="auto"
          value={typed}
          aria-label={t('search')}
          placeholder={t('searchHint')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="next"
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="tabular actor-search-place">{typed ? place : ''}</span>
        <IconButton
          look="plain"
          label={common('close')}
          icon={<X {...ICON} />}
          onPress={({ target }) => close(target)}
        />
      </div>
      {found.length > 1 ? (
        <ul {...combo.list} className="commands" aria-label={t('search')}>
          {found.map(({ actor, alias }, index) => (
            <li
              key={actor.id}
              {...combo.option(index)}
              className="command"
              data-shown={index === shown || undefined}
            >
              <span dir="auto">
                {actor.name}
                {alias ? <span className="field-help"> ({alias})</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
};
