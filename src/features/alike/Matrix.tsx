import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '../../i18n';
import type { MapRow } from '../../picture/mapRow';
import type { Scene } from '../../picture/marks';
import { boxOfCell, type Cell, cellAt } from '../../picture/matrix';
import { ScenePicture } from '../../picture/ScenePicture';
import { cellAfter } from './matrixKeys';
import { openPair } from './openPair';
import type { AlikeParts } from './parts';
import { shareOf } from './places';
import { pairSentence } from './sentences';

export interface MatrixProps {
  readonly parts: AlikeParts;
  /** In the order of the matrix. */
  readonly rows: readonly MapRow[];
  readonly scene: Scene;
  readonly chosen: Cell;
  readonly onPoint: (cell: Cell | undefined) => void;
  readonly onChoose: (cell: Cell) => void;
}

const cellId = ({ row, column }: Cell): string => `alike-cell-${row}-${column}`;

const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent, { bounds }: Scene) => {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: bounds.x + ((clientX - box.left) / box.width) * bounds.width,
    y: bounds.y + ((clientY - box.top) / box.height) * bounds.height,
  };
};

/** A cell that the keys have come to comes into sight; one that a pointer is on is in sight. */
const follow = (cell: HTMLElement | null): void => {
  if (cell?.closest('.alike-grid') === document.activeElement) cell?.scrollIntoView({ block: 'nearest' });
};

/** The cell that the keys are on: the only one of two thousand that is an element. */
const ActiveCell = ({
  parts,
  rows,
  scene,
  cell,
}: Pick<MatrixProps, 'parts' | 'rows' | 'scene'> & { readonly cell: Cell }) => {
  const { order } = parts.kinship.families;
  const row = { role: 'row', 'aria-rowindex': cell.row + 1 };
  const active = {
    role: 'gridcell',
    'aria-colindex': cell.column + 1,
    'aria-label': pairSentence(parts, order[cell.row] ?? -1, order[cell.column] ?? -1),
  };
  return (
    <div {...row}>
      <div
        {...active}
        key={cellId(cell)}
        ref={follow}
        id={cellId(cell)}
        className="alike-cell"
        style={shareOf(boxOfCell(rows, cell), scene.bounds)}
      />
    </div>
  );
};

/** The matrix: pointed at, tapped, or walked through by the arrow keys. */
export const Matrix = ({ parts, rows, scene, chosen: cell, onPoint, onChoose }: MatrixProps) => {
  const t = useWords('alike');
  const { order } = parts.kinship.families;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = cellAfter(event, cell, rows.length);
    if (next) {
      event.preventDefault();
      onPoint(undefined);
      onChoose(next);
    } else if (event.key === 'Enter' && cell.row !== cell.column) {
      openPair(parts, order[cell.row] ?? -1, order[cell.column] ?? -1);
    }
  };
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': t('matrix'),
    'aria-rowcount': rows.length,
    'aria-colcount': rows.length,
    'aria-activedescendant': cellId(cell),
    onKeyDown,
  };
  return (
    <div className="alike-matrix on-paper" style={{ flexGrow: scene.bounds.width }}>
      <div
        className="alike-picture"
        onPointerMove={(event) => onPoint(cellAt(rows, pointOf(event, scene)))}
        onPointerLeave={() => onPoint(undefined)}
        onPointerUp={(event) => {
          const hit = cellAt(rows, pointOf(event, scene));
          if (hit) onChoose(hit);
        }}
      >
        <div aria-hidden="true">
          <ScenePicture scene={scene} label="" />
        </div>
        <div {...grid} className="alike-grid">
          <ActiveCell parts={parts} rows={rows} scene={scene} cell={cell} />
        </div>
      </div>
    </div>
  );
};
