import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import { fraction } from '../../domain/compare/fraction';
import type { LabelledMap } from '../../domain/compare/labels';
import {
  type Presence,
  type PresenceColumn,
  type PresenceOrder,
  type PresenceRow,
  presenceIn,
} from '../../domain/compare/presence';
import { sameValue } from '../../domain/value';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { useSlices } from '../../ui/useSlices';

export interface PresenceTableProps {
  readonly rows: readonly PresenceRow[];
  readonly columns: readonly LabelledMap[];
  readonly order: PresenceOrder;
  readonly onSort: (column: PresenceColumn) => void;
}

/** So many cells are made in one go: a few milliseconds' work. */
const CELLS_AT_ONCE = 400;
const FEWEST_ROWS = 4;

type Marked = Exclude<Presence, 'absent'>;

/** What each mark says: looked up once for thousands of them. */
const useMarkWords = (): Readonly<Record<Marked, string>> => {
  const t = useWords('who');
  const [drew, represents] = [t('cell_drew'), t('cell_represents')];
  return useMemo(() => ({ drew, represents }), [drew, represents]);
};

interface MarkProps {
  readonly is: Marked;
  readonly label: string;
}

/** Drawn: a full disc. Represented: a ring. */
const Mark = ({ is, label }: MarkProps) => (
  <span className="presence-mark" data-is={is} role="img" aria-label={label} />
);

/** What the marks of the table mean. */
export const PresenceKey = () => {
  const t = useWords('who');
  const words = useMarkWords();
  return (
    <ul className="presence-key">
      {(['drew', 'represents'] as const).map((is) => (
        <li key={is}>
          <Mark is={is} label={words[is]} />
          {t(`key_${is}`)}
        </li>
      ))}
    </ul>
  );
};

interface HeadProps extends Pick<PresenceTableProps, 'order' | 'onSort'> {
  readonly column: PresenceColumn;
  /** How it is read, where that is more than what stands there. */
  readonly spoken?: string;
  readonly children: ReactNode;
}

const Head = ({ column, spoken, order, onSort, children }: HeadProps) => {
  const isSorted = sameValue(order.column, column);
  // the name's own order ascends; most drawn and drawn first descend
  const isAscending = (column.by === 'name') !== order.isReversed;
  const Arrow = isAscending ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      data-by={column.by}
      aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" aria-label={spoken} title={spoken} onClick={() => onSort(column)}>
        {children}
        {isSorted ? <Arrow aria-hidden size={14} /> : null}
      </button>
    </th>
  );
};

const Heads = ({ columns, ...sorting }: Omit<PresenceTableProps, 'rows'>) => {
  const t = useWords('who');
  return (
    <tr>
      <Head column={{ by: 'name' }} {...sorting}>
        {t('actor')}
      </Head>
      <Head column={{ by: 'count' }} {...sorting}>
        {t('drewCount')}
      </Head>
      {columns.map((map) => (
        <Head key={map.id} column={{ by: 'map', mapId: map.id }} spoken={mapNameOf(map)} {...sorting}>
          {map.name ? <span className="presence-author">{map.name}</span> : map.number}
        </Head>
      ))}
    </tr>
  );
};

interface RowProps extends Pick<PresenceTableProps, 'columns'> {
  readonly row: PresenceRow;
  readonly words: Readonly<Record<Marked, string>>;
}

const Row = memo(({ row, columns, words }: RowProps) => (
  <tr>
    <th scope="row">{row.name}</th>
    <td className="tabular">{fraction(row.drawnIn.size, columns.length)}</td>
    {columns.map(({ id }) => {
      const is = presenceIn(row, id);
      return <td key={id}>{is === 'absent' ? null : <Mark is={is} label={words[is]} />}</td>;
    })}
  </tr>
));

/** Actors by maps: who drew what. All rows come to be in the page, a few at a time. */
export const PresenceTable = ({ rows, columns, ...sorting }: PresenceTableProps) => {
  const words = useMarkWords();
  const slice = Math.max(FEWEST_ROWS, Math.floor(CELLS_AT_ONCE / columns.length));
  const shown = useSlices(rows, slice);
  return (
    <div className="presence-scroll">
      <table className="presence-table" aria-labelledby="who-table" aria-describedby="who-table-help">
        <thead>
          <Heads columns={columns} {...sorting} />
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} columns={columns} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
