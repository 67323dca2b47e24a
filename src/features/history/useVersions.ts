import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { OpenWorkshop } from '../../state/library';
import type { History } from '../../storage/history';
import { type Reading, useReading } from '../../ui/useReading';
import { readVersions, type Version } from './versions';

/** The earlier versions of a workshop or of one map, compared with how it is now. */
export const useVersions = (
  history: History,
  open: OpenWorkshop,
  mapId: string | undefined,
): readonly [Reading<readonly Version[]>, again: () => void] => {
  const now = useStore(open.workshop.store, ({ entities }) => entities);
  const read = useCallback(async () => {
    // what was just done has its moment once it is stored
    await open.settled();
    return readVersions(history, { workshop: open.workshop.id, now, mapId });
  }, [history, open, now, mapId]);
  return useReading(read);
};
