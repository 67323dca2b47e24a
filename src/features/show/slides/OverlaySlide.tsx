import type { Merged } from '../../../canvas/useMerged';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { LiveDrawing } from '../../../picture/live/LiveDrawing';
import { AtLeast } from '../AtLeast';
import { NOTHING_LIT } from './nothingLit';
import { useOverlay } from './useOverlay';

export interface OverlaySlideProps {
  readonly merged: Merged;
  /** How many must have drawn what stands out. */
  readonly k: number;
  readonly onK: (k: number) => void;
}

/** All maps on top of each other; the slider says how many must have drawn what stands out. */
export const OverlaySlide = ({ merged, k, onK }: OverlaySlideProps) => {
  const t = useWords('show');
  const { view } = merged;
  const m = view.counts.maps.length;
  const { drawing, counts } = useOverlay(merged);
  return (
    <div className="show-picture">
      <div className="show-drawing on-paper">
        <LiveDrawing
          drawing={drawing}
          counts={counts}
          k={k}
          lit={NOTHING_LIT}
          label={t('overlayInWords', { amounts: amountsIn(view) })}
          description={t('drawingKeys')}
        />
      </div>
      {m > 1 ? (
        <div className="show-slider">
          <AtLeast k={k} m={m} onK={onK} />
        </div>
      ) : null}
    </div>
  );
};
