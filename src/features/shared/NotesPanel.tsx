import { useMemo, useState } from 'react';
import { removeNote, writeNote } from '../../domain/commands/notes';
import type { Key, Note } from '../../domain/entity';
import { useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { Workshop } from '../../state/workshop';
import { TextArea } from '../../ui/Field';

export interface NotesPanelProps {
  readonly workshop: Workshop;
  /** What has been written so far. */
  readonly notes: readonly Note[];
  /** Key of the actor or link that new remarks are about; absent: all. */
  readonly at?: Key | undefined;
  readonly label: string;
  readonly help?: string;
}

/** Goes on to the next free id as soon as something is written under the one before. */
const useFreeId = (notes: readonly Note[]): string => {
  const [id, setId] = useState(newId);
  if (!notes.some((note) => note.id === id)) return id;
  const next = newId();
  setId(next);
  return next;
};

/** Remarks from the talk, each in a field of its own, and an empty field for one more. */
export const NotesPanel = ({ workshop, notes, at, label, help }: NotesPanelProps) => {
  const t = useWords('shared');
  const freeId = useFreeId(notes);
  const fields = useMemo(() => [...notes, { id: freeId, text: '' }], [notes, freeId]);

  const write = (id: string, text: string): void =>
    workshop.commit(writeNote(workshop.entities(), { id, text, ...(at !== undefined && { at }) }), 'user', {
      gesture: `type:note:${id}`,
    });
  const leave = (id: string, text: string): void => {
    if (text.trim() !== '') return;
    workshop.commit(removeNote(workshop.entities(), id, new Date().toISOString()));
  };
  return (
    <div className="shared-notes">
      {fields.map(({ id, text }, index) => (
        <TextArea
          key={id}
          label={index === 0 ? label : t('oneMoreNote')}
          {...(index === 0 && help ? { help } : {})}
          rows={2}
          value={text}
          onChange={({ target }) => write(id, target.value)}
          onBlur={({ target }) => leave(id, target.value)}
        />
      ))}
    </div>
  );
};
