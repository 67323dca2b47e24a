import { useStore } from 'zustand';
import type { MapContent } from '../../domain/select';
import type { Kinds } from '../../picture/mapPicture';
import type { Drawing } from './drawing';

/** What stands on the map now; the component is drawn again when it changes. */
export const useContent = (drawing: Drawing): MapContent =>
  useStore(drawing.workshop.store, () => drawing.content());

/** The workshop's types of actors and links. */
export const useKinds = (drawing: Drawing): Kinds => useStore(drawing.workshop.store, () => drawing.kinds());

/** Ids of the chosen actors and links. */
export const useSelected = (drawing: Drawing): ReadonlySet<string> =>
  useStore(drawing.selection, (state) => state.ids);
