import type { Actor, Backdrop, Zone } from '../entity';
import type { Point } from '../layout/shapes';
import type { MapContent } from '../select';
import { columnArea, outerEdge, type Plan, planOf, reach, ringEdge, sectorAt } from './plan';

/** A zone of a backdrop; its places in the backdrop's lists count from 0. */
export interface ZoneRef {
  /** The same on every map with these zones: `core`, `business/core`. */
  readonly id: string;
  /** In words, such as "Talous · Ydinverkosto". */
  readonly name: string;
  readonly ring?: number;
  readonly sector?: number;
  readonly column?: number;
}

type Part = Pick<ZoneRef, 'ring' | 'sector' | 'column'>;

const BETWEEN_NAMES = ' · ';

/** A zone without a name goes by its number. */
export const zoneName = ({ name }: Zone, index: number): string => name.trim() || String(index + 1);

/** One zone as all that it is part of: a sector, a ring, or both. */
const zoneRef = (part: Part, among: readonly (readonly [readonly Zone[], number | undefined])[]): ZoneRef => {
  const parts = among.flatMap(([zones, index]) => {
    const zone = index === undefined ? undefined : zones[index];
    return zone && index !== undefined ? [{ id: zone.id, name: zoneName(zone, index) }] : [];
  });
  return {
    id: parts.map(({ id }) => id).join('/'),
    name: parts.map(({ name }) => name).join(BETWEEN_NAMES),
    ...part,
  };
};

const roundZone = (plan: Extract<Plan, { is: 'round' }>, part: Part): ZoneRef =>
  zoneRef(part, [
    [plan.sectors, part.sector],
    [plan.rings, part.ring],
  ]);

const columnZone = (columns: readonly Zone[], column: number): ZoneRef =>
  zoneRef({ column }, [[columns, column]]);

const roundZones = (plan: Extract<Plan, { is: 'round' }>): ZoneRef[] => {
  const { rings, sectors } = plan;
  if (sectors.length === 0) return rings.map((_, ring) => roundZone(plan, { ring }));
  if (rings.length === 0) return sectors.map((_, sector) => roundZone(plan, { sector }));
  return sectors.flatMap((_, sector) => rings.map((_, ring) => roundZone(plan, { sector, ring })));
};

/** All zones of a backdrop: sectors clockwise, rings from the innermost, columns from the left. */
export const zonesOf = (backdrop: Backdrop | undefined): ZoneRef[] => {
  const plan = backdrop && planOf(backdrop);
  if (!plan) return [];
  return plan.is === 'columns'
    ? plan.columns.map((_, column) => columnZone(plan.columns, column))
    : roundZones(plan);
};

const roundAt = (plan: Extract<Plan, { is: 'round' }>, scale: number, point: Point): ZoneRef | undefined => {
  const { rings, sectors } = plan;
  const outer = outerEdge(rings.length, scale);
  if (reach(point, outer) > 1) return undefined;
  const ring = rings.findIndex((_, index) => reach(point, ringEdge(index, scale)) <= 1);
  return roundZone(plan, {
    ...(ring >= 0 && { ring }),
    ...(sectors.length > 0 && { sector: sectorAt(point, outer, sectors.length) }),
  });
};

const columnAt = (columns: readonly Zone[], scale: number, { x, y }: Point): ZoneRef | undefined => {
  const at = columns.findIndex((_, column) => {
    const area = columnArea(column, columns.length, scale);
    const isAcross = x >= area.x && x < area.x + area.width;
    return isAcross && y >= area.y && y <= area.y + area.height;
  });
  return at < 0 ? undefined : columnZone(columns, at);
};

/** The zone in which a point lies; undefined outside all of them. */
export const zoneAt = (backdrop: Backdrop | undefined, scale: number, point: Point): ZoneRef | undefined => {
  const plan = backdrop && planOf(backdrop);
  if (!plan) return undefined;
  return plan.is === 'columns' ? columnAt(plan.columns, scale, point) : roundAt(plan, scale, point);
};

/** How large the backdrop of a map is drawn. */
export const scaleOf = ({ info }: Pick<MapContent, 'info'>): number => info.backdropScale ?? 1;

/**
 * The zone in which an actor stands, by the middle of its card; undefined outside, or where it has no place yet. A place
 * of the app's choosing says nothing.
 */
export const zoneOfActor = (
  content: Pick<MapContent, 'info' | 'backdrop'>,
  { x, y }: Pick<Actor, 'x' | 'y'>,
): ZoneRef | undefined =>
  x === undefined || y === undefined || content.info.autoPlaced
    ? undefined
    : zoneAt(content.backdrop, scaleOf(content), { x, y });
