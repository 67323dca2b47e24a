import { NO_CHANGE } from '../domain/change';
import type { Entities, MapInfo } from '../domain/entity';
import { markExchanged } from '../domain/exchange';
import { serialise, type WriteOptions, writeWorkshopFile } from '../domain/file';
import { mapName } from '../domain/mapName';
import { workshopInfo } from '../domain/select';
import type { OpenWorkshop } from '../state/library';
import { downloadOwn } from './files';

const mapsOf = (entities: Entities): MapInfo[] =>
  [...entities.values()].filter((entity) => entity.is === 'map');

/** A file with one map is called after that map too, so that many of them can lie in one folder. */
const titleOf = (entities: Entities, maps: readonly string[] | undefined): string => {
  const title = workshopInfo(entities)?.title ?? '';
  const only = maps?.length === 1 ? mapsOf(entities).find(({ id }) => id === maps[0]) : undefined;
  return `${title} ${(only && mapName(only)) ?? ''}`;
};

/** The text of the file. The maps in it are stamped first: both sides must know the version by its chain. */
export const exchangedText = (
  { workshop }: Pick<OpenWorkshop, 'workshop'>,
  options: WriteOptions = {},
): string => {
  const maps = options.maps ?? mapsOf(workshop.entities()).map(({ id }) => id);
  const stamps = markExchanged(workshop.entities(), maps);
  if (Object.keys(stamps).length > 0) workshop.commit(NO_CHANGE, 'user', { stamps });
  return serialise(writeWorkshopFile(workshop.entities(), options));
};

/** Downloads the workshop, or only the given maps of it, as a file. Returns the name of the file. */
export const saveWorkshopFile = (
  open: Pick<OpenWorkshop, 'workshop'>,
  options: WriteOptions = {},
): string => {
  const text = exchangedText(open, options);
  return downloadOwn(titleOf(open.workshop.entities(), options.maps), text);
};
