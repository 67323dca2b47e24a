import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n';
import { Button as TextButton } from '../../ui/Button';
import type { Picking } from './usePicking';

/** A row that lights up in the picture what it names. */
export interface RoleRowData {
  readonly id: string;
  readonly name: string;
  /** From 1; absent where the order says nothing. */
  readonly rank?: number;
  /** At the end of the row, for example "9 yhteyttä". */
  readonly count?: string;
  /** More on it, in smaller letters below. */
  readonly more?: ReactNode;
  /** 0–1: the length of a bar. */
  readonly share?: number;
}

export interface RoleRowsProps<T> {
  /** Id of the heading. */
  readonly labelledBy: string;
  readonly items: readonly T[];
  /** Asked for those that are shown alone. */
  readonly rowOf: (item: T) => RoleRowData;
  readonly picking: Picking;
}

/** As many as are taken in at a glance; more are shown when asked for. */
const AT_FIRST = 6;
const AT_A_TIME = 20;

const Row = ({ row, picking }: { readonly row: RoleRowData; readonly picking: Picking }) => {
  const t = useWords('roles');
  const { id, name, rank, count, more, share } = row;
  return (
    <li>
      <Button
        className="row-button pick-row role-row"
        aria-pressed={id === picking.chosen}
        onHoverStart={() => picking.point(id)}
        onHoverEnd={() => picking.point(null)}
        onFocus={() => picking.point(id)}
        onBlur={() => picking.point(null)}
        onPress={() => picking.toggle(id)}
      >
        {rank === undefined ? null : <span className="role-rank tabular">{t('place', { rank })} </span>}
        <span className="role-name">
          {name}
          {share === undefined ? null : (
            <span className="role-bar" aria-hidden="true" style={{ width: `${share * 100}%` }} />
          )}
          {more === undefined ? null : <span className="role-more tabular"> {more}</span>}
        </span>
        {count === undefined ? null : <span className="pick-count tabular"> {count}</span>}
      </Button>
    </li>
  );
};

/** Rows that light up in the picture while pointed at, and for good when picked; the first ones, then as many as are asked for. */
export const RoleRows = <T,>({ labelledBy, items, rowOf, picking }: RoleRowsProps<T>) => {
  const t = useWords('roles');
  const [most, setMost] = useState(AT_FIRST);
  const left = items.length - most;
  return (
    <>
      <ul className="pick-list" aria-labelledby={labelledBy}>
        {items
          .slice(0, most)
          .map(rowOf)
          .map((row) => (
            <Row key={row.id} row={row} picking={picking} />
          ))}
      </ul>
      {left > 0 ? (
        <TextButton look="plain" aria-describedby={labelledBy} onPress={() => setMost(most + AT_A_TIME)}>
          {t('moreRows', { count: left })}
        </TextButton>
      ) : null}
    </>
  );
};
