import { Presentation } from 'lucide-react';
import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { useStage } from '../../canvas/useStage';
import type { TalkingPoint } from '../../domain/points/point';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { useViewWords } from '../../i18n/viewWords';
import { LiveDrawing, type LiveDrawingProps } from '../../picture/live/LiveDrawing';
import { surroundingsOf } from '../../picture/surroundings';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { ICON } from '../../ui/icon';
import { isRedo, isUndo } from '../../ui/keys';
import { Stage } from '../../ui/Stage';
import { StageTools } from '../../ui/StageTools';
import { useKeys } from '../../ui/useKeys';
import { FocusCard } from './card/FocusCard';
import { Controls } from './controls/Controls';
import type { Chosen } from './focus';
import { withStrong } from './overlayLook';
import { SidePanel } from './side/SidePanel';
import { Strip } from './strip/Strip';
import { useFocus } from './useFocus';
import { type Overlaid, useOverlay } from './useOverlay';

export interface ComparingProps {
  readonly open: OpenWorkshop;
  readonly merged: Merged;
  /** The way to what stands behind the first look. */
  readonly more: ReactNode;
}

/** What is drawn and what of it fades: below the slider's k, or all but what a map drew. */
const useShown = (
  { drawing, look, standing, settings }: Overlaid,
  kept: ReadonlySet<string> | undefined,
): Pick<LiveDrawingProps, 'drawing' | 'counts' | 'k'> => {
  const ofKept = useMemo(
    () =>
      kept && {
        drawing: withStrong(drawing, kept, look),
        counts: new Map([...standing.keys()].map((id) => [id, Number(kept.has(id))])),
        k: 1,
      },
    [drawing, look, standing, kept],
  );
  return ofKept ?? { drawing, counts: standing, k: settings.k };
};

/** Links that a point is about may lie close together: it is come close to. */
const usePart = ({ drawing }: Overlaid, chosen: Chosen | null): LiveDrawingProps['part'] => {
  const point = chosen?.is === 'point' && chosen.point.links.length > 0 ? chosen.point : undefined;
  return useMemo(() => point && surroundingsOf(drawing, point.actors), [drawing, point]);
};

const ShowLink = ({ workshopId }: { readonly workshopId: string }) => {
  const t = useWords('compare');
  return (
    <a className="button" data-kind="primary" href={addressOf({ at: 'show', workshop: workshopId })}>
      <Presentation {...ICON} />
      {t('present')}
    </a>
  );
};

/** All chosen maps on one another, with what is worth a talk beside them and every map in small below. */
export const Comparing = ({ open, merged, more }: ComparingProps) => {
  const t = useWords('compare');
  const viewWords = useViewWords();
  const { showsWords, onReady, reveal, showAll, tools } = useStage();
  const focus = useFocus(merged);
  const { chosen, kept, point, choose, toggle } = focus;
  const overlaid = useOverlay(merged);
  const shown = useShown(overlaid, kept);
  const part = usePart(overlaid, chosen);
  // the overlay is to be seen first
  const isSettled = useDeferredValue(true, false);

  const tap = useCallback((id: string | null) => choose(id === null ? null : { is: 'thing', id }), [choose]);
  const pickRow = useCallback(
    (id: string) => {
      toggle({ is: 'thing', id });
      reveal(merged.things.get(id));
    },
    [toggle, merged, reveal],
  );
  const pressMap = useCallback((id: string) => toggle({ is: 'map', id }), [toggle]);
  const choosePoint = useCallback(
    (wanted: TalkingPoint | undefined) => {
      choose(wanted ? { is: 'point', point: wanted } : null);
      if (wanted) showAll();
    },
    [choose, showAll],
  );
  const slide = (wanted: number) => {
    // whoever slides wants to see what the slider leaves, not what a map or a point does
    if (kept || chosen?.is === 'point') choose(null);
    overlaid.settings.onK(wanted);
  };
  useKeys((event) => {
    const { undo, redo } = open.undo;
    if (event.key === 'Escape') choose(null);
    else if (isUndo(event)) undo();
    else if (isRedo(event)) redo();
  });

  return (
    <Stage
      showsWords={showsWords}
      canvas={(insets) => (
        <LiveDrawing
          {...shown}
          part={part}
          lit={focus.lit}
          alone={focus.alone}
          label={t('canvas', amountsOf(merged.view))}
          description={t('canvasKeys')}
          onHover={point}
          onTap={tap}
          onReady={onReady}
          insets={insets}
        />
      )}
      card={<FocusCard focus={focus} merged={merged} />}
      action={<ShowLink workshopId={open.workshop.id} />}
      tools={<StageTools labels={{ ...viewWords, words: t('sidePanel') }} {...tools} />}
      controls={<Controls open={open} merged={merged} overlaid={overlaid} onK={slide} more={more} />}
      strip={
        isSettled ? (
          <Strip merged={merged} pointed={focus.pointed} chosen={chosen} onPress={pressMap} />
        ) : null
      }
      words={
        isSettled ? (
          <SidePanel
            workshop={open.workshop}
            merged={merged}
            chosenThing={chosen?.is === 'thing' ? chosen.id : null}
            chosenPoint={chosen?.is === 'point' ? chosen.point.key : undefined}
            onChoosePoint={choosePoint}
            onPoint={point}
            onPick={pickRow}
          />
        ) : null
      }
    />
  );
};
