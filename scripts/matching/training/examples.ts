import type { ActorRef } from '../../../src/domain/entity';
import type { PreparedMatchModel } from '../../../src/domain/match/model/matchModel';
import type { MatchTask } from '../../../src/domain/match/suggest/task';
import { seededRandom } from '../../seeded';
import { type EvalEntity, type EvalSet, nameKey } from '../evalSet';
import { workshopsOf } from '../evaluate';
import { simulate } from '../simulate';
import { facingMaps, type KnownWorkshop, knownWorkshop } from '../workshop';
import type { Observation } from './fit';

/** Two classes that were compared. */
export interface ComparedClasses {
  readonly a: ActorRef;
  readonly b: ActorRef;
  readonly nameValues: readonly number[];
  readonly mapValues: readonly number[];
}

/** Compares what may be the same; the model serves to know likely neighbours and rivals. */
export type Compare = (task: MatchTask, model: PreparedMatchModel) => readonly ComparedClasses[];

/** A pair of which the truth is known. */
export interface Example {
  /** Of both actors. */
  readonly families: readonly string[];
  /** The same for the same names, in whichever workshop they meet. */
  readonly key: string;
  readonly isSame: boolean;
  readonly nameValues: readonly number[];
  readonly mapValues: readonly number[];
}

/** Small workshops and large ones: what the maps say is worth more the more of them there are. */
const MAP_COUNTS = [4, 6, 8, 10, 10, 14, 20, 30, 45];
const ROUNDS = 2;
/** Far from the seeds that are evaluated. */
const FIRST_SEED = 1;

/** Workshops of so few actors that most have no rival: there its absence must not be taken for evidence. */
const SPARSE = { workshops: 16, actors: 14, maps: 5, min: 4, max: 10 };
const SPARSE_SEED = 500;

const someOf = (entities: readonly EvalEntity[], seed: number): EvalEntity[] => {
  const random = seededRandom(seed);
  return entities
    .map((entity) => ({ entity, luck: random() }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, SPARSE.actors)
    .map(({ entity }) => entity);
};

const sparseWorkshops = ({ entities }: EvalSet): KnownWorkshop[] =>
  Array.from({ length: SPARSE.workshops }, (_, at) =>
    knownWorkshop(simulate(someOf(entities, SPARSE_SEED + at), SPARSE_SEED + at, SPARSE)),
  );

/** The workshops to learn from, and the pairs that are known to deceive. */
export const trainingWorkshops = (set: EvalSet): KnownWorkshop[] => [
  ...Array.from({ length: ROUNDS }, (_, round) =>
    MAP_COUNTS.flatMap((maps, at) => [
      ...workshopsOf(set, { sims: 1, seed: FIRST_SEED + round * MAP_COUNTS.length + at, maps }),
    ]),
  ).flat(),
  ...sparseWorkshops(set),
  facingMaps(set.hardNegatives, set.entities),
];

const ownersByClass = ({ actors, classes }: KnownWorkshop): Map<ActorRef, Set<EvalEntity>> => {
  const owners = new Map<ActorRef, Set<EvalEntity>>();
  for (const { ref, entity } of actors) {
    const id = classes.classIdByRef.get(ref) ?? ref;
    owners.set(id, (owners.get(id) ?? new Set()).add(entity));
  }
  return owners;
};

const onlyOwner = (owners: ReadonlySet<EvalEntity> | undefined): EvalEntity | undefined =>
  owners?.size === 1 ? [...owners][0] : undefined;

const pairKey = (a: readonly string[], b: readonly string[]): string =>
  [a, b]
    .map((names) => [...new Set(names.map(nameKey))].sort().join(' = '))
    .sort()
    .join(' | ');

/** Pairs that nobody can tell from their names: there is nothing to learn from them. */
const createAmbiguous = ({ ambiguous }: EvalSet) => {
  const keys = new Set(ambiguous.map(({ a, b }) => pairKey([a], [b])));
  return (a: readonly string[], b: readonly string[]): boolean =>
    a.some((one) => b.some((other) => keys.has(pairKey([one], [other]))));
};

/** The compared pairs of workshops with what is known of them. */
export const examplesOf = (
  set: EvalSet,
  workshops: readonly KnownWorkshop[],
  compare: Compare,
  model: PreparedMatchModel,
): Example[] => {
  const isAmbiguous = createAmbiguous(set);
  return workshops.flatMap((workshop) => {
    const owners = ownersByClass(workshop);
    const namesById = new Map(workshop.task.classes.map(({ id, names }) => [id, names]));
    return compare(workshop.task, model).flatMap(({ a, b, nameValues, mapValues }) => {
      const [one, other] = [onlyOwner(owners.get(a)), onlyOwner(owners.get(b))];
      const [namesA, namesB] = [namesById.get(a) ?? [], namesById.get(b) ?? []];
      if (!one || !other || isAmbiguous(namesA, namesB)) return [];
      const families = [one.family, other.family];
      return [{ families, key: pairKey(namesA, namesB), isSame: one.id === other.id, nameValues, mapValues }];
    });
  });
};

/**
 * Examples as observations of one kind of values. Two names that meet n times weigh √n in all: famous actors meet
 * everywhere, and would drown the others.
 */
export const observationsOf = (
  examples: readonly Example[],
  valuesOf: (example: Example) => readonly number[],
): Observation[] => {
  const counts = new Map<string, number>();
  for (const { key } of examples) counts.set(key, (counts.get(key) ?? 0) + 1);
  return examples.map((example) => ({
    values: valuesOf(example),
    isSame: example.isSame,
    weight: 1 / Math.sqrt(counts.get(example.key) ?? 1),
  }));
};
