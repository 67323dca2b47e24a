import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ownMaps } from '../../domain/device';
import { livingWorkshop, type MapContent, mapContent } from '../../domain/select';
import type { Library } from '../../state/library';

/** The maps of a workshop whose authors sit at this device, the latest first; none that are empty. */
export const useOwnMaps = (library: Library, workshopId: string): readonly MapContent[] => {
  const open = useStore(library.store, ({ workshops }) => workshops.get(workshopId));
  const entities = open?.workshop.entities();
  return useMemo(() => {
    if (!entities || !livingWorkshop(entities)) return [];
    return ownMaps(entities)
      .reverse()
      .flatMap((mapId) => mapContent(entities, mapId) ?? [])
      .filter(({ actors }) => actors.length > 0);
  }, [entities]);
};
