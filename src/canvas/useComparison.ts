import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type MapLabel, mapLabels } from '../domain/compare/labels';
import type { Comparison, ComparisonState, CountsNow, PlacesNow } from '../state/comparison';
import { namesShown } from '../state/namesShown';
import type { Workshop } from '../state/workshop';

const NOTHING = createStore<ComparisonState>()(() => ({
  counts: undefined,
  places: undefined,
  failure: undefined,
}));

/** The latest answers of a comparison, kept current while the component is there. */
const useLatest = <T>(comparison: Comparison | undefined, read: (state: ComparisonState) => T): T => {
  const listen = comparison?.listen;
  useEffect(() => listen?.(), [listen]);
  return useStore(comparison?.store ?? NOTHING, (state) => {
    if (state.failure !== undefined) throw state.failure;
    return read(state);
  });
};

const readCounts = ({ counts }: ComparisonState) => counts;
const readPlaces = ({ places }: ComparisonState) => places;

/** The latest counts of a comparison; undefined until there are any, and without a comparison. */
export const useCountsNow = (comparison: Comparison | undefined): CountsNow | undefined =>
  useLatest(comparison, readCounts);

/** The latest places of a comparison; undefined until there are any, and without a comparison. */
export const usePlacesNow = (comparison: Comparison | undefined): PlacesNow | undefined =>
  useLatest(comparison, readPlaces);

/** What maps are called on this screen, by id. */
export interface Naming {
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly showsNames: boolean;
}

const NO_LABELS: ReadonlyMap<string, MapLabel> = new Map();

/** What the workshop's maps are called on this screen. */
export const useNaming = ({ id }: Workshop, now: CountsNow | undefined): Naming => {
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  const { records, choice } = now ?? {};
  return useMemo(
    () => ({
      showsNames,
      labels: records && choice ? mapLabels(records, choice.contents, showsNames) : NO_LABELS,
    }),
    [records, choice, showsNames],
  );
};
