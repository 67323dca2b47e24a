import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../src/domain/code/pack';
import type { Thresholds } from '../../src/domain/compare/thresholds';
import type { Entities } from '../../src/domain/entity';
import { sharedDrawing } from '../../src/domain/merge/drawing';
import { mapContent, mapContents } from '../../src/domain/select';
import {
  isTakeHome,
  ownInShared,
  readTakeHome,
  readTakeHomeCode,
  type TakeHome,
  takeHomeCode,
  takeHomeCodeOf,
  takeHomeDrawing,
  takeHomeOf,
  takeHomeText,
} from '../../src/domain/takeHome';
import { readOrThrow, workshopEntities } from './arbitraries';
import { chosenView } from './merge/chosenView';

const example = readOrThrow(
  readFileSync(new URL('../../public/examples/varsinais-suomi.yhteiskartta.json', import.meta.url), 'utf8'),
);

const homeOf = (entities: Entities, thresholds: Thresholds): TakeHome =>
  takeHomeOf(chosenView(entities).view, thresholds, entities);

const TWO_ACTORS = ['A', 'B'].map((name) => ({ name, x: 0, y: 0, n: 1 }));

const TWO: Thresholds = { kActors: 2, kLinks: 2 };

let home: TakeHome;

beforeAll(() => {
  home = homeOf(example, TWO);
});

/** Three persons' maps; what the second calls MLL the third calls by its whole name. */
const forum = (names: readonly (readonly string[])[]): Entities =>
  readOrThrow(
    JSON.stringify({
      format: 'yhteiskartta',
      version: 1,
      workshop: {
        id: 'w1',
        title: 'Foorumi',
        actorKinds: [{ id: 'public', name: 'Julkinen' }],
        roster: [{ id: 'r1', name: 'Mannerheimin Lastensuojeluliitto', aliases: ['MLL'] }],
      },
      maps: names.map((actors, map) => ({
        id: `m${map + 1}`,
        author: { name: `Vihreä ${map + 1}`, type: 'person' },
        actors: actors.map((name, actor) => ({ id: `a${actor + 1}`, name, x: 10.6 * actor, y: map })),
        links: actors.slice(1).map((_, link) => ({ id: `l${link}`, source: 'a1', target: `a${link + 2}` })),
      })),
    }),
  );

