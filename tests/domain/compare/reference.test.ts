import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CountedMap, type Counts, countMaps } from '../../../src/domain/compare/counts';
import { likeness } from '../../../src/domain/compare/jaccard';
import { atLeast, thresholdTable } from '../../../src/domain/compare/thresholds';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { type MapSketch, workshop } from '../match/workshop';

type Matrix = (number | null)[][];

interface Reference {
  readonly directed: boolean;
  readonly actors: string[];
  readonly maps: Matrix[];
  readonly actorsDrawn?: number[][];
  readonly reference: {
    readonly counts: number[][];
    readonly known: number[][];
    readonly union: number[][];
    readonly threshold: number[][][];
    readonly intersection_all: number[][];
    readonly jaccard_nodes: Matrix;
    readonly jaccard_edges_all: Matrix;
    readonly jaccard_edges_common: Matrix;
  };
}

const FOLDER = `${import.meta.dirname}/../../fixtures/reference/`;
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const read = (file: string): Reference => JSON.parse(readFileSync(FOLDER + file, 'utf8'));

const mapId = (informant: number) => `p${String(informant).padStart(2, '0')}`;

const sketchOf = ({ directed, actors }: Reference, matrix: Matrix, drawn: readonly number[]): MapSketch => ({
  actors: Object.fromEntries(drawn.map((actor) => [actors[actor] ?? '', actors[actor] ?? ''])),
  links: drawn.flatMap((from) =>
    drawn
      .filter((to) => (directed ? to !== from : to < from) && matrix[from]?.[to])
      .map((to) => [actors[from] ?? '', actors[to] ?? '', { direction: 'forward' }] as const),
  ),
});

const countsOf = (reference: Reference, drawnBy: (informant: number) => number[]): Counts => {
  const sketches = reference.maps.map((matrix, informant) => [
    mapId(informant),
    sketchOf(reference, matrix, drawnBy(informant)),
  ]);
  const entities = workshop({ maps: Object.fromEntries(sketches) });
  return countMaps(mapContents(entities), actorClasses(entities), reference.directed);
};

const allDrawn = (reference: Reference) => (informant: number) =>
  reference.actorsDrawn?.[informant]?.map((number) => number - 1) ??
  reference.actors.map((_, index) => index);

/** As the reference counts them where it does not know who was drawn: those with a link. */
const linkedOnly = (reference: Reference) => (informant: number) => {
  const matrix = reference.maps[informant] ?? [];
  const linked = (a: number, b: number) => matrix[a]?.[b] || matrix[b]?.[a];
  const all = reference.actors.map((_, index) => index);
  return reference.actorsDrawn
    ? allDrawn(reference)(informant)
    : all.filter((a) => all.some((b) => linked(a, b)));
};

/** The name behind a class, to find its row. */
const rowOf =
  ({ actors }: Reference) =>
  (classId: string) =>
    actors.indexOf(classId.split('/')[1] ?? '');

const matrixOf = (
  reference: Reference,
  links: Counts['links'],
  numberOf: (link: Counts['links'][number]) => number,
) => {
  const matrix = reference.actors.map(() => reference.actors.map(() => 0));
  const put = (row: number, column: number, value: number) => matrix[row]?.splice(column, 1, value);
  for (const link of links) {
    const [source, target] = [link.source, link.target].map(rowOf(reference)) as [number, number];
    put(source, target, numberOf(link));
    if (!reference.directed) put(target, source, numberOf(link));
  }
  return matrix;
};

const withoutDiagonal = (matrix: Matrix) => matrix.map((row, r) => row.filter((_, c) => c !== r));

/** Every pair of maps; maps without actors are not counted and stand as null. */
const pairwise = (
  { maps }: Reference,
  counts: Counts,
  measure: (a: CountedMap, b: CountedMap) => number | null,
) => {
  const mapsById = new Map(counts.maps.map((map) => [map.id, map]));
  return maps.map((_, i) =>
    maps.map((__, j) => {
      const [one, other] = [mapsById.get(mapId(i)), mapsById.get(mapId(j))];
      return one && other ? measure(one, other) : null;
    }),
  );
};

const expectClose = (ours: Matrix, theirs: Matrix, mayMiss = false) => {
  expect(ours).toHaveLength(theirs.length);
  for (const [i, row] of withoutDiagonal(theirs).entries()) {
    for (const [j, value] of row.entries()) {
      const mine = withoutDiagonal(ours)[i]?.[j] ?? null;
      if (mine === null && mayMiss && !value) continue;
      if (value === null || mine === null) expect(mine).toBe(value);
      else expect(Math.abs(mine - value)).toBeLessThan(1e-9);
    }
  }
};

test('there are reference data', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(6);
});

describe.each(FILES)('%s', (file) => {
  const data = read(file);
  const { reference } = data;
  const counts = countsOf(data, allDrawn(data));
  const m = data.maps.length;

  test('counts of links, and of maps that hold both ends, are those of R', () => {
    expect(counts.maps).toHaveLength(m);
    expect(matrixOf(data, counts.links, ({ mapIds }) => mapIds.length)).toEqual(reference.counts);
    for (const { source, target, drawnBoth } of counts.links) {
      expect(drawnBoth).toBe(reference.known[rowOf(data)(source)]?.[rowOf(data)(target)]);
    }
  });

  test('thresholds, union and intersection are those of R', () => {
    const linksAt = (k: number) => matrixOf(data, atLeast(counts, { kActors: k, kLinks: k }).links, () => 1);
    expect(linksAt(1)).toEqual(reference.union);
    expect(linksAt(m)).toEqual(reference.intersection_all);
    const perPair = data.directed ? 1 : 2;
    for (const { k, links } of thresholdTable(counts)) {
      expect(linksAt(k)).toEqual(reference.threshold[k - 1]);
      expect(links * perPair).toBe(reference.threshold[k - 1]?.flat().filter((value) => value === 1).length);
    }
  });

  test('likenesses of links are those of R', () => {
    expectClose(
      pairwise(data, counts, (a, b) => likeness(a, b).allLinks),
      reference.jaccard_edges_all,
    );
    expectClose(
      pairwise(data, counts, (a, b) => likeness(a, b).linksAmongShared),
      reference.jaccard_edges_common,
    );
  });

  test('likenesses of actors are those of R', () => {
    const linked = countsOf(data, linkedOnly(data));
    expectClose(
      pairwise(data, linked, (a, b) => likeness(a, b).actors),
      reference.jaccard_nodes,
      true,
    );
  });
});
