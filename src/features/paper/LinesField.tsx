import { type ChangeEvent, type RefObject, type SyntheticEvent, useId } from 'react';
import type { Entities } from '../../domain/entity';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { useSuggestions } from './useSuggestions';

export interface LinesFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly entities: Entities;
  readonly onChange: (text: string) => void;
  /** The line that is being written, from 1; 0 when none is. */
  readonly onLine: (line: number) => void;
}

const lineAt = (text: string, caret: number): number => text.slice(0, caret).split('\n').length;

const ROWS = 11;

/** The field for the lines, with names to take for the one that is being typed. */
export const LinesField = ({ field, text, entities, onChange, onLine }: LinesFieldProps) => {
  const t = useWords('paper');
  const id = useId();
  const { names, take, hide, typeAt, moveTo, onKeyDown } = useSuggestions(field, text, entities);

  const type = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insert');
    onChange(target.value);
    if (isTyped) typeAt(target.selectionStart);
    else hide();
  };
  const move = ({ currentTarget: { value, selectionStart } }: SyntheticEvent<HTMLTextAreaElement>) => {
    onLine(lineAt(value, selectionStart));
    moveTo(selectionStart);
  };
  const leave = () => {
    onLine(0);
    hide();
  };
  return (
    <div className="field paper-field">
      <label className="field-label" htmlFor={id}>
        {t('lines')}
      </label>
      <textarea
        ref={field}
        id={id}
        className="input paper-lines"
        rows={ROWS}
        value={text}
        placeholder={t('linesPlaceholder')}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        autoCapitalize="sentences"
        spellCheck={false}
        onChange={type}
        onSelect={move}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <ul className="paper-suggestions" aria-label={t('suggestions')}>
        {names.map((name) => (
          <li key={name}>
            <Button excludeFromTabOrder preventFocusOnPress onPress={() => take(name)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <span className="field-help paper-keys" id={`${id}-help`}>
        {t('keysHelp')}
      </span>
    </div>
  );
};
