import { livingWorkshop } from '../domain/select';
import { keep, recall } from '../state/deviceMemory';
import type { Library } from '../state/library';

/**
 * How many workshops are stored, noted outside the database: where nothing is found and something was noted, it is lost
 * and not new.
 */
export interface Kept {
  /** What the library holds now is stored. */
  readonly note: () => void;
  /** Undefined when nothing was ever noted here. */
  readonly count: () => number | undefined;
}

export const createKept = (name: string, library: Library): Kept => {
  const key = `${name}.kept`;
  let isNoted = false;

  const living = () => {
    const workshops = [...library.store.getState().workshops.values()];
    return workshops.filter(({ workshop }) => livingWorkshop(workshop.entities())).length;
  };

  const count = () => {
    const text = recall(key);
    return text === null ? undefined : Number(text) || 0;
  };

  const note = () => {
    isNoted = true;
    const now = living();
    if (now !== count()) keep(key, String(now));
  };

  // who deletes everything must not be told at the next start that it is lost
  library.store.subscribe(() => {
    if (isNoted && living() < (count() ?? 0)) note();
  });

  return { note, count };
};
