import { useMemo } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { rosterInNoMap } from '../../domain/compare/lists';
import { rosterEntries } from '../../domain/select';
import { useWords } from '../../i18n';

export interface UnseenProps {
  readonly maps: ComparedMaps;
}

/** Actors of the workshop's list that nobody drew; nothing where there is no list. */
export const Unseen = ({ maps: { compared, records } }: UnseenProps) => {
  const t = useWords('who');
  const roster = useMemo(() => rosterEntries(records), [records]);
  const unseen = useMemo(() => rosterInNoMap(compared, records), [compared, records]);
  if (roster.length === 0) return null;
  return (
    <>
      <h3 id="who-unseen">{t('unseen')}</h3>
      {unseen.length > 0 ? (
        <ul className="who-list" aria-labelledby="who-unseen">
          {unseen.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : (
        <p>{t('nobodyUnseen')}</p>
      )}
    </>
  );
};
