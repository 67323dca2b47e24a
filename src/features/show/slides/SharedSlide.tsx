import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import type { Thresholds } from '../../../domain/compare/thresholds';
import { sharedDrawing } from '../../../domain/merge/drawing';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { LiveDrawing } from '../../../picture/live/LiveDrawing';
import { mergedPicture } from '../../../picture/mergedPicture';
import { NOTHING_LIT } from './nothingLit';

export interface SharedSlideProps {
  readonly merged: Merged;
  readonly thresholds: Thresholds;
}

/** The shared map at the workshop's thresholds. */
export const SharedSlide = ({ merged: { view, records }, thresholds }: SharedSlideProps) => {
  const t = useWords('show');
  const drawing = useMemo(
    () => mergedPicture(sharedDrawing(view, thresholds, records)),
    [view, thresholds, records],
  );
  return (
    <div className="show-picture">
      <div className="show-drawing on-paper">
        <LiveDrawing
          drawing={drawing}
          lit={NOTHING_LIT}
          label={t('sharedInWords', { amounts: amountsIn(drawing) })}
          description={t('drawingKeys')}
        />
      </div>
    </div>
  );
};
