import type { Merged } from '../../../canvas/useMerged';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { LiveDrawing } from '../../../picture/live/LiveDrawing';
import { Slider } from '../../../ui/Slider';
import { useOverlay } from './useOverlay';

/** Nothing is pointed at while something is shown to all. */
const NOTHING: ReadonlySet<string> = new Set();

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
          lit={NOTHING}
          label={t('overlayInWords', { amounts: amountsIn(view) })}
          description={t('drawingKeys')}
        />
      </div>
      {m > 1 ? (
        <div className="show-slider">
          <Slider
            label={t('emphasise')}
            min={1}
            max={m}
            value={k}
            valueText={t('drewAtLeast', { k, m })}
            onChange={onK}
          />
        </div>
      ) : null}
    </div>
  );
};
