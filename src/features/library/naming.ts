import { useMemo } from 'react';
import { useStore } from 'zustand';
import { mapLabels } from '../../domain/compare/labels';
import type { Entities } from '../../domain/entity';
import { nameHere } from '../../domain/mapCalled';
import { type MapContent, mapContents } from '../../domain/select';
import { useLanguage, words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import type { OpenWorkshop } from '../../state/library';
import { namesShown } from '../../state/namesShown';

/** What a map is called on this screen, by its id; `isNamed` tells whether by more than its number. */
export interface Naming {
  readonly nameOf: (mapId: string) => string;
  readonly isNamed: (mapId: string) => boolean;
}

const namesOf = (entities: Entities, contents: readonly MapContent[], showsNames: boolean) => {
  const names = new Map<string, string>();
  for (const { info } of contents) {
    const name = nameHere(entities, info, showsNames);
    if (name !== undefined) names.set(info.id, name);
  }
  return names;
};

const repeated = (names: Iterable<string>): ReadonlySet<string> => {
  const all = [...names];
  return new Set(all.filter((name, index) => all.indexOf(name) !== index));
};

/**
 * Maps by their numbers, and by their names where these are shown: those of this device's own drawers always are. Two
 * maps of one name are told apart by their numbers.
 */
export const namingOf = (entities: Entities, showsNames: boolean): Naming => {
  const contents = mapContents(entities);
  const labels = mapLabels(entities, contents, false);
  const names = namesOf(entities, contents, showsNames);
  const shared = repeated(names.values());
  const nameOf = (mapId: string) => {
    const name = names.get(mapId);
    if (name !== undefined && !shared.has(name)) return name;
    const number = labels.has(mapId) ? mapNameOf(labels.get(mapId)) : words('common')('untitledMap');
    return name === undefined ? number : words('collect')('sameName', { name, map: number });
  };
  return { nameOf, isNamed: (mapId) => names.has(mapId) };
};

/** What the maps of a workshop are called on this screen. */
export const useNaming = ({ workshop }: OpenWorkshop): Naming => {
  const entities = useStore(workshop.store, (state) => state.entities);
  const showsNames = useStore(namesShown, (state) => state.in.has(workshop.id));
  // numbers are said in the language on the screen
  useLanguage();
  return useMemo(() => namingOf(entities, showsNames), [entities, showsNames]);
};
