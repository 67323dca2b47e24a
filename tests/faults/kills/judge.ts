import type { SavingProblem } from '../../../src/state/saving';
import { drawnAfter, lastSeen, type MapId } from './drawing';

/** What a page found when it opened. */
export interface Opened {
  /** The map that it draws on. */
  readonly map: MapId;
  /** What stands on each map. */
  readonly seen: Readonly<Record<MapId, readonly string[]>>;
  readonly damaged: readonly string[];
  /** How many workshops the database had lost and the second copy has brought back. */
  readonly broughtBack: number;
  /** Why nothing could be read, if so: then `seen` says nothing about what is stored. */
  readonly problem: SavingProblem | null;
}

/** What is wrong with a map of which so many gestures had been called saved; undefined when nothing is. */
const faultOf = (map: MapId, seen: readonly string[], acknowledged: number): string | undefined => {
  const last = lastSeen(seen);
  if (last < acknowledged) return `${map} had ${acknowledged} gestures saved, ${last} are there`;
  if (last > acknowledged + 1) return `${map} had ${acknowledged} gestures saved, yet ${last} are there`;
  const expected = drawnAfter(last);
  const isWhole = seen.length === expected.length && seen.every((line, index) => line === expected[index]);
  return isWhole ? undefined : `${map} holds a part of a gesture, or lacks one, after ${last} gestures`;
};

/** What is wrong with what a page found, a sentence each. Of the maps named, so many gestures were called saved. */
export const faultsOf = (
  { seen, damaged, problem }: Opened,
  acknowledged: ReadonlyMap<MapId, number>,
): string[] => {
  if (problem) return [`the database did not open: ${problem}`];
  const faults = damaged.map((id) => `workshop ${id} is damaged`);
  for (const [map, gestures] of acknowledged) {
    const fault = faultOf(map, seen[map], gestures);
    if (fault) faults.push(fault);
  }
  return faults;
};
