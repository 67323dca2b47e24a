import { type KeyboardEvent, memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n';
import { TextField } from '../../ui/Field';
import { ActorRow, type ActorRowProps } from './ActorRow';
import { ACTORS } from './focus';
import { type Row, searchRows } from './rows';

export interface ActorListProps extends Pick<ActorRowProps, 'mapCount' | 'matching'> {
  readonly rows: readonly Row[];
  readonly onUnite: () => void;
}

const KEYS = 'match-keys';

const stepOf = (key: string, at: number, last: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};

/** Moves the focus along the ticks of the list that an element stands in; says whether the key meant that. */
const moveFocus = (event: KeyboardEvent): boolean => {
  const list = event.currentTarget.closest('.actor-list');
  const ticks = [...(list?.querySelectorAll<HTMLInputElement>('.actor-label input') ?? [])];
  const row = event.currentTarget.closest('.actor-row');
  const at = ticks.findIndex((tick) => row?.contains(tick));
  const next = stepOf(event.key, at, ticks.length - 1);
  if (next === undefined) return false;
  ticks[next]?.focus();
  return true;
};

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

const useRowKeys = (onUnite: () => void) =>
  useCallback(
    (event: KeyboardEvent) => {
      if (!isPlain(event)) return;
      const isUnite = event.key.toLowerCase() === 'm';
      if (isUnite) onUnite();
      if (isUnite || moveFocus(event)) event.preventDefault();
    },
    [onUnite],
  );

const ActorListView = ({ rows, mapCount, matching, onUnite }: ActorListProps) => {
  const t = useWords('match');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => searchRows(rows, wanted), [rows, wanted]);
  const entered = useStore(matching.store, ({ current }) => current);
  const current = found.some(({ id }) => id === entered) ? entered : found[0]?.id;
  const onKeyDown = useRowKeys(onUnite);
  return (
    <section className="match-actors" aria-labelledby={ACTORS}>
      <h3 id={ACTORS} tabIndex={-1}>
        {t('actorsHeading')}
      </h3>
      <div className="match-search">
        <TextField
          label={t('search')}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="match-help tabular" role="status">
          {t('shown', { count: found.length, all: rows.length })}
        </p>
      </div>
      <p className="match-help match-keys" id={KEYS}>
        {t('listKeys')}
      </p>
      {found.length > 0 ? (
        <ul className="actor-list panel" aria-labelledby={ACTORS} aria-describedby={KEYS}>
          {found.map((row) => (
            <ActorRow
              key={row.id}
              row={row}
              isCurrent={row.id === current}
              onKeyDown={onKeyDown}
              mapCount={mapCount}
              matching={matching}
            />
          ))}
        </ul>
      ) : (
        <p className="match-nothing">{t('nothingFound')}</p>
      )}
    </section>
  );
};

/** All actors of the workshop; Tab comes to one row, the arrows lead on. Left alone while its rows stay as they are. */
export const ActorList = memo(ActorListView);
