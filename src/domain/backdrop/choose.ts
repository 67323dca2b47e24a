import { type Change, creation, type RecordChange, removal, squash } from '../change';
import { setFields } from '../commands/records';
import {
  type Backdrop,
  type BackdropImage,
  type Entities,
  type Key,
  type MapImage,
  mapIdOfKey,
  recordKey,
} from '../entity';
import { livingMap } from '../select';

/** Pictures that nothing shows any more go: they are large. */
const withoutPictures = (entities: Entities, mapId: string): Change => {
  const change: Record<Key, RecordChange> = {};
  for (const [key, record] of entities) {
    if (mapIdOfKey(key) === mapId && record.is === 'image') change[key] = removal(record);
  }
  return change;
};

/** Gives a map a backdrop of its own, or its workshop's again (undefined). Actors stay where they are. */
export const chooseBackdrop = (entities: Entities, mapId: string, backdrop: Backdrop | undefined): Change =>
  squash(withoutPictures(entities, mapId), setFields(entities, mapId, { backdrop }));

/** Lays a picture under a map, in place of what lay there. */
export const layPicture = (
  entities: Entities,
  mapId: string,
  picture: MapImage,
  image: Omit<BackdropImage, 'id'>,
): Change =>
  squash(chooseBackdrop(entities, mapId, { type: 'image', image: { id: picture.id, ...image } }), {
    [recordKey(mapId, picture.id)]: creation(picture),
  });

/** Moves, resizes, fades or locks the picture that lies under a map. */
export const setPicture = (
  entities: Entities,
  mapId: string,
  values: Partial<Omit<BackdropImage, 'id'>>,
): Change => {
  const backdrop = livingMap(entities, mapId)?.backdrop;
  if (!backdrop?.image) return {};
  return setFields(entities, mapId, { backdrop: { ...backdrop, image: { ...backdrop.image, ...values } } });
};
