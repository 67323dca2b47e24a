import type { ActorRef, Entities } from '../../src/domain/entity';
import { type ActorClasses, actorClasses } from '../../src/domain/match/classes';
import { type MatchTask, matchTask } from '../../src/domain/match/suggest/task';
import { recordKey } from '../../src/domain/recordKeys';
import { readWorkshopFile } from '../../src/domain/schema';
import { type EvalEntity, type NamePair, nameKey } from './evalSet';
import type { DrawnActor, SimulatedMap } from './simulate';

/** A workshop of which it is known who is meant by each name. */
export interface KnownWorkshop {
  /** In the order of the maps and of their actors. */
  readonly actors: readonly (DrawnActor & { readonly ref: ActorRef; readonly map: number })[];
  readonly classes: ActorClasses;
  readonly task: MatchTask;
}

type Links = SimulatedMap['links'];

const linkRecords = (links: Links) => {
  const pairs = new Map(links.map(([a, b]) => [`${Math.min(a, b)}-${Math.max(a, b)}`, [a, b] as const]));
  return [...pairs.values()].map(([a, b], at) => ({ id: `l${at}`, source: `a${a}`, target: `a${b}` }));
};

const mapRecord = ({ actors, links }: SimulatedMap, at: number) => ({
  id: `m${at}`,
  author: { type: 'person' },
  state: 'sent',
  actors: actors.map(({ name }, index) => ({ id: `a${index}`, name, kind: 'k1', x: index * 120, y: 0 })),
  links: linkRecords(links),
});

const entitiesOf = (maps: readonly SimulatedMap[]): Entities => {
  const file = { format: 'yhteiskartta', version: 1, workshop: { id: 'w1' }, maps: maps.map(mapRecord) };
  const read = readWorkshopFile(JSON.stringify(file));
  if (!read.ok) throw new Error(`A simulated workshop is not valid: ${JSON.stringify(read.error)}.`);
  return read.value;
};

/** Simulated maps as a workshop, through the same door as a file of somebody's. */
export const knownWorkshop = (maps: readonly SimulatedMap[]): KnownWorkshop => {
  const entities = entitiesOf(maps);
  const classes = actorClasses(entities);
  const actors = maps.flatMap((map, at) =>
    map.actors.map((actor, index) => ({ ...actor, ref: recordKey(`m${at}`, `a${index}`), map: at })),
  );
  return { actors, classes, task: matchTask(entities, classes) };
};

/** Whose name it is, by the key of the name; a name of nobody's is somebody of its own. */
const ownerOf = (entities: readonly EvalEntity[]) => {
  const owners = new Map(
    entities.flatMap((entity) => entity.names.map(({ n }) => [nameKey(n), entity] as const)),
  );
  return (name: string): EvalEntity =>
    owners.get(nameKey(name)) ?? {
      id: `name:${nameKey(name)}`,
      family: `name:${nameKey(name)}`,
      type: 'organisation',
      names: [{ n: name, tag: 'canonical' }],
    };
};

const oneSide = (names: readonly string[], entities: readonly EvalEntity[]): SimulatedMap => {
  const owner = ownerOf(entities);
  const distinct = new Map(names.map((name) => [nameKey(name), { name, entity: owner(name) }]));
  return { actors: [...distinct.values()], links: [] };
};

/** Two maps without links: one holds the first names of the pairs, the other the second ones. */
export const facingMaps = (pairs: readonly NamePair[], entities: readonly EvalEntity[]): KnownWorkshop =>
  knownWorkshop([
    oneSide(
      pairs.map(({ a }) => a),
      entities,
    ),
    oneSide(
      pairs.map(({ b }) => b),
      entities,
    ),
  ]);
