import { deviceInfo } from './device';
import type { Entities, MapInfo } from './entity';
import { mapName } from './mapName';
import { mapNumbers } from './mapNumbers';

/** What a map may be called on this screen, which may be a projector. */
export interface MapCalled {
  readonly name?: string;
  /** Absent for a map that was never counted here. */
  readonly number?: number;
}

/** The name of a map that may be said on this screen. A hidden author's map may bear its author's name as its title. */
export const nameHere = (entities: Entities, info: MapInfo, showsNames: boolean): string | undefined => {
  const { id, title, author } = info;
  if (deviceInfo(entities)?.own?.includes(id)) return title || author?.name || undefined;
  return showsNames && !author?.hidden ? mapName(info) : undefined;
};

/** A map by its own name for who drew it here and where names are shown, else by its number alone; also a deleted one. */
export const mapCalled = (entities: Entities, info: MapInfo, showsNames: boolean): MapCalled => {
  const name = nameHere(entities, info, showsNames);
  // a deleted map keeps the number that it was given
  const number = mapNumbers(entities).get(info.id) ?? deviceInfo(entities)?.numbers?.[info.id];
  return { ...(name && { name }), ...(number !== undefined && { number }) };
};
