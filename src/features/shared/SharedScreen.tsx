import { type ReactNode, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Merged, useMerged } from '../../canvas/useMerged';
import { usePointing } from '../../canvas/usePointing';
import { useStage } from '../../canvas/useStage';
import { sharedSettings } from '../../domain/compare/chosen';
import { atLeast, thresholdsOf } from '../../domain/compare/thresholds';
import { sharedDrawing } from '../../domain/merge/drawing';
import { type Talk, talkOf } from '../../domain/merge/talk';
import { thingsOf } from '../../domain/merge/things';
import { useWords } from '../../i18n';
import { useViewWords } from '../../i18n/viewWords';
import { LiveDrawing } from '../../picture/live/LiveDrawing';
import { mergedPicture } from '../../picture/mergedPicture';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { Stage } from '../../ui/Stage';
import { StageTools } from '../../ui/StageTools';
import { useKeys } from '../../ui/useKeys';
import { ChosenCard } from './ChosenCard';
import { Controls } from './Controls';
import { createDeciding } from './deciding';
import { Inspector } from './Inspector';
import { keyAction } from './keys';
import './shared.css';
import { amountsOf } from '../../i18n/amounts';
import { ThingList } from './ThingList';

export interface SharedScreenProps {
  readonly open: OpenWorkshop;
  /** Gives the shared map back to those who drew. */
  readonly share?: ReactNode;
}

/** What stands on the shared map at the workshop's thresholds. */
const useShared = ({ workshop }: OpenWorkshop, { view, records }: Merged) => {
  const settings = useStore(workshop.store, ({ entities }) => sharedSettings(entities));
  return useMemo(() => {
    const thresholds = thresholdsOf(settings, view.counts);
    const drawing = sharedDrawing(view, thresholds, records);
    const things = thingsOf(atLeast(view, thresholds));
    return { thresholds, drawing, picture: mergedPicture(drawing), things };
  }, [settings, view, records]);
};

/** What was written down in the talk; the records of the view may be older than a remark. */
const useTalk = ({ workshop }: OpenWorkshop, { view }: Merged): Talk => {
  const entities = useStore(workshop.store, (state) => state.entities);
  return useMemo(() => talkOf(entities, view), [entities, view]);
};

const Arranging = ({ open, merged, share }: SharedScreenProps & { readonly merged: Merged }) => {
  const t = useWords('shared');
  const viewWords = useViewWords();
  const { showsWords, onReady, reveal, tools } = useStage();
  const { chosen, lit, point, choose, toggle } = usePointing();
  const { thresholds, drawing, picture, things } = useShared(open, merged);
  const deciding = useMemo(
    () =>
      createDeciding(open.workshop, (id) => {
        const thing = things.get(id);
        return thing?.is === 'actor' ? thing.actor : undefined;
      }),
    [open, things],
  );
  const talk = useTalk(open, merged);
  const thing = things.get(chosen ?? '');
  const actor = thing?.is === 'actor' ? thing.actor : undefined;

  const pickRow = useCallback(
    (id: string) => {
      toggle(id);
      reveal(things.get(id));
    },
    [toggle, things, reveal],
  );
  useKeys((event) => {
    const perform = keyAction(event, { undo: open.undo, deciding, actor, letGo: () => choose(null) });
    if (!perform) return;
    event.preventDefault();
    perform();
  });

  return (
    <Stage
      showsWords={showsWords}
      canvas={(insets) => (
        <LiveDrawing
          drawing={picture}
          lit={lit}
          label={t('canvas', amountsOf(drawing))}
          description={t('canvasKeys')}
          onHover={point}
          onTap={choose}
          onMoved={deciding.place}
          leavesArrows={actor !== undefined}
          onReady={onReady}
          insets={insets}
        />
      )}
      card={
        drawing.actors.length === 0 ? (
          <p className="panel">{t('nothingKept')}</p>
        ) : thing ? (
          <ChosenCard thing={thing} m={merged.view.counts.maps.length} />
        ) : null
      }
      tools={<StageTools labels={viewWords} {...tools} />}
      controls={
        <Controls open={open} merged={merged} drawing={drawing} thresholds={thresholds} share={share} />
      }
      words={
        <>
          {thing ? (
            <Inspector
              thing={thing}
              merged={merged}
              deciding={deciding}
              workshop={open.workshop}
              talk={talk}
              onClose={() => choose(null)}
            />
          ) : null}
          <ThingList
            things={things}
            talk={talk}
            workshop={open.workshop}
            m={merged.view.counts.maps.length}
            chosen={chosen}
            onPoint={point}
            onPick={pickRow}
          />
        </>
      }
    />
  );
};

/** The one map that the chosen maps make together, arranged by hand; it follows from them at every moment. */
export const SharedScreen = ({ open, share }: SharedScreenProps) => {
  const t = useWords('shared');
  const common = useWords('common');
  const merged = useMerged(open.workshop);
  if (!merged) return null;
  const hasContent = merged.choice.contents.some(({ actors }) => actors.length > 0);
  return hasContent ? (
    <Arranging open={open} merged={merged} share={share} />
  ) : (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};
