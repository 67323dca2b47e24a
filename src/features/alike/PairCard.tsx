import { Columns2 } from 'lucide-react';
import { useWords } from '../../i18n';
import type { Cell } from '../../picture/matrix';
import { addressOf } from '../../state/route';
import { SelectField } from '../../ui/Field';
import { rememberPair } from './openPair';
import { type AlikeParts, byNumber, lettered } from './parts';
import { pairSentence } from './sentences';

export interface PairCardProps {
  readonly parts: AlikeParts;
  /** The cell to speak of. */
  readonly cell: Cell;
  /** The cell that stays chosen while another is pointed at. */
  readonly chosen: Cell;
  readonly onChoose: (cell: Cell) => void;
}

/** Two maps in words, chosen in the matrix or from lists, and the way to see them side by side. */
export const PairCard = ({ parts, cell, chosen, onChoose }: PairCardProps) => {
  const t = useWords('alike');
  const { order } = parts.kinship.families;
  const mapAt = (place: number): number => order[place] ?? -1;
  const options = byNumber(parts, order).map((map) => (
    <option key={map} value={order.indexOf(map)}>
      {lettered(parts, map)}
    </option>
  ));
  const isPair = chosen.row !== chosen.column;
  return (
    <>
      <div className="alike-pair panel">
        <p className="alike-said tabular">{pairSentence(parts, mapAt(cell.row), mapAt(cell.column))}</p>
        {isPair ? (
          <a
            className="button"
            href={addressOf({ at: 'pair', workshop: parts.open.workshop.id })}
            onClick={() => rememberPair(parts, mapAt(chosen.row), mapAt(chosen.column))}
          >
            <Columns2 aria-hidden size={20} />
            {t('sideBySide')}
          </a>
        ) : null}
      </div>
      <div className="alike-choose">
        <SelectField
          label={t('oneMap')}
          value={chosen.row}
          onChange={(event) => onChoose({ ...chosen, row: Number(event.target.value) })}
        >
          {options}
        </SelectField>
        <SelectField
          label={t('otherMap')}
          value={chosen.column}
          onChange={(event) => onChoose({ ...chosen, column: Number(event.target.value) })}
        >
          {options}
        </SelectField>
      </div>
    </>
  );
};
