import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Entities, Key } from '../../domain/entity';
import { workshopRecordKey } from '../../domain/recordKeys';
import { useWords } from '../../i18n';
import { IconButton } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { type Draft, pastedCount } from './draft';
import { RosterExchange } from './RosterExchange';
import type { RosterRow } from './rosterRows';

interface RosterRowsProps {
  readonly rows: readonly RosterRow[];
  readonly uses: ReadonlyMap<Key, number>;
  readonly onChange: (rows: readonly RosterRow[]) => void;
}

const RosterRows = ({ rows, uses, onChange }: RosterRowsProps) => {
  const t = useWords('prepare');
  const summary = useRef<HTMLElement>(null);
  const remove = (id: string) => {
    onChange(rows.filter((row) => row.id !== id));
    summary.current?.focus();
  };
  return (
    <details className="roster-rows">
      <summary ref={summary}>{t('rosterCount', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ id, line }) => {
          const used = uses.get(workshopRecordKey('rosterEntry', id)) ?? 0;
          return (
            <li key={id} className="prepare-row">
              <input
                className="input"
                aria-label={t('rosterRow')}
                autoComplete="off"
                value={line}
                onChange={(event) =>
                  onChange(rows.map((row) => (row.id === id ? { ...row, line: event.target.value } : row)))
                }
              />
              {used > 0 ? (
                <span className="in-use">{t('inUse', { count: used })}</span>
              ) : (
                <IconButton
                  look="plain"
                  label={t('removeFromRoster', { name: line })}
                  icon={<X size={20} strokeWidth={1.75} aria-hidden />}
                  onPress={() => remove(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const Understood = ({ draft, entities }: { readonly draft: Draft; readonly entities: Entities }) => {
  const t = useWords('prepare');
  const { understood, known } = useMemo(() => pastedCount(draft, entities), [draft, entities]);
  const parts = [
    ...(understood > 0 || draft.pasted.trim() ? [t('understood', { count: understood })] : []),
    ...(known > 0 ? [t('alreadyThere', { count: known })] : []),
  ];
  return (
    <p className="understood tabular" role="status">
      {parts.join(', ')}
    </p>
  );
};

export interface RosterFieldsProps {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly uses: ReadonlyMap<Key, number>;
  readonly onChange: (draft: Draft) => void;
}

/** The known actors: those listed already, a field to paste more of them into, and files to take them along. */
export const RosterFields = ({ draft, entities, uses, onChange }: RosterFieldsProps) => {
  const t = useWords('prepare');
  return (
    <>
      {draft.roster.length > 0 ? (
        <RosterRows rows={draft.roster} uses={uses} onChange={(roster) => onChange({ ...draft, roster })} />
      ) : null}
      <TextArea
        label={t('rosterPaste')}
        help={t('rosterPasteHelp')}
        placeholder={t('rosterPlaceholder')}
        rows={6}
        value={draft.pasted}
        onChange={(event) => onChange({ ...draft, pasted: event.target.value })}
      />
      <Understood draft={draft} entities={entities} />
      <RosterExchange draft={draft} entities={entities} onChange={onChange} />
    </>
  );
};
