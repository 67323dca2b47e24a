import { type Change, creation, type RecordChange, removal, squash } from '../change';
import { moveActors, setFields } from '../commands/records';
import type { Backdrop, BackdropImage, Entities, Key, MapImage } from '../entity';
import { mapIdOfKey, recordKey } from '../recordKeys';
import { livingMap, mapContent, workshopInfo } from '../select';
import { placesSaySomething } from './waiting';

/** Pictures that nothing shows any more go: they are large. */
const withoutPictures = (entities: Entities, mapId: string): Change => {
  const change: Record<Key, RecordChange> = {};
  for (const [key, record] of entities) {
    if (mapIdOfKey(key) === mapId && record.is === 'image') change[key] = removal(record);
  }
  return change;
};

const middle = (numbers: readonly number[]): number =>
  numbers.length > 0 ? Math.round((Math.min(...numbers) + Math.max(...numbers)) / 2) : 0;

/** All that stands on a map, as it stands, with its middle at the origin, which every ground lies around. */
const broughtToOrigin = (entities: Entities, mapId: string): Change => {
  const { actors = [], texts = [] } = mapContent(entities, mapId) ?? {};
  const placed = [...actors, ...texts].flatMap(({ id, x, y }) =>
    x === undefined || y === undefined ? [] : { id, x, y },
  );
  const by = { x: middle(placed.map(({ x }) => x)), y: middle(placed.map(({ y }) => y)) };
  return moveActors(
    entities,
    mapId,
    new Map(placed.map(({ id, x, y }) => [id, { x: x - by.x, y: y - by.y }])),
  );
};

/** Whether a map whose places said nothing gets a ground on which they do. */
const getsGround = (entities: Entities, mapId: string, backdrop: Backdrop | undefined): boolean => {
  const before = mapContent(entities, mapId);
  if (!before || before.info.autoPlaced) return false;
  return !placesSaySomething(before) && placesSaySomething({ ...before, backdrop });
};

/**
 * Gives a map a backdrop of its own, or its workshop's again (undefined). Actors stay where they are; but a drawing
 * that lay on no ground comes as a whole to lie on the new one, wherever it was drawn.
 */
export const chooseBackdrop = (entities: Entities, mapId: string, backdrop: Backdrop | undefined): Change => {
  const next = backdrop ?? workshopInfo(entities)?.backdrop;
  return squash(
    squash(withoutPictures(entities, mapId), setFields(entities, mapId, { backdrop })),
    getsGround(entities, mapId, next) ? broughtToOrigin(entities, mapId) : {},
  );
};

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
