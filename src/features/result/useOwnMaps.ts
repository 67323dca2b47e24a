import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ownMaps } from '../../domain/device';
import { type MapContent, mapContent, workshopInfo } from '../../domain/select';
import type { Library } from '../../state/library';

/** The maps of a workshop whose authors sit at this device, the latest first; none that are empty. */
export const useOwnMaps = (library: Library, workshopId: string): readonly MapContent[] => {
  const open = useStore(library.store, ({ workshops }) => workshops.get(workshopId));
  const entities = open?.workshop.entities();
  return useMemo(() => {
    if (!entities || workshopInfo(entities)?.deletedAt) return [];
    return ownMaps(entities)
      .reverse()
      .flatMap((mapId) => mapContent(entities, mapId) ?? [])
      .filter(({ actors }) => actors.length > 0);
  }, [entities]);
};
