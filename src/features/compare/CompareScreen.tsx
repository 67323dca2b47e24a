import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { DrawingCanvas } from '../../canvas/DrawingCanvas';
import { mergedCanvasDrawing } from '../../canvas/mergedDrawing';
import { type Merged, useMerged } from '../../canvas/useMerged';
import { usePointing } from '../../canvas/usePointing';
import { useStage } from '../../canvas/useStage';
import { overlayDrawing } from '../../domain/merge/drawing';
import { useWords } from '../../i18n';
import { useViewWords } from '../../i18n/viewWords';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { Stage } from '../../ui/Stage';
import { StageTools } from '../../ui/StageTools';
import { useKeys } from '../../ui/useKeys';
import './compare.css';
import { amountsOf } from '../../i18n/amounts';
import { Controls } from './Controls';
import { DrawnLists } from './DrawnLists';
import { WhoCard } from './WhoCard';

export interface CompareScreenProps {
  readonly open: OpenWorkshop;
  /** The way to what stands behind the first look. */
  readonly more?: ReactNode;
}

const Comparing = ({ open, merged }: CompareScreenProps & { readonly merged: Merged }) => {
  const t = useWords('compare');
  const { view, things, records } = merged;
  const { pointed, chosen, lit, point, choose, toggle } = usePointing();
  const [wanted, setK] = useState(1);
  const viewWords = useViewWords();
  const { showsWords, onReady, reveal, tools } = useStage();
  const k = Math.max(1, Math.min(wanted, view.counts.maps.length));
  const drawing = useMemo(() => overlayDrawing(view, k, records), [view, k, records]);
  const onCanvas = useMemo(() => mergedCanvasDrawing(drawing), [drawing]);
  const shown = things.get(pointed ?? '') ?? things.get(chosen ?? '');

  const pickRow = useCallback(
    (id: string) => {
      toggle(id);
      reveal(things.get(id));
    },
    [toggle, things, reveal],
  );
  useKeys((event) => {
    if (event.key === 'Escape') choose(null);
  });

  return (
    <Stage
      showsWords={showsWords}
      canvas={(insets) => (
        <DrawingCanvas
          drawing={onCanvas}
          ground={drawing.ground}
          lit={lit}
          label={t('canvas', amountsOf(view))}
          description={t('canvasKeys')}
          onHover={point}
          onTap={choose}
          onReady={onReady}
          insets={insets}
        />
      )}
      card={shown ? <WhoCard thing={shown} merged={merged} /> : null}
      tools={<StageTools labels={viewWords} {...tools} />}
      controls={<Controls open={open} merged={merged} drawing={drawing} k={k} onK={setK} />}
      words={<DrawnLists merged={merged} chosen={chosen} onPoint={point} onPick={pickRow} />}
    />
  );
};

/** All chosen maps laid over one another: what all, several and one of the authors drew. */
export const CompareScreen = ({ open }: CompareScreenProps) => {
  const t = useWords('compare');
  const merged = useMerged(open.workshop);
  const hasContent = merged.choice.contents.some(({ actors }) => actors.length > 0);
  return hasContent ? (
    <Comparing open={open} merged={merged} />
  ) : (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: t('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};