describe('the shared map to take home', () => {
  it('shows what the facilitator sees, to the unit', () => {
    const drawing = sharedDrawing(chosenView(example).view, TWO, example);
    const taken = takeHomeDrawing(home);
    const nameById = new Map(drawing.actors.map(({ id, name }) => [id, name]));
    const takenNames = new Map(taken.actors.map(({ id, name }) => [id, name]));
    expect(taken.actors).toEqual(
      drawing.actors.map(({ x, y, ...actor }) => ({
        ...actor,
        id: expect.any(String),
        x: Math.round(x),
        y: Math.round(y),
      })),
    );
    expect(
      taken.links.map((link) => ({
        ...link,
        id: '',
        source: takenNames.get(link.source),
        target: takenNames.get(link.target),
      })),
    ).toEqual(
      drawing.links.map((link) => ({
        ...link,
        id: '',
        source: nameById.get(link.source),
        target: nameById.get(link.target),
      })),
    );
  });

  it('lies on the zones that all maps have in common', () => {
    const file = {
      format: 'yhteiskartta',
      version: 1,
      workshop: {
        id: 'w1',
        title: 'Foorumi',
        backdrop: {
          type: 'rings',
          rings: [
            { id: 'core', name: 'Ydin' },
            { id: 'out', name: 'Muut' },
          ],
        },
      },
      maps: ['m1', 'm2'].map((id) => ({ id, actors: [{ id: 'a1', name: 'Turku', x: 5, y: 9 }] })),
    };
    const entities = readOrThrow(JSON.stringify(file));
    const made = homeOf(entities, TWO);
    expect(takeHomeDrawing(made).ground).toEqual(
      sharedDrawing(chosenView(entities).view, TWO, entities).ground,
    );
    expect(takeHomeDrawing(made).ground?.backdrop.rings).toHaveLength(2);
    expect(readTakeHomeCode(takeHomeCode(made))).toEqual({ ok: true, value: made });
  });

  it('opens again when an actor goes by more names than a code has room for', () => {
    const aliases = Array.from({ length: 25 }, (_, index) => `Peitenimi ${index}`);
    const file = {
      format: 'yhteiskartta',
      version: 1,
      workshop: { id: 'w1', title: 'Foorumi', roster: [{ id: 'r1', name: 'Turku', aliases }] },
      maps: aliases.map((name, map) => ({ id: `m${map}`, actors: [{ id: 'a1', name }] })),
    };
    const many = homeOf(readOrThrow(JSON.stringify(file)), TWO);
    expect(many.actors[0]?.others).toHaveLength(20);
    expect(readTakeHome(takeHomeText(many)).ok).toBe(true);
  });

  it('holds nobody but counts: no authors, no maps, no notes, no contacts, nothing below the threshold', () => {
    const text = takeHomeText(home);
    for (const { info, actors } of mapContents(example)) {
      if (info.author?.name) expect(text).not.toContain(info.author.name);
      if (info.message) expect(text).not.toContain(info.message);
      for (const { note } of actors) if (note) expect(text).not.toContain(note);
    }
    expect(home.actors.every(({ n }) => n >= 2)).toBe(true);
    expect(Object.keys(home.actors[0] ?? {}).sort()).toEqual(['kind', 'n', 'name', 'others', 'x', 'y']);
  });

  it('comes through a code and a file as it was, whatever the workshop', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const made = homeOf(entities, { kActors: 1, kLinks: 1 });
        fc.pre(made.m > 0);
        expect(readTakeHomeCode(takeHomeCode(made))).toEqual({ ok: true, value: made });
        expect(readTakeHome(takeHomeText(made))).toEqual({ ok: true, value: made });
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('of 33 actors fits into a code for cameras', () => {
    expect(home.actors.length).toBeGreaterThan(30);
    expect(takeHomeCode(home).length).toBeLessThan(1_200);
  });

  it('is known by how its file begins, and opens by its code', () => {
    expect(isTakeHome(takeHomeText(home))).toBe(true);
    expect(isTakeHome('{"format":"yhteiskartta","version":1}')).toBe(false);
    expect(takeHomeCodeOf(takeHomeText(home))).toEqual({ ok: true, value: takeHomeCode(home) });
    expect(takeHomeCodeOf('{"format":"yhteiskartta-shared"')).toMatchObject({ ok: false });
  });
});

describe('the door for shared maps', () => {
  const changed = (change: object): string => JSON.stringify({ ...home, ...change });
  const problem = (text: string): string => {
    const read = readTakeHome(text);
    return read.ok ? 'ok' : `${read.error.type} ${'where' in read.error ? read.error.where : ''}`.trim();
  };

  it.each([
    ['a workshop file', '{"format":"yhteiskartta","version":1}', 'not-ours'],
    ['no JSON', 'Hei', 'not-json'],
    ['half of it', '{"format":"yhteiskartta-shared","version":1,"workshop":{', 'cut-off'],
  ])('does not open %s', (_, text, type) => {
    expect(problem(text)).toBe(type);
  });

  it.each([
    ['a later version', { version: 2 }, 'newer-version'],
    ['no version', { version: 'x' }, 'invalid version'],
    ['no maps counted', { m: 0 }, 'invalid m'],
    ['an actor far away', { actors: [{ name: 'A', x: 1e9, y: 0, n: 1 }] }, 'invalid actors/0/x'],
    ['a kind that is not there', { actors: [{ name: 'A', x: 0, y: 0, n: 1, kind: 99 }] }, 'invalid actors/0'],
    ['more drawers than maps', { actors: [{ name: 'A', x: 0, y: 0, n: 99 }], links: [] }, 'invalid actors/0'],
    ['a link into nothing', { links: [{ source: 0, target: 999, n: 1 }] }, 'invalid links/0'],
    [
      'more who drew a link than maps were counted',
      { m: 2, actors: TWO_ACTORS, links: [{ source: 0, target: 1, n: 3 }] },
      'invalid links/0',
    ],
    [
      'a colour that is markup',
      { actorKinds: [{ name: 'A', colour: 'red;}' }] },
      'invalid actorKinds/0/colour',
    ],
    ['too many actors', { actors: Array(2_001).fill({ name: 'A', x: 0, y: 0, n: 1 }) }, 'too-big actors'],
  ])('does not open one with %s', (_, change, expected) => {
    expect(problem(changed(change))).toBe(expected);
  });

  it('drops what it does not know, names of what every object has among it', () => {
    const text = changed({ authors: ['Vihreä 1'] }).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":1,',
    );
    expect(readTakeHome(text)).toEqual({ ok: true, value: home });
    expect({}).not.toHaveProperty('polluted');
  });

  it('neither throws nor takes long for whatever a code holds', () => {
    const start = performance.now();
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readTakeHomeCode(pack(text)).ok).toBe(false);
      }),
      { seed: 42, numRuns: 300 },
    );
    readTakeHome(`{"format":"yhteiskartta-shared","actors":${'['.repeat(1_000_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("one's own map in the shared one", () => {
  const entities = forum([
    ['Turku', 'MLL', 'Varha'],
    ['TURKU', 'Mannerheimin Lastensuojeluliitto', 'Oma juttu'],
    ['Turku', 'MLL', 'Varha'],
  ]);
  const shared = homeOf(entities, TWO);
  const nameOf = (place: number) => shared.actors[place]?.name;

  it('knows actors again by any name that the shared map counted, and tells what is on one only', () => {
    const content = mapContent(entities, 'm2');
    const own = content && ownInShared(shared, content);
    expect(own?.onBoth.map(nameOf).sort()).toEqual(['MLL', 'Turku']);
    expect(own?.onlyOwn).toEqual(['Oma juttu']);
    expect(own?.missing.map(nameOf)).toEqual(['Varha']);
    expect(own).toMatchObject({ ownLinks: 2, linksOnBoth: 1 });
  });

  it('counts no link between two names of one actor', () => {
    const twice = forum([
      ['Turku', 'MLL'],
      ['Turku', 'MLL'],
      ['MLL', 'Mannerheimin Lastensuojeluliitto'],
    ]);
    const content = mapContent(twice, 'm3');
    const own =
      content &&
      ownInShared(
        {
          ...shared,
          actors: [{ name: 'MLL', others: ['Mannerheimin Lastensuojeluliitto'], x: 0, y: 0, n: 2 }],
          links: [],
        },
        content,
      );
    expect(own).toMatchObject({ onBoth: [0], ownLinks: 0 });
  });

  it('takes every actor of either map once', () => {
    fc.assert(
      fc.property(workshopEntities, (any) => {
        const made = homeOf(any, { kActors: 1, kLinks: 1 });
        for (const content of mapContents(any)) {
          const { onBoth, missing, onlyOwn, linksOnBoth, ownLinks } = ownInShared(made, content);
          expect([...onBoth, ...missing].sort((a, b) => a - b)).toEqual(made.actors.map((_, place) => place));
          expect(onlyOwn.length).toBeLessThanOrEqual(content.actors.length);
          expect(linksOnBoth).toBeLessThanOrEqual(ownLinks);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('never takes an empty name for another one', () => {
    const nameless = {
      ...shared,
      actors: shared.actors.map((actor) => ({ ...actor, name: '–', others: ['!'] })),
    };
    const content = mapContent(forum([['?']]), 'm1');
    expect(content && ownInShared(nameless, content).onBoth).toEqual([]);
  });
});
