import './pickList.css';
import { Button } from 'react-aria-components';

export interface PickRow {
  readonly id: string;
  readonly label: string;
  /** Stands at the end of the row, for example "7/12". */
  readonly count: string;
  /** The row as it is read aloud. */
  readonly spoken: string;
}

export interface PickListProps {
  readonly label: string;
  readonly rows: readonly PickRow[];
  readonly chosen: string | null;
  /** The row under the pointer or the focus; null when none is any more. */
  readonly onPoint: (id: string | null) => void;
  readonly onPick: (id: string) => void;
}

/** Rows that light up elsewhere what they name, while pointed at, and for good when picked. */
export const PickList = ({ label, rows, chosen, onPoint, onPick }: PickListProps) => (
  <ul className="pick-list" aria-label={label}>
    {rows.map(({ id, label: text, count, spoken }) => (
      <li key={id}>
        <Button
          className="row-button pick-row"
          aria-label={spoken}
          aria-pressed={id === chosen}
          onHoverStart={() => onPoint(id)}
          onHoverEnd={() => onPoint(null)}
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(null)}
          onPress={() => onPick(id)}
        >
          <span>{text}</span>
          <span className="pick-count tabular">{count}</span>
        </Button>
      </li>
    ))}
  </ul>
);
