import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rolesIn } from '../../../src/domain/compare/roles';
import type { Graph } from '../../../src/domain/graph/walk';

interface Reference {
  readonly directed: boolean;
  readonly actors: readonly string[];
  readonly reference: {
    readonly union: readonly (readonly number[])[];
    readonly per_union: {
      readonly degree: { readonly degree?: readonly number[] };
      readonly betweenness_undirected: readonly number[];
    };
  };
}

const FOLDER = `${import.meta.dirname}/../../fixtures/reference/`;
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('syn'));
const read = (file: string): Reference => JSON.parse(readFileSync(FOLDER + file, 'utf8'));

/** Where the union is directed every cell is a link of its own. */
const unionOf = ({ actors, reference: { union } }: Reference): Graph => ({
  nodes: actors,
  links: actors.flatMap((source, row) =>
    actors.flatMap((target, column) => (row !== column && union[row]?.[column] ? [{ source, target }] : [])),
  ),
});

/** R counts a link each way where directions are looked at; here it is how many others there are. */
const degreesByHand = ({ actors, reference: { union } }: Reference): number[] =>
  actors.map((_, a) => actors.filter((__, b) => a !== b && (union[a]?.[b] || union[b]?.[a])).length);

test('there are unions with directions and without', () => {
  expect(new Set(FILES.map((file) => read(file).directed))).toEqual(new Set([true, false]));
});

describe.each(FILES)('%s', (file) => {
  const data = read(file);
  const { degree, betweenness_undirected } = data.reference.per_union;
  const roles = rolesIn(unionOf(data));

  test('has the betweenness of R, without directions', () => {
    expect(roles.map(({ id }) => id)).toEqual(data.actors);
    for (const [index, { betweenness }] of roles.entries()) {
      expect(Math.abs(betweenness - (betweenness_undirected[index] ?? Number.NaN))).toBeLessThan(1e-9);
    }
  });

  test('has as many links as others are linked with: those of R where it knows no directions', () => {
    const ours = roles.map((role) => role.degree);
    expect(ours).toEqual(degreesByHand(data));
    if (!data.directed) expect(ours).toEqual(degree.degree);
  });
});

test('parallel links and links from a node to itself make no degree', () => {
  const links = [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
    { source: 'a', target: 'a' },
  ];
  expect(rolesIn({ nodes: ['b', 'a', 'c'], links })).toEqual([
    { id: 'b', degree: 1, betweenness: 0 },
    { id: 'a', degree: 1, betweenness: 0 },
    { id: 'c', degree: 0, betweenness: 0 },
  ]);
});
