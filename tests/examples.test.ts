import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../src/domain/layout/card';
import { readWorkshopFile } from '../src/domain/schema';

interface ExampleActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly x: number;
  readonly y: number;
  readonly rosterId?: string;
}

interface ExampleLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind?: string;
}

interface ExampleMap {
  readonly id: string;
  readonly author: { readonly name: string; readonly type: 'person' | 'group' };
  readonly groupOf?: readonly string[];
  readonly actors: readonly ExampleActor[];
  readonly links: readonly ExampleLink[];
}

interface Identified {
  readonly id: string;
}

interface Example {
  readonly workshop: {
    readonly expected: number;
    readonly actorKinds: readonly Identified[];
    readonly linkKinds: readonly Identified[];
    readonly roster: readonly Identified[];
  };
  readonly maps: readonly ExampleMap[];
  readonly decisions: readonly unknown[];
}

const text = readFileSync(
  new URL('../public/examples/varsinais-suomi.yhteiskartta.json', import.meta.url),
  'utf8',
);
const example = JSON.parse(text) as Example;
const { workshop, maps } = example;

const idsOf = (records: readonly Identified[]): string[] => records.map(({ id }) => id);
const repeated = (ids: readonly string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place);
const mapsBy = (type: ExampleMap['author']['type']): ExampleMap[] =>
  maps.filter(({ author }) => author.type === type);

/** What the records name that is not among the known ids; a field that is not said names nothing. */
const unknownIds = (named: readonly (string | undefined)[], known: readonly string[]): string[] =>
  named.filter((id) => id !== undefined).filter((id) => !known.includes(id));

const overlap = (a: ExampleActor, b: ExampleActor): boolean => {
  const [cardA, cardB] = [cardOf(a.name), cardOf(b.name)];
  return (
    Math.abs(a.x - b.x) < (cardA.width + cardB.width) / 2 &&
    Math.abs(a.y - b.y) < (cardA.height + cardB.height) / 2
  );
};

const overlaps = ({ actors }: ExampleMap): string[] =>
  actors.flatMap((a, place) =>
    actors
      .slice(place + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.name} / ${b.name}`),
  );

describe('The example workshop', () => {
  test('opens without a problem', () => {
    expect(readWorkshopFile(text)).toMatchObject({ ok: true });
  });

  test('is written the way files are saved', () => {
    expect(text).toBe(`${JSON.stringify(example, null, 2)}\n`);
  });

  test('has the maps of twelve persons and three groups, as many as are expected', () => {
    expect(mapsBy('person')).toHaveLength(12);
    expect(mapsBy('group')).toHaveLength(3);
    expect(workshop.expected).toBe(maps.length);
  });

  test('puts every person into exactly one group', () => {
    const members = mapsBy('group').flatMap(({ groupOf }) => groupOf ?? []);
    expect(members.toSorted()).toEqual(idsOf(mapsBy('person')).toSorted());
  });

  test('names each author once', () => {
    expect(repeated(maps.map(({ author }) => author.name))).toEqual([]);
  });

  test('leaves every question of same or different open, to be tried out', () => {
    expect(example.decisions).toEqual([]);
  });
});

describe.each(maps)('The map $id of $author.name', (map) => {
  test('has ids of its own for all that is drawn', () => {
    expect(repeated(idsOf([...map.actors, ...map.links]))).toEqual([]);
  });

  test('holds 8–25 actors and 8–35 links', () => {
    expect(map.actors.length).toBeGreaterThanOrEqual(8);
    expect(map.actors.length).toBeLessThanOrEqual(25);
    expect(map.links.length).toBeGreaterThanOrEqual(8);
    expect(map.links.length).toBeLessThanOrEqual(35);
  });

  test('links two different actors that are there', () => {
    const ends = map.links.flatMap(({ source, target }) => [source, target]);
    expect(unknownIds(ends, idsOf(map.actors))).toEqual([]);
    expect(map.links.filter(({ source, target }) => source === target)).toEqual([]);
  });

  test('uses the types and the actor list of the workshop', () => {
    const actorKinds = map.actors.map(({ kind }) => kind);
    const linkKinds = map.links.map(({ kind }) => kind);
    const listed = map.actors.map(({ rosterId }) => rosterId);
    expect(unknownIds(actorKinds, idsOf(workshop.actorKinds))).toEqual([]);
    expect(unknownIds(linkKinds, idsOf(workshop.linkKinds))).toEqual([]);
    expect(unknownIds(listed, idsOf(workshop.roster))).toEqual([]);
  });

  test('lays no card over another', () => {
    expect(overlaps(map)).toEqual([]);
  });
});
