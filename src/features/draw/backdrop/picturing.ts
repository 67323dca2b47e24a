import { layPicture, setPicture } from '../../../domain/backdrop/choose';
import { type PictureProblem, within } from '../../../domain/backdrop/pictureFile';
import type { BackdropImage } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { newId } from '../../../state/id';
import { readPicture } from '../../../workers/picture';
import type { Drawing } from '../drawing';

/** How large a picture is when it is laid: about as large as a map. */
const LAID_SIDE = 1000;
const LAID_OPACITY = 0.6;
const GROWTH = 1.1;
const SMALLEST = 60;
const LARGEST = 20_000;

/** Lays the picture in a file under the map, around a point. Says why not when it cannot be. */
export const layFile = async (
  drawing: Drawing,
  file: Blob,
  at: Point,
): Promise<PictureProblem | undefined> => {
  const read = await readPicture(file);
  if (!read.ok) return read.error;
  const { workshop, mapId } = drawing;
  const place = { x: Math.round(at.x), y: Math.round(at.y), ...within(read.value, LAID_SIDE) };
  const picture = { is: 'image', id: newId(), ...read.value } as const;
  workshop.commit(layPicture(workshop.entities(), mapId, picture, { ...place, opacity: LAID_OPACITY }));
  return undefined;
};

/** Gives the picture another place or look; what follows within a second is the same step of undo. */
export const adjust = (drawing: Drawing, values: Partial<Omit<BackdropImage, 'id'>>): void => {
  const { workshop, mapId } = drawing;
  workshop.commit(setPicture(workshop.entities(), mapId, values), 'user', {
    gesture: `picture:${Object.keys(values).join()}`,
  });
};

/** Moves the picture by an offset in model units. */
export const shift = (drawing: Drawing, { x, y }: BackdropImage, by: Point): void =>
  adjust(drawing, { x: Math.round(x + by.x), y: Math.round(y + by.y) });

/** The size of the picture so many times as large, within what can be handled. */
export const resized = (
  { width, height }: Pick<BackdropImage, 'width' | 'height'>,
  times: number,
): Pick<BackdropImage, 'width' | 'height'> => {
  const longer = Math.max(width, height);
  const scale = Math.min(LARGEST, Math.max(SMALLEST, longer * times)) / longer;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/** A step larger or smaller, around its middle. */
export const grow = (drawing: Drawing, image: BackdropImage, way: 1 | -1): void =>
  adjust(drawing, resized(image, GROWTH ** way));
