import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entities } from '../domain/entity';
import { type ChosenCounts, chosenMaps, everyMap, type Laying, touched } from '../domain/merge/chosen';
import type { MergedPlaces, PlacingTask } from '../domain/merge/placing';
import { mergePositions } from '../domain/merge/positions';
import {
  comparing,
  decidedAnew,
  placedAsBefore,
  preparing,
  type View,
  withPlaces,
} from '../domain/merge/view';
import { placeTogetherOffThread } from '../workers/comparing';
import { aMoment, inSlices } from './slices';
import type { Workshop } from './workshop';

/** Counts with the records that they follow from; the workshop's own record may be an older one. */
export interface CountsNow extends ChosenCounts {
  readonly records: Entities;
}

/** The same, with places for what was counted. */
export interface PlacesNow extends CountsNow {
  readonly view: View;
}

/** The latest answers, though the workshop may have changed since; each undefined until the first one. */
export interface ComparisonState {
  readonly counts: CountsNow | undefined;
  readonly places: PlacesNow | undefined;
  /** What kept an answer from being found: a fault of the app, to be thrown by whoever waits for the answer. */
  readonly failure: unknown;
}

/** What maps of a workshop say together, kept current while somebody listens. */
export interface Comparison {
  readonly store: StoreApi<ComparisonState>;
  /** Begins to keep it current; returns how to stop. */
  readonly listen: () => () => void;
}

export interface ComparisonOptions {
  /** Which maps; absent: those that the workshop chose. */
  readonly laying?: (entities: Entities) => Laying;
  /** Finds places for what was counted. When it rejects they are found here. */
  readonly findPlaces?: (task: PlacingTask) => Promise<MergedPlaces>;
}

/** What earlier counts tell of later records: the users' words on names, types and places are told in any case. */
const keptCounts = (counts: CountsNow, now: Entities): CountsNow => {
  const degree = touched(counts.records, now);
  if (degree === 'nothing') return counts;
  const records = degree === 'all' ? counts.records : now;
  const compared = degree === 'aside' ? counts.compared : decidedAnew(counts.compared, now);
  const isSame = records === counts.records && compared === counts.compared;
  return isSame ? counts : { ...counts, records, compared };
};

const keptPlaces = (places: PlacesNow, { choice, records, compared }: CountsNow): PlacesNow => {
  if (records === places.records && compared === places.compared) return places;
  const view = compared === places.compared ? places.view : placedAsBefore(compared, places.view);
  return { choice, records, compared, view };
};

const placesFor = (
  task: PlacingTask,
  findPlaces: (task: PlacingTask) => Promise<MergedPlaces>,
): Promise<MergedPlaces> =>
  findPlaces(task).catch(async () => {
    await aMoment();
    return mergePositions(task);
  });

/**
 * Lays the maps together whenever the workshop's records change, one state at a time: what changes meanwhile is worked
 * out together, after it. Counts are there before places. What the users say of names, types and places is told in the
 * tick in which they say it, on the latest answers.
 */
export const createComparison = (
  { store: records, entities }: Workshop,
  { laying = chosenMaps, findPlaces = placeTogetherOffThread }: ComparisonOptions = {},
): Comparison => {
  const store = createStore<ComparisonState>()(() => ({
    counts: undefined,
    places: undefined,
    failure: undefined,
  }));
  let listeners = 0;
  let leave = () => {};
  let isWorking = false;
  /** The state that was worked out last, or is being so. */
  let workedOut: Entities | undefined;

  const toDo = () => (workedOut ? touched(workedOut, entities()) : 'all');
  const isBehind = (): boolean => toDo() === 'decided' || toDo() === 'all';

  const count = async (state: Entities): Promise<void> => {
    const { choice, how } = laying(state);
    const compared = await inSlices(comparing(state, how));
    const counts = keptCounts({ records: state, choice, compared }, entities());
    store.setState({ counts, failure: undefined });
  };

  const place = async (): Promise<void> => {
    const { counts } = store.getState();
    if (!counts) return;
    const task = await inSlices(preparing(counts.compared, counts.records));
    const places = await placesFor(task, findPlaces);
    const view = withPlaces(counts.compared, places);
    store.setState({ places: keptPlaces({ ...counts, view }, keptCounts(counts, entities())) });
  };

  const workOut = async (): Promise<void> => {
    const degree = toDo();
    workedOut = entities();
    if (degree === 'all') await count(workedOut);
    await place();
  };

  const keepCurrent = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      while (listeners > 0 && isBehind()) await workOut();
    } catch (failure) {
      store.setState({ failure });
    } finally {
      isWorking = false;
    }
  };

  const follow = (): void => {
    const { counts, places } = store.getState();
    const kept = counts && keptCounts(counts, entities());
    const areOfOne = places?.records === counts?.records && places?.compared === counts?.compared;
    const below = areOfOne ? kept : places && keptCounts(places, entities());
    store.setState({ counts: kept, places: places && below && keptPlaces(places, below) });
    void keepCurrent();
  };

  const listen = (): (() => void) => {
    if (listeners++ === 0) leave = records.subscribe(follow);
    follow();
    return () => {
      if (--listeners === 0) leave();
    };
  };

  return { store, listen };
};

const known = new WeakMap<Workshop, Comparison>();
const knownWalls = new WeakMap<Workshop, Comparison>();

const remembered = (
  among: WeakMap<Workshop, Comparison>,
  workshop: Workshop,
  options?: ComparisonOptions,
): Comparison => {
  const comparison = among.get(workshop) ?? createComparison(workshop, options);
  among.set(workshop, comparison);
  return comparison;
};

/** The one comparison of the maps that a workshop chose. */
export const comparisonOf = (workshop: Workshop): Comparison => remembered(known, workshop);

/** The one comparison of all maps of a workshop, whatever it chose. */
export const wholeComparisonOf = (workshop: Workshop): Comparison =>
  remembered(knownWalls, workshop, { laying: everyMap });
