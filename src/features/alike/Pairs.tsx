import { useMemo, useState } from 'react';
import { sameValue } from '../../domain/value';
import { useWords } from '../../i18n';
import { dendrogramScene } from '../../picture/dendrogram';
import { likenessMatrix } from '../../picture/kinship';
import { type Cell, matrixScene } from '../../picture/matrix';
import { Slider } from '../../ui/Slider';
import { useMedia } from '../../ui/useMedia';
import { FamilyTree } from './FamilyTree';
import { Matrix } from './Matrix';
import { MatrixTable } from './MatrixTable';
import { PairCard } from './PairCard';
import type { AlikeParts } from './parts';
import { cutSentence } from './sentences';
import { Tools } from './Tools';
import { TreeTable } from './TreeTable';

export interface PairsProps extends AlikeParts {
  readonly level: number;
  readonly onLevel: (level: number) => void;
}

const FIRST: Cell = { row: 1, column: 0 };

/** So many maps leave room for a number in each cell. */
const NUMBERED = { wide: 26, narrow: 12 } as const;

/** Any two maps: as a matrix in the order of the tree, the tree beside it, and in words. */
export const Pairs = ({ level, onLevel, ...parts }: PairsProps) => {
  const t = useWords('alike');
  const { kinship, cut, rows } = parts;
  const isWide = useMedia('(min-width: 900px)');
  const [pointed, point] = useState<Cell>();
  const [wanted, choose] = useState(FIRST);
  const chosen = Math.max(wanted.row, wanted.column) < rows.length ? wanted : FIRST;
  const withNumbers = rows.length <= NUMBERED[isWide ? 'wide' : 'narrow'];
  const matrix = useMemo(() => likenessMatrix(kinship, rows, withNumbers), [kinship, rows, withNumbers]);
  const dendrogram = useMemo(
    () => ({ families: kinship.families, rows, cut: cut.height }),
    [kinship, rows, cut],
  );
  const scenes = useMemo(
    () => ({ matrix: matrixScene(matrix), tree: dendrogramScene(dendrogram) }),
    [matrix, dendrogram],
  );
  return (
    <section className="alike-section panel" aria-labelledby="alike-pairs">
      <h3 id="alike-pairs">{t('pairsTitle')}</h3>
      <p>{t('pairsHelp')}</p>
      <p>{t('treeHelp')}</p>
      <Slider
        label={t('cut')}
        min={0}
        max={kinship.heights.length - 1}
        value={level}
        valueText={cutSentence(parts)}
        onChange={onLevel}
      />
      <div className="alike-pictures">
        <Matrix
          parts={parts}
          rows={matrix.rows}
          scene={scenes.matrix}
          chosen={chosen}
          onPoint={(cell) => point((before) => (sameValue(before, cell) ? before : cell))}
          onChoose={choose}
        />
        <FamilyTree
          dendrogram={dendrogram}
          scene={scenes.tree}
          label={t('tree', { cut: cutSentence(parts) })}
          onCut={(height) => onLevel(kinship.heights.indexOf(height))}
        />
      </div>
      <PairCard parts={parts} cell={pointed ?? chosen} chosen={chosen} onChoose={choose} />
      <Tools
        saves={[
          {
            label: t('saveMatrix'),
            note: t('matrixNote'),
            mark: t('matrixMark'),
            scene: () => matrixScene({ ...matrix, withNumbers: true }),
          },
          { label: t('saveTree'), note: t('treeNote'), mark: t('treeMark'), scene: () => scenes.tree },
        ]}
        open={parts.open}
        maps={rows.length}
        tables={[
          { label: t('matrixAsTable'), table: <MatrixTable {...parts} /> },
          { label: t('treeAsTable'), table: <TreeTable {...parts} /> },
        ]}
      />
    </section>
  );
};
