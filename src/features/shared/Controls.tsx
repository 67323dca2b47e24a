import { FileDown, ImageDown } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Merged } from '../../canvas/useMerged';
import type { Thresholds } from '../../domain/compare/thresholds';
import type { MergedDrawing } from '../../domain/merge/drawing';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { useUndoWords } from '../../i18n/undoWords';
import { LegendList } from '../../picture/LegendList';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { HistoryButtons } from '../../ui/UndoButtons';
import { SaveFileDialog } from './SaveFileDialog';
import { saveSharedPng, sharedLegend } from './savePng';
import { ThresholdSliders } from './ThresholdSliders';

export interface ControlsProps {
  readonly open: OpenWorkshop;
  readonly merged: Merged;
  readonly drawing: MergedDrawing;
  readonly thresholds: Thresholds;
  /** Gives the shared map back to those who drew. */
  readonly share: ReactNode;
}

const Sources = ({ open, merged: { view } }: Pick<ControlsProps, 'open' | 'merged'>) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const common = useWords('common');
  const m = view.counts.maps.length;
  return (
    <p>
      {m === 0 ? compare('nothingChosen') : t('from')}{' '}
      <a className="tabular" href={addressOf({ at: 'compare', workshop: open.workshop.id })}>
        {common('maps', { count: m })}
      </a>
    </p>
  );
};

/** What of the maps is on the shared one, and ways to take it along. */
export const Controls = ({ open, merged, drawing, thresholds, share }: ControlsProps) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const [isSaving, setSaving] = useState(false);
  const legend = useMemo(() => sharedLegend(merged, thresholds), [merged, thresholds]);
  const isEmpty = drawing.actors.length === 0;
  return (
    <section className="stage-panel panel" aria-labelledby="shared-title">
      <div className="shared-head">
        <h2 className="panel-title" id="shared-title">
          {t('title')}
        </h2>
        <div className="shared-buttons">
          <HistoryButtons labels={useUndoWords()} history={open.undo} />
        </div>
      </div>
      <Sources open={open} merged={merged} />
      <ThresholdSliders
        workshop={open.workshop}
        thresholds={thresholds}
        most={merged.view.counts.maps.length}
      />
      <p className="tabular">{compare('allEmphasised', amountsOf(drawing))}</p>
      <LegendList legend={legend} label={compare('legend')} />
      {share}
      <Button isDisabled={isEmpty} onPress={() => void saveSharedPng(open, { merged, drawing, thresholds })}>
        <ImageDown aria-hidden size={20} />
        {compare('savePng')}
      </Button>
      <Button onPress={() => setSaving(true)}>
        <FileDown aria-hidden size={20} />
        {t('saveFile')}
      </Button>
      {isSaving ? <SaveFileDialog open={open} onClose={() => setSaving(false)} /> : null}
    </section>
  );
};
