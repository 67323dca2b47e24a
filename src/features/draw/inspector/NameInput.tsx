import { type FocusEvent, useEffect, useState } from 'react';
import type { Actor, RosterEntry } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { TextField } from '../../../ui/Field';
import type { Drawing } from '../drawing';
import { Suggestions, useSuggestions } from '../naming/Suggestions';

interface NameInputProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
}

/**
 * An actor's name, with the known actors that it may become. While it is typed it may be empty for a moment; the actor
 * keeps its last one until there is another.
 */
export const NameInput = ({ drawing, actor }: NameInputProps) => {
  const t = useWords('draw');
  const [name, setName] = useState(actor.name);
  const [isTyped, setTyped] = useState(false);
  const suggestions = useSuggestions(drawing, isTyped ? name : '');
  useEffect(() => setName(actor.name), [actor.name]);

  const type = (typed: string) => {
    setName(typed);
    setTyped(true);
    if (typed.trim()) drawing.set(actor.id, { name: typed }, true);
  };
  const pick = (entry: RosterEntry) => {
    setTyped(false);
    drawing.become(actor.id, entry);
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setTyped(false);
    if (name.trim()) drawing.rename(actor.id, name);
    else setName(actor.name);
  };
  return (
    <fieldset className="inspector-name" onBlur={leave}>
      <TextField
        label={t('name')}
        value={name}
        maxLength={300}
        onChange={(event) => type(event.target.value)}
      />
      <Suggestions suggestions={suggestions} onPick={pick} />
    </fieldset>
  );
};
