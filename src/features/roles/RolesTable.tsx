import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../../i18n';
import { useSlices } from '../../ui/useSlices';
import { COLUMNS, type Column, inOrder, type RoleOrder } from './columns';
import { type Known, nameIn, type RolesParts } from './parts';

/** So many rows are made in one go: a few milliseconds' work. */
const ROWS_AT_ONCE = 30;

/** These ascend as they stand; of the others the most comes first. */
const ASCENDING: readonly Column['id'][] = ['name', 'onMaps', 'group'];

interface HeadProps {
  readonly column: Column['id'];
  readonly order: RoleOrder;
  readonly onOrder: (order: RoleOrder) => void;
}

const Head = ({ column, order, onOrder }: HeadProps) => {
  const t = useWords('roles');
  const isSorted = order.column === column;
  const isAscending = ASCENDING.includes(column) !== order.isReversed;
  const Arrow = isAscending ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className="roles-sort"
        onClick={() => onOrder({ column, isReversed: isSorted && !order.isReversed })}
      >
        {t(`column_${column}`)}
        {isSorted ? <Arrow aria-hidden size={14} /> : null}
      </button>
    </th>
  );
};

interface RowProps {
  readonly id: string;
  readonly known: Known;
  readonly isChosen: boolean;
  readonly onPick: (id: string) => void;
}

const Row = memo(({ id, known, isChosen, onPick }: RowProps) => {
  const role = known.roles.get(id);
  if (!role) return null;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="row-button" aria-pressed={isChosen} onClick={() => onPick(id)}>
          {nameIn(known, id)}
        </button>
      </th>
      {COLUMNS.map(({ id: column, cellOf }) => (
        <td key={column}>{cellOf(role, known).text}</td>
      ))}
    </tr>
  );
});

/** Every actor with all that makes its role, in numbers. */
export const RolesTable = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const language = useLanguage();
  const [order, setOrder] = useState<RoleOrder>({ column: 'degree', isReversed: false });
  const rows = useMemo(() => inOrder(known, order, language), [known, order, language]);
  const shown = useSlices(rows, ROWS_AT_ONCE);
  return (
    <>
      <p className="roles-help" id="roles-table-help">
        {t('tableCaption')}
      </p>
      <div className="roles-table-scroll">
        <table className="roles-table tabular" aria-label={t('table')} aria-describedby="roles-table-help">
          <thead>
            <tr>
              {(['name', ...COLUMNS.map(({ id }) => id)] as const).map((column) => (
                <Head key={column} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ id }) => (
              <Row key={id} id={id} known={known} isChosen={id === picking.chosen} onPick={picking.toggle} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
