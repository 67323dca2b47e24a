import { groundOf, scaleOf } from '../domain/backdrop/geometry';
import type { Backdrop, Entities } from '../domain/entity';
import type { ModelBox } from '../domain/layout/framing';
import { backdropOf, livingMap } from '../domain/select';

/** The room that zones take, their names included; undefined when there are none. */
const zonesBox = (backdrop: Backdrop, scale: number): ModelBox | undefined => {
  const bounds = groundOf(backdrop, scale)?.bounds;
  return bounds && { x1: bounds.x, y1: bounds.y, x2: bounds.x + bounds.width, y2: bounds.y + bounds.height };
};

/** The room that lies under a map takes; undefined when nothing does. */
export const groundBox = (entities: Entities, mapId: string): ModelBox | undefined => {
  const info = livingMap(entities, mapId);
  const backdrop = info && backdropOf(info, entities);
  if (!info || !backdrop) return undefined;
  const image = backdrop.type === 'image' ? backdrop.image : undefined;
  if (image) {
    const [right, bottom] = [image.width / 2, image.height / 2];
    return { x1: image.x - right, y1: image.y - bottom, x2: image.x + right, y2: image.y + bottom };
  }
  return zonesBox(backdrop, scaleOf({ info }));
};
