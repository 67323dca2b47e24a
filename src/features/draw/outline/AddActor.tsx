import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { addOnce, tellNamed } from '../adding';
import type { Drawing } from '../drawing';
import { Suggestions, useSuggestions } from '../naming/Suggestions';
import { NEW_ACTOR_FIELD } from './showOutline';

export interface AddActorProps {
  readonly drawing: Drawing;
  readonly freePlace: () => Point;
}

/** The field in which the list takes new actors, one name after the other. */
export const AddActor = ({ drawing, freePlace }: AddActorProps) => {
  const t = useWords('draw');
  const [name, setName] = useState('');
  const suggestions = useSuggestions(drawing, name);
  const add = (typed: string, entry?: RosterEntry) => {
    const named = addOnce(drawing, typed, freePlace(), entry ? { entry } : {});
    if (named) tellNamed(named);
    setName('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(name);
  };
  return (
    <form className="outline-add" onSubmit={submit}>
      <TextField
        id={NEW_ACTOR_FIELD}
        label={t('addFromList')}
        value={name}
        maxLength={300}
        onChange={(event) => setName(event.target.value)}
      />
      <IconButton type="submit" label={t('addActor')} icon={<Plus aria-hidden />} />
      <Suggestions suggestions={suggestions} onPick={(entry) => add(entry.name, entry)} />
    </form>
  );
};
