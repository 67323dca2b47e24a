import {
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CanvasView } from '../../../canvas/view';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { useCombo } from '../../../ui/useCombo';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { OfferList } from './OfferList';
import { Preview } from './Preview';
import { isSeveralLines } from './pasted';
import { Signs } from './Signs';
import { addAndShow } from './showing';
import { useCompletion } from './useCompletion';
import { writingOfText } from './writing';

/** The line is to begin with this text; each request is a new object. */
export interface LineRequest {
  readonly text: string;
}

export interface LineFieldProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly request: LineRequest | null;
  /** More than a line was pasted. */
  readonly onPasted: (text: string) => void;
  /** Esc: the hand goes back to the map. */
  readonly onLeave: () => void;
  /** The focus went elsewhere and left nothing behind. */
  readonly onAbandoned: () => void;
}

/** The longest line that is read. */
const LONGEST = 2_000;

/** The field for one line, with what it would do beside it. */
export const LineField = ({ drawing, view, request, onPasted, onLeave, onAbandoned }: LineFieldProps) => {
  const t = useWords('entry');
  const draw = useWords('draw');
  const id = useId();
  const content = useContent(drawing);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(request?.text ?? '');
  // the map is read anew whenever it changes, and the line with it
  const writing = useMemo(() => content && writingOfText(drawing, text), [drawing, content, text]);
  const completion = useCompletion(drawing, input, text);
  const combo = useCombo({ count: completion.offers.length, offeredFor: text, onTake: completion.take });

  useEffect(() => {
    if (!request) return;
    setText(request.text);
    input.current?.focus({ preventScroll: true });
  }, [request]);

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (writing.last === undefined) return;
    completion.hide();
    setText('');
    void addAndShow(drawing, view, writingOfText(drawing, text));
    input.current?.focus({ preventScroll: true });
  };
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insert');
    setText(target.value);
    if (isTyped && target.selectionStart !== null) completion.typedAt(target.selectionStart);
    else completion.hide();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isSeveralLines(pasted)) return;
    event.preventDefault();
    onPasted(pasted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (combo.hearKey(event) || event.nativeEvent.isComposing) return;
    const isOffered = completion.offers.length > 0;
    if (event.key === 'Tab' && !event.shiftKey && isOffered) {
      event.preventDefault();
      completion.take(combo.lit ?? 0);
    } else if (event.key === 'Escape') {
      if (isOffered) completion.hide();
      else onLeave();
    }
  };
  return (
    <form
      className="line-form"
      onSubmit={add}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        completion.hide();
        if (!text.trim()) onAbandoned();
      }}
    >
      <OfferList combo={combo} offers={completion.offers} />
      <input
        {...combo.field}
        ref={input}
        className="input line-input"
        dir="auto"
        value={text}
        aria-label={t('line')}
        aria-describedby={`${id}-said ${id}-help`}
        placeholder={t('example')}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="sentences"
        spellCheck={false}
        enterKeyHint="done"
        onChange={type}
        onSelect={({ currentTarget }) => completion.movedTo(currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onPaste={paste}
      />
      <span className="visually-hidden" id={`${id}-help`}>
        {t('help')}
      </span>
      <Preview drawing={drawing} id={`${id}-said`} text={text} writing={writing} />
      <div className="line-add" onPointerDown={(event) => event.preventDefault()}>
        <Button look="primary" type="submit" preventFocusOnPress isDisabled={writing.last === undefined}>
          {draw('add')}
        </Button>
      </div>
      <Signs field={input} />
    </form>
  );
};
