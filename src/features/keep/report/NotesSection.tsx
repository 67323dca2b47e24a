import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import type { Entities } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { writtenNotes } from '../kept';
import { Section } from './Section';

export interface NotesSectionProps {
  readonly maps: ComparedMaps;
  /** Of now: a remark may be newer than the counts. */
  readonly entities: Entities;
}

/** What was written down in the talk; nothing where nothing was. */
export const NotesSection = ({ maps, entities }: NotesSectionProps) => {
  const t = useWords('report');
  const notes = useMemo(() => writtenNotes(maps, entities), [maps, entities]);
  if (notes.length === 0) return null;
  return (
    <Section title={t('notes')}>
      <ul className="report-notes">
        {notes.map(({ id, about, text }) => (
          <li key={id}>{about === undefined ? text : t('noteOn', { about, text })}</li>
        ))}
      </ul>
    </Section>
  );
};
