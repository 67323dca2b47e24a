import { Plus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RosterEntry } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Named } from '../adding';
import type { Drawing } from '../drawing';
import { Suggestions, useSuggestions } from '../naming/Suggestions';
import { addByName } from './stepping';

interface NameEntryProps {
  readonly drawing: Drawing;
  /** Nothing else is to be done here yet: the field takes the focus. */
  readonly startsHere: boolean;
  readonly onNamed: (named: Named) => void;
  readonly onTyping: () => void;
}

/** The one big field right above the keyboard: it keeps the focus, and the keyboard stays, name after name. */
export const NameEntry = ({ drawing, startsHere, onNamed, onTyping }: NameEntryProps) => {
  const t = useWords('steps');
  const draw = useWords('draw');
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(drawing, name);
  const [focusFirst] = useState(startsHere);
  useEffect(() => {
    if (focusFirst) input.current?.focus({ preventScroll: true });
  }, [focusFirst]);

  const take = (typed: string, entry?: RosterEntry) => {
    const named = addByName(drawing, typed, entry);
    setName('');
    input.current?.focus({ preventScroll: true });
    if (named) onNamed(named);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(name);
  };
  return (
    <form className="name-entry" onSubmit={submit}>
      <Suggestions suggestions={suggestions} onPick={(entry) => take(entry.name, entry)} />
      <input
        ref={input}
        className="input"
        value={name}
        aria-label={draw('nameOfActor')}
        placeholder={startsHere ? t('firstName') : t('nextName')}
        enterKeyHint="enter"
        autoComplete="off"
        autoCapitalize="sentences"
        maxLength={300}
        onChange={(event) => {
          setName(event.target.value);
          onTyping();
        }}
      />
      <div className="name-entry-add" onPointerDown={(event) => event.preventDefault()}>
        <Button look="primary" type="submit" preventFocusOnPress>
          <Plus aria-hidden size={20} />
          {draw('add')}
        </Button>
      </div>
    </form>
  );
};
