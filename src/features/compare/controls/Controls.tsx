import { useWords } from '../../../i18n';
import { LegendList } from '../../../picture/LegendList';
import { Fold } from '../../../ui/Fold';
import { overlayLegend } from '../savePng';
import { Emphasis } from './Emphasis';
import { MoreControls, type MoreControlsProps } from './MoreControls';
import { SetChoice } from './SetChoice';
import { Warnings } from './Warnings';

export interface ControlsProps extends MoreControlsProps {
  readonly onK: (k: number) => void;
}

/** Without it nobody could read the picture: it stands by while groups are told by colour. */
const GroupLegend = ({ merged, overlaid: { look } }: Pick<ControlsProps, 'merged' | 'overlaid'>) => {
  const t = useWords('compare');
  return look.colouring ? (
    <LegendList legend={overlayLegend(merged, look)} label={t('groupColours')} />
  ) : null;
};

/** Whose maps lie on one another, and what of them stands out; all the rest behind "Lisää". */
export const Controls = ({ open, merged, overlaid, onK, more }: ControlsProps) => {
  const t = useWords('compare');
  const common = useWords('common');
  return (
    <section className="stage-panel panel" aria-labelledby="compare-show">
      <h2 className="panel-title" id="compare-show">
        {t('show')}
      </h2>
      <SetChoice open={open} merged={merged} />
      <Warnings open={open} merged={merged} />
      {merged.view.counts.maps.length > 1 ? <Emphasis overlaid={overlaid} merged={merged} onK={onK} /> : null}
      <GroupLegend merged={merged} overlaid={overlaid} />
      <Fold summary={common('more')} isLazy>
        <MoreControls open={open} merged={merged} overlaid={overlaid} more={more} />
      </Fold>
    </section>
  );
};
