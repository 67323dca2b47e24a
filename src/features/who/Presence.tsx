import { useDeferredValue, useMemo, useState } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { labelledMaps } from '../../domain/compare/labels';
import {
  inOrder,
  type PresenceColumn,
  type PresenceOrder,
  type PresenceRow,
  presenceRows,
} from '../../domain/compare/presence';
import { normaliseName } from '../../domain/match/normalise';
import { sameValue } from '../../domain/value';
import { useLanguage, useWords } from '../../i18n';
import { TextField } from '../../ui/Field';
import { PresenceKey, PresenceTable } from './PresenceTable';

export interface PresenceProps {
  readonly maps: ComparedMaps;
}

const MOST_DRAWN_FIRST: PresenceOrder = { column: { by: 'count' }, isReversed: false };

/** The same heading once more turns the order round. */
const turned = (order: PresenceOrder, column: PresenceColumn): PresenceOrder => ({
  column,
  isReversed: sameValue(order.column, column) && !order.isReversed,
});

const named = (rows: readonly PresenceRow[], query: string): readonly PresenceRow[] => {
  const wanted = normaliseName(query);
  return wanted === '' ? rows : rows.filter(({ name }) => normaliseName(name).includes(wanted));
};

/** The table of who drew what, with its order and a field to find an actor in it. */
export const Presence = ({ maps }: PresenceProps) => {
  const t = useWords('who');
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState(MOST_DRAWN_FIRST);
  const wanted = useDeferredValue(query);
  const all = useMemo(() => presenceRows(maps.compared), [maps.compared]);
  const columns = useMemo(() => labelledMaps(maps.compared.counts, maps.labels), [maps]);
  const rows = useMemo(
    () => inOrder(named(all, wanted), order, new Intl.Collator(language).compare),
    [all, wanted, order, language],
  );
  return (
    <section className="panel who-panel" aria-labelledby="who-table">
      <h3 id="who-table">{t('table')}</h3>
      <div className="presence-tools">
        <TextField
          label={t('search')}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="tabular" role="status">
          {t('found', { n: rows.length, all: all.length })}
        </p>
        <PresenceKey />
      </div>
      <p className="who-help" id="who-table-help">
        {t('tableHelp')}
      </p>
      {rows.length > 0 ? (
        <PresenceTable
          rows={rows}
          columns={columns}
          order={order}
          onSort={(column) => setOrder(turned(order, column))}
        />
      ) : (
        <p>{t('nothingFound')}</p>
      )}
    </section>
  );
};
