import { scaleOf, type ZoneRef, zoneOfActor } from '../../../domain/backdrop/geometry';
import { moveToZone } from '../../../domain/backdrop/moveToZone';
import type { Actor } from '../../../domain/entity';
import { words } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import type { Drawing } from '../drawing';

/** What a zone is, for the words about it. */
export const zoneKind = ({ ring, sector, column }: ZoneRef): 'ring' | 'sector' | 'column' | 'area' => {
  if (column !== undefined) return 'column';
  if (ring === undefined) return 'sector';
  return sector === undefined ? 'ring' : 'area';
};

/** The zone in which an actor stands on the canvas; undefined outside. */
export const zoneHere = (drawing: Drawing, id: string): ZoneRef | undefined => {
  const placed = drawing.placed().find((actor) => actor.id === id);
  return placed && zoneOfActor(drawing.content(), placed);
};

const nameOf = (actors: readonly Actor[]): string => {
  const [only, ...others] = actors;
  return only && others.length === 0 ? only.name : words('common')('actors', { count: actors.length });
};

/** Moves actors to free places in a zone, as one step, and says so. */
export const moveActorsTo = (drawing: Drawing, actors: readonly Actor[], zone: ZoneRef): void => {
  const content = drawing.content();
  const standing = drawing
    .placed()
    .map((actor) => ({ ...drawing.cardOf(actor), id: actor.id, x: actor.x, y: actor.y }));
  const ids = actors.map(({ id }) => id);
  const places = moveToZone(content.backdrop, scaleOf(content), standing, ids, zone);
  if (places.size === 0) return;
  drawing.move(places, `zone:${ids.join()}`);
  const t = words('backdrop');
  announce(t(`moved_${zoneKind(zone)}`, { name: nameOf(actors), zone: zone.name }));
};
