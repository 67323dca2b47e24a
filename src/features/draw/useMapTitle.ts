import { useStore } from 'zustand';
import { ownMaps } from '../../domain/device';
import type { MapInfo } from '../../domain/entity';
import { mapName } from '../../domain/mapName';
import { mapNumbers } from '../../domain/mapNumbers';
import { useLanguage } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { namesShown } from '../../state/namesShown';
import type { Workshop } from '../../state/workshop';

/**
 * What a map is called where it is drawn: by its own name for who drew it, for a group, and where names are shown;
 * else by its number, for this page may be on a projector. Undefined when its owner has not named it.
 */
export const useMapTitle = ({ id, store }: Workshop, info: MapInfo): string | undefined => {
  const isOwn = useStore(store, ({ entities }) => ownMaps(entities).includes(info.id));
  const number = useStore(store, ({ entities }) => mapNumbers(entities).get(info.id));
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  // the number is said in the language on the screen
  useLanguage();
  if (isOwn || info.author?.type === 'group') return mapName(info);
  const name = showsNames && !info.author?.hidden ? mapName(info) : undefined;
  return name ?? (number === undefined ? undefined : mapNameOf({ number }));
};
