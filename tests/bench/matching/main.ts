import { distance } from 'fastest-levenshtein';
import { createMatcher } from '../../../scripts/matching/matcher';
import type { SimulatedMap } from '../../../scripts/matching/simulate';
import { knownWorkshop } from '../../../scripts/matching/workshop';
import type { MatchTask } from '../../../src/domain/match/suggest/task';
import { fullRoom, namesOnce } from './rooms';

const RUNS = 5;

/** Milliseconds of the processor: on a machine that is busy with other things the clock says little. */
const timed = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const medianOf = (measure: () => number): number => median(Array.from({ length: RUNS }, measure));

const distinctNames = ({ classes }: MatchTask): string[] => [
  ...new Set(classes.flatMap(({ names }) => names)),
];

/** Every two names by their edit distance: what the simplest matcher would do, and no more. */
const plain = (task: MatchTask): number => {
  const names = distinctNames(task).map((name) => name.toLowerCase());
  let nearest = Number.POSITIVE_INFINITY;
  names.forEach((a, at) => {
    for (const b of names.slice(at + 1)) nearest = Math.min(nearest, distance(a, b));
  });
  return nearest;
};

const taskOf = (maps: readonly SimulatedMap[]): MatchTask => knownWorkshop(maps).task;

const measured = (maps: readonly SimulatedMap[]) => {
  const task = taskOf(maps);
  const before = taskOf(maps.slice(0, -1));
  return {
    names: distinctNames(task).length,
    classes: task.classes.length,
    plain: medianOf(() => timed(() => plain(task))),
    cold: medianOf(() => timed(() => createMatcher()(task))),
    warm: medianOf(() => {
      const match = createMatcher();
      match(task);
      return timed(() => match(task));
    }),
    oneMore: medianOf(() => {
      const match = createMatcher();
      match(before);
      return timed(() => match(task));
    }),
  };
};

const lines = (title: string, { names, classes, ...ms }: ReturnType<typeof measured>): string[] => {
  const line = (label: string, time: number) =>
    `  ${label.padEnd(34)} ${time.toFixed(0).padStart(6)} ms  ${(time / ms.plain).toFixed(2).padStart(6)} of plain  ${(time / ms.cold).toFixed(2).padStart(6)} of new`;
  return [
    `${title}: ${names} distinct names, ${classes} classes; median of ${RUNS}`,
    line('plain: edit distance of all pairs', ms.plain),
    line('names never seen before', ms.cold),
    line('the same once more', ms.warm),
    line('one map more', ms.oneMore),
  ];
};

const room = fullRoom();
const first = taskOf(room.slice(0, 2));
console.log(`the very first names, tables and all: ${timed(() => createMatcher()(first)).toFixed(0)} ms`);
for (const line of lines('45 maps of 60 actors', measured(room))) console.log(line);
for (const line of lines('3,000 names, each drawn once', measured(namesOnce(3000)))) console.log(line);
