import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useCompared } from '../../canvas/useCompared';
import { type Merged, useMerged } from '../../canvas/useMerged';
import { usePoints } from '../../canvas/usePoints';
import { sharedSettings } from '../../domain/compare/chosen';
import { personsMapCount } from '../../domain/compare/sets';
import { atLeast, type Thresholds, thresholdsOf } from '../../domain/compare/thresholds';
import type { ShowSettings, ShowView } from '../../domain/entity';
import type { TalkingPoint } from '../../domain/points/point';
import { type MapContent, workshopInfo } from '../../domain/select';
import { showSettings } from '../../domain/show';
import type { OpenWorkshop } from '../../state/library';

/** All that the steps of a showing can show. What has not changed stays the same object. */
export interface Show {
  readonly settings: ShowSettings;
  readonly question: string;
  /** How many persons' maps have come, and how many are expected, if that was said. */
  readonly arrived: { readonly count: number; readonly expected: number | undefined };
  /** Undefined until the maps have been laid together. */
  readonly merged: Merged | undefined;
  /** The chosen maps that hold an actor. */
  readonly maps: readonly MapContent[];
  /** All there are, the most surprising first; undefined until they have been found. */
  readonly points: readonly TalkingPoint[] | undefined;
  readonly thresholds: Thresholds | undefined;
  /** Views, but for talking points, that would not be empty. */
  readonly views: ReadonlySet<ShowView>;
}

const useArrived = ({ workshop }: OpenWorkshop): Show['arrived'] => {
  const count = useStore(workshop.store, ({ entities }) => personsMapCount(entities));
  const expected = useStore(workshop.store, ({ entities }) => workshopInfo(entities)?.expected);
  return useMemo(() => ({ count, expected }), [count, expected]);
};

const shownMaps = ({ choice }: Merged): readonly MapContent[] => {
  const chosen = new Set(choice.mapIds);
  return choice.contents.filter(({ info, actors }) => chosen.has(info.id) && actors.length > 0);
};

const NO_MAPS: readonly MapContent[] = [];

/** What there is to show of a workshop, as it is now. */
export const useShow = (open: OpenWorkshop): Show => {
  const { store } = open.workshop;
  const settings = useStore(store, ({ entities }) => showSettings(entities));
  const question = useStore(store, ({ entities }) => workshopInfo(entities)?.question?.trim() ?? '');
  const shared = useStore(store, ({ entities }) => sharedSettings(entities));
  const arrived = useArrived(open);
  const merged = useMerged(open.workshop);
  const points = usePoints(useCompared(open.workshop), settings.points);
  const maps = useMemo(() => (merged ? shownMaps(merged) : NO_MAPS), [merged]);
  const thresholds = useMemo(
    () => (merged ? thresholdsOf(shared, merged.view.counts) : undefined),
    [merged, shared],
  );
  const views = useMemo(() => {
    const found = new Set<ShowView>();
    if (question) found.add('question');
    if (maps.length > 0) found.add('wall').add('overlay');
    if (merged && thresholds && atLeast(merged.view, thresholds).actors.length > 0) found.add('shared');
    return found;
  }, [question, maps, merged, thresholds]);
  return useMemo(
    () => ({ settings, question, arrived, merged, maps, points, thresholds, views }),
    [settings, question, arrived, merged, maps, points, thresholds, views],
  );
};
