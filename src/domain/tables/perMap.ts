import { type PairState, pairState } from '../compare/counts';
import { type LabelledMap, labelledMaps, type MapLabel } from '../compare/labels';
import { byMostDrawn } from '../compare/lists';
import { inOrder, presenceIn, presenceRows } from '../compare/presence';
import type { ActorRef } from '../entity';
import { turned } from '../merge/drawing';
import type { Compared } from '../merge/view';
import { byText } from '../select';
import type { Steps } from '../steps';
import type { TableNames } from './counted';
import { type Cell, type Table, tableOf } from './table';

/** Actors or links by maps: who drew what. */
export interface PresenceTable {
  /** The columns after the names, in the order of the maps' numbers. */
  readonly maps: readonly LabelledMap[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every actor's name, then 1 for each map that has it and 0 for one that has not; what most drew first. */
export const presenceTable = (
  compared: Pick<Compared, 'actors' | 'counts'>,
  labels: ReadonlyMap<string, MapLabel>,
): PresenceTable => {
  const maps = labelledMaps(compared.counts, labels);
  const order = { column: { by: 'count' }, isReversed: false } as const;
  const rows = inOrder(presenceRows(compared), order, byText);
  return {
    maps,
    rows: rows.map((row) => [row.name, ...maps.map(({ id }) => (presenceIn(row, id) === 'absent' ? 0 : 1))]),
  };
};

const STATES = { linked: 1, unlinked: 0, 'not-both': null } as const satisfies Record<PairState, Cell>;

/** So many rows are a millisecond's work. */
const ROWS_AT_A_TIME = 50;

/**
 * What every map says of every link, in the order of `linkTable`: both names, then 1 where the map has the link, 0 where
 * it has both ends without it, and nothing where it has not both ends, since it cannot say anything of it then.
 */
export function* makingLinkPresenceTable(
  { actors, links, counts }: Pick<Compared, 'actors' | 'links' | 'counts'>,
  labels: ReadonlyMap<string, MapLabel>,
): Steps<PresenceTable> {
  const maps = labelledMaps(counts, labels);
  const mapById = new Map(counts.maps.map((map) => [map.id, map]));
  const columns = maps.flatMap(({ id }) => mapById.get(id) ?? []);
  const nameById = new Map<ActorRef, string>(actors.map(({ id, name }) => [id, name]));
  const rows: Cell[][] = [];
  for (const link of byMostDrawn(links)) {
    const { source, target } = turned(link);
    const said = columns.map((map) => STATES[pairState(counts, map, link.source, link.target)]);
    rows.push([nameById.get(source) ?? '', nameById.get(target) ?? '', ...said]);
    if (rows.length % ROWS_AT_A_TIME === 0) yield;
  }
  return { maps, rows };
}

/** `represents` is 1 where the map's author represents the actor, else 0. */
export type DrawnActorColumn = 'map_id' | 'map' | 'actor_id' | 'actor' | 'represents';

/** A row for each actor of each map: the same as the presence table, for programs. */
export const drawnActorTable = (
  { actors }: Pick<Compared, 'actors'>,
  names: TableNames,
): Table<DrawnActorColumn> =>
  tableOf(
    actors.flatMap((actor) => actor.mapIds.map((mapId) => ({ actor, mapId }))),
    {
      map_id: ({ mapId }) => mapId,
      map: ({ mapId }) => names.map(mapId),
      actor_id: ({ actor }) => actor.id,
      actor: ({ actor }) => actor.name,
      represents: ({ actor, mapId }) => Number(actor.selfIn.includes(mapId)),
    },
    ['map_id', 'map', 'actor_id', 'actor', 'represents'],
  );

export type DrawnLinkColumn = 'map_id' | 'map' | 'source_id' | 'source' | 'target_id' | 'target';

/** A row for each linked pair of each map; source and target are those of `linkTable`. */
export const drawnLinkTable = (
  { actors, links }: Pick<Compared, 'actors' | 'links'>,
  names: TableNames,
): Table<DrawnLinkColumn> => {
  const nameById = new Map<ActorRef, string>(actors.map(({ id, name }) => [id, name]));
  return tableOf(
    links.flatMap((link) => link.mapIds.map((mapId) => ({ ends: turned(link), mapId }))),
    {
      map_id: ({ mapId }) => mapId,
      map: ({ mapId }) => names.map(mapId),
      source_id: ({ ends }) => ends.source,
      source: ({ ends }) => nameById.get(ends.source) ?? '',
      target_id: ({ ends }) => ends.target,
      target: ({ ends }) => nameById.get(ends.target) ?? '',
    },
    ['map_id', 'map', 'source_id', 'source', 'target_id', 'target'],
  );
};

/** How many actors and linked pairs a map has, and how many of them no other counted map has. */
export interface MapSummary {
  readonly map: LabelledMap;
  readonly actors: number;
  readonly links: number;
  readonly onlyActors: number;
  readonly onlyLinks: number;
}

/** Every counted map in the order of their numbers. */
export const mapSummaries = (
  { counts }: Pick<Compared, 'counts'>,
  labels: ReadonlyMap<string, MapLabel>,
): readonly MapSummary[] => {
  const alone = (things: readonly { readonly mapIds: readonly string[] }[], mapId: string): number =>
    things.filter(({ mapIds }) => mapIds.length === 1 && mapIds[0] === mapId).length;
  const mapById = new Map(counts.maps.map((map) => [map.id, map]));
  return labelledMaps(counts, labels).map((map) => ({
    map,
    actors: mapById.get(map.id)?.classIds.size ?? 0,
    links: mapById.get(map.id)?.pairs.size ?? 0,
    onlyActors: alone(counts.actors, map.id),
    onlyLinks: alone(counts.links, map.id),
  }));
};
