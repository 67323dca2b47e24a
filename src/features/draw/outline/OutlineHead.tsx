import { ArrowDown } from 'lucide-react';
import { zonesOf } from '../../../domain/backdrop/geometry';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import type { SortBy } from './outlineRows';
import { outlineView } from './outlineView';
import { CELL, COLUMN_HEADING, ROW, ROW_GROUP } from './roles';

const COLUMNS = ['name', 'kind', 'zone', 'networks', 'links'] as const;

/** What each column is sorted by; networks are sets, and have no order. */
const SORTS: Readonly<Record<(typeof COLUMNS)[number], SortBy | undefined>> = {
  name: 'name',
  kind: 'kind',
  zone: 'zone',
  networks: undefined,
  links: 'links',
};

interface OutlineHeadProps {
  readonly sortBy: SortBy;
  readonly content: MapContent;
}

/** The headings of the columns; a press on one sorts by it. */
export const OutlineHead = ({ sortBy, content }: OutlineHeadProps) => {
  const t = useWords('outline');
  const labels = {
    name: t('byName'),
    kind: t('byKind'),
    zone: t('zone'),
    networks: t('networksColumn'),
    links: t('byLinks'),
  };
  const isThere: Readonly<Partial<Record<(typeof COLUMNS)[number], boolean>>> = {
    zone: zonesOf(content.backdrop).length > 0,
    networks: content.networks.length > 0,
  };
  return (
    <div {...ROW_GROUP}>
      <div {...ROW} className="outline-row outline-head">
        {COLUMNS.filter((column) => isThere[column] ?? true).map((column) => {
          const sort = SORTS[column];
          const isSorted = sort === sortBy;
          return (
            <div
              {...COLUMN_HEADING}
              key={column}
              className={`outline-cell outline-${column}`}
              {...(isSorted ? { 'aria-sort': column === 'links' ? 'descending' : 'ascending' } : {})}
            >
              {sort ? (
                <button
                  type="button"
                  className="outline-sort"
                  onClick={() => outlineView.setState({ sortBy: sort })}
                >
                  {labels[column]}
                  {isSorted ? <ArrowDown size={16} aria-hidden /> : null}
                </button>
              ) : (
                labels[column]
              )}
            </div>
          );
        })}
        <div {...CELL} className="outline-cell outline-tools" />
      </div>
    </div>
  );
};
