import { type ReactNode, useState } from 'react';
import type { Library, OpenWorkshop } from '../../../state/library';
import { goTo } from '../../../state/route';
import { type Foreign, partedBy, readSources, type Source } from './reading';
import type { Report } from './takeIn';
import { addTroubles } from './troubles';
import { onlyResultOf } from './useFilesIn';
import { sayReport, useTaking } from './useTaking';

/** What became of what was brought to one workshop. */
export interface Collected extends Report {
  /** Maps of other workshops, which were not taken in. */
  readonly foreign: readonly Foreign[];
}

export interface Collecting {
  /** Reads what was brought and takes in what belongs to the workshop, without a word about what came in. */
  readonly collect: (sources: readonly Source[]) => Promise<Collected>;
  /** The same, and says what came in. */
  readonly collectAloud: (sources: readonly Source[] | Promise<readonly Source[]>) => Promise<void>;
  /** Opens another workshop that maps belong to. */
  readonly openForeign: (foreign: Foreign) => Promise<void>;
  readonly isReading: boolean;
  readonly dialog: ReactNode;
}

/** Collects maps for one workshop: what belongs to another one, or cannot be read, is listed among the troubles. */
export const useCollecting = (library: Library, { workshop }: OpenWorkshop): Collecting => {
  const { take, dialog } = useTaking(library);
  const [underWay, setUnderWay] = useState(0);

  const collect = async (sources: readonly Source[]): Promise<Collected> => {
    const reading = await readSources(sources);
    const code = onlyResultOf(reading);
    if (code !== undefined) goTo({ at: 'result', code });
    const { own, foreign } = partedBy(reading, workshop.id);
    addTroubles(workshop.id, own.failures, foreign);
    return { ...(await take(own)), foreign };
  };

  const collectAloud: Collecting['collectAloud'] = async (coming) => {
    setUnderWay((count) => count + 1);
    try {
      const collected = await collect(await coming);
      if (collected.taken.length > 0) sayReport({ ...collected, failures: [] });
    } finally {
      setUnderWay((count) => count - 1);
    }
  };

  const openForeign = async ({ workshopId, incoming }: Foreign): Promise<void> => {
    sayReport(await take({ workshops: new Map([[workshopId, incoming]]), failures: [] }));
    goTo({ at: 'maps', workshop: workshopId });
  };

  return { collect, collectAloud, openForeign, isReading: underWay > 0, dialog };
};
