import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Entities } from '../../domain/entity';
import { actorKinds, linkKinds, type MapContent } from '../../domain/select';
import { contentOf, type Drawing } from './drawing';

export const useEntities = (drawing: Drawing): Entities =>
  useStore(drawing.workshop.store, (state) => state.entities);

/** What stands on the map now; the component is drawn again when it changes. */
export const useContent = (drawing: Drawing): MapContent => {
  const entities = useEntities(drawing);
  return useMemo(() => contentOf(entities, drawing.mapId), [drawing, entities]);
};

export const useKinds = (drawing: Drawing) => {
  const entities = useEntities(drawing);
  return useMemo(() => ({ actors: actorKinds(entities), links: linkKinds(entities) }), [entities]);
};

export const useSelected = (drawing: Drawing): ReadonlySet<string> =>
  useStore(drawing.selection, (state) => state.ids);
