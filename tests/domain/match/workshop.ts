import type {
  Actor,
  Entities,
  Entity,
  FieldDecision,
  Link,
  MapInfo,
  PairDecision,
} from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';

export interface MapSketch {
  /** Name by id, or more than a name. */
  readonly actors: Readonly<Record<string, string | Partial<Actor>>>;
  readonly links?: readonly (readonly [source: string, target: string, more?: Partial<Link>])[];
  readonly info?: Partial<MapInfo>;
}

export interface WorkshopSketch {
  readonly maps?: Readonly<Record<string, MapSketch>>;
  /** Name and aliases by id. */
  readonly roster?: Readonly<Record<string, readonly string[]>>;
  readonly pairs?: readonly (readonly [
    string,
    string,
    PairDecision['verdict'],
    clock?: number,
    by?: string | undefined,
  ])[];
  readonly fields?: readonly (readonly [
    readonly string[],
    FieldDecision['field'],
    FieldDecision['value'],
    number?,
  ])[];
  readonly more?: readonly Entity[];
}

type Keyed = readonly [key: string, entity: Entity];

const keyed = (entity: Entity, mapId?: string): Keyed => [keyOf(entity, mapId), entity];

const mapRecords = (mapId: string, { actors, links = [], info }: MapSketch): Keyed[] => [
  keyed({ is: 'map', id: mapId, ...info }),
  ...Object.entries(actors).map(([id, actor]) =>
    keyed({ is: 'actor', id, name: '', ...(typeof actor === 'string' ? { name: actor } : actor) }, mapId),
  ),
  ...links.map(([source, target, more], index) =>
    keyed({ is: 'link', id: `l${index}`, source, target, ...more }, mapId),
  ),
];

const rosterRecord = ([id, [name = '', ...aliases]]: [string, readonly string[]]): Keyed =>
  keyed({ is: 'rosterEntry', id, name, aliases });

/** The records of a workshop in a list, in the order in which they are written down. */
export const recordsOf = ({ maps = {}, roster = {}, pairs = [], fields = [], more = [] }: WorkshopSketch) => [
  keyed({ is: 'workshop', id: 'w1', title: '' }),
  ...Object.entries(roster).map(rosterRecord),
  ...Object.entries(maps).flatMap(([id, map]) => mapRecords(id, map)),
  ...pairs.map(([a, b, verdict, clock = 1, by]) =>
    keyed({ is: 'pairDecision', a, b, verdict, clock, ...(by && { by }) }),
  ),
  ...fields.map(([of, field, value, clock = 1]) => keyed({ is: 'fieldDecision', of, field, value, clock })),
  ...more.map((entity) => keyed(entity)),
];

/** The records of a workshop. */
export const workshop = (sketch: WorkshopSketch): Entities => new Map(recordsOf(sketch));

/** A map whose actors go by these names, with ids a1, a2, … */
export const mapOf = (...names: string[]): MapSketch => ({
  actors: Object.fromEntries(names.map((name, index) => [`a${index + 1}`, name])),
});
