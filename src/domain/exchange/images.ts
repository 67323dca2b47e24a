import type { Backdrop, Entity, Key, MapInfo } from '../entity';
import type { MapRecords } from '../join';
import { isLiving } from '../select';
import type { Version } from './chain';

const imagesIn = (records: MapRecords): [Key, Entity][] =>
  [...records].filter(([, entity]) => entity.is === 'image' && isLiving(entity));

const withBackdrop = (info: MapInfo, backdrop: Backdrop | undefined): MapInfo =>
  backdrop ? { ...info, backdrop } : info;

/**
 * A version with the pictures that another one of the same map has and it came without, as long as it still speaks of
 * one: a picture stays on its device when the map is sent.
 */
export const keepPictures = (from: Version, to: Version): Version => {
  const images = imagesIn(from.records);
  const isWithout = imagesIn(to.records).length === 0 && to.info.backdrop?.type === 'image';
  if (images.length === 0 || !isWithout) return to;
  const info = withBackdrop(to.info, from.info.backdrop);
  return { ...to, info, records: new Map([...to.records, ...images, [info.id, info]]) };
};
