import { useStore } from 'zustand';
import type { Actor } from '../../domain/entity';
import { byText, type MapContent } from '../../domain/select';
import { useLanguage } from '../../i18n';
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

/** The map's actors in the order of the reader's alphabet; equal names keep the order in which they were made. */
export const useAlphabetical = (drawing: Drawing): readonly Actor[] => {
  const { actors } = useContent(drawing);
  const collator = new Intl.Collator(useLanguage());
  return [...actors].sort((a, b) => collator.compare(a.name, b.name) || byText(a.id, b.id));
};
