import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entities } from '../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { ageOf } from '../../src/domain/join';
import { EXTRAS_KEY } from '../../src/domain/recordKeys';
import { MAX_FILE_LENGTH, type ReadProblem, readWorkshopFile } from '../../src/domain/schema';
import { pairDecisions } from '../../src/domain/select';
import { readOrThrow } from './arbitraries';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url), 'utf8');

const problemIn = (text: string): ReadProblem | undefined => {
  const result = readWorkshopFile(text);
  return result.ok ? undefined : result.error;
};

/** A small valid file with parts of it replaced. */
const fileWith = (parts: object): string =>
  JSON.stringify({ format: 'yhteiskartta', version: 1, workshop: { id: 'w1' }, ...parts });

const mapWith = (parts: object): string => fileWith({ maps: [{ id: 'm1', ...parts }] });

const actorWith = (parts: object): string => mapWith({ actors: [{ id: 'a1', name: 'Varha', ...parts }] });

describe('a workshop file that is ours', () => {
  const forum = readOrThrow(fixture('forum.yhteiskartta.json'));

  it('becomes one record for each thing it holds, filed under its key', () => {
    expect([...forum.keys()].sort()).toEqual([
      'm1',
      'm1/a1',
      'm1/a2',
      'm1/l1',
      'm1/n1',
      'm2',
      'm2/a3',
      'm2/a7',
      'm3',
      'workshop/actorKinds/association',
      'workshop/actorKinds/public',
      'workshop/decisions/name:m1/a1//m2/a7',
      'workshop/decisions/pair:m1/a1//m2/a7',
      'workshop/decisions/pair:m1/a1//m2/a7//Vihreä 1',
      'workshop/extras',
      'workshop/info',
      'workshop/linkKinds/coop',
      'workshop/networkKinds/peer',
      'workshop/notes/x1',
      'workshop/roster/r1',
      'workshop/roster/r2',
    ]);
    expect(forum.get('m1/a2')).toEqual({ is: 'actor', id: 'a2', name: 'Varha' });
    expect(forum.get('workshop/roster/r2')).toMatchObject({ is: 'rosterEntry', aliases: ['Varha'] });
  });

  it('keeps the fields we do not know, at every level', () => {
    expect(forum.get(EXTRAS_KEY)).toEqual({
      is: 'extras',
      madeWith: { tool: 'Yhteiskartta', build: '2027.1' },
    });
    expect(forum.get('workshop/info')).toMatchObject({
      place: 'Turku',
      backdrop: { type: 'rings', turn: 3 },
      shared: { fade: true },
    });
    expect(forum.get('workshop/notes/x1')).toMatchObject({ weight: 2 });
    expect(forum.get('m2')).toMatchObject({ author: { age: '30–39' }, backdrop: { type: 'rings' } });
    expect(forum.get('m2/a7')).toMatchObject({ mood: '😀' });
    expect(forum.get('m1/l1')).toMatchObject({ matters: [{ what: 'Neuvola' }] });
    expect(forum.get('workshop/decisions/pair:m1/a1//m2/a7//Vihreä 1')).toMatchObject({
      why: 'sama y-tunnus',
    });
  });

  it('leaves of a deleted record its id, its dates and, for a map, where it came from', () => {
    expect(forum.get('m2/a3')).toEqual({ is: 'actor', id: 'a3', deletedAt: '2026-11-22T10:00:00Z' });
    expect(forum.get('m3')).toEqual({
      is: 'map',
      id: 'm3',
      deletedAt: '2026-11-22T11:00:00Z',
      revision: 4,
      base: 'k2',
      ancestors: ['k1'],
    });
    expect(forum.has('m3/a1')).toBe(false);
  });

  it.each(['', '//Maija', '//Maija #4K7Q', '//a//b'])(
    'keeps of two decisions of one person (%j) on one pair the later, wherever it stands',
    (end) => {
      const by = end && { by: end.slice(2) };
      const decisions = [2, 1].map((clock) => ({ a: 'm2/a7', b: 'm1/a1', verdict: 'same', clock, ...by }));
      const entities = readOrThrow(fileWith({ decisions }));
      expect(entities.get(`workshop/decisions/pair:m1/a1//m2/a7${end}`)).toMatchObject({ clock: 2 });
      expect(entities.size).toBe(2);
    },
  );

  it('keeps what two people say of one pair, and so does the file that is written of it', () => {
    const words = [
      { verdict: 'same', clock: 2 },
      { verdict: 'different', clock: 2, by: 'Åke' },
    ];
    const decisions = words.map((word) => ({ a: 'm1/a1', b: 'm2/a7', ...word }));
    const entities = readOrThrow(fileWith({ decisions }));
    expect(pairDecisions(entities)).toMatchObject(words);
    expect(readOrThrow(serialise(writeWorkshopFile(entities)))).toEqual(entities);
  });

  it('may be written by hand and say only what is needed', () => {
    const entities = readOrThrow(fixture('by-hand.json'));
    expect([...entities.values()]).toEqual([
      { is: 'workshop', id: 'w1', title: '' },
      { is: 'map', id: 'm1' },
      { is: 'actor', id: 'a1', name: 'Turun kaupunki' },
      { is: 'actor', id: 'a2', name: 'Martat' },
      { is: 'link', id: 'l1', source: 'a1', target: 'a2' },
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(problemIn(`\uFEFF${fixture('by-hand.json')}`)).toBeUndefined();
  });

  it('may hold a link whose end is missing: reading repairs nothing', () => {
    const dangling = { links: [{ id: 'l1', source: 'a1', target: 'gone' }] };
    expect(readOrThrow(mapWith(dangling)).has('m1/l1')).toBe(true);
  });

  it('cannot say by a field of its own what a record is', () => {
    expect(readOrThrow(actorWith({ is: 'map' })).get('m1/a1')).toEqual({
      is: 'actor',
      id: 'a1',
      name: 'Varha',
    });
  });
});

describe('a text that is no whole JSON', () => {
  it.each([
    ['an empty text', ''],
    ['white space', '\uFEFF \n'],
    ['a download that broke off in a name', fixture('cut-off.yhteiskartta.json')],
    ['an opening bracket', '{'],
    ['a field without its value', '{"format":'],
    ['half a field name', '{"format":"yhteiskartta","vers'],
    ['a text that ends in an escape', '{"format":"yhteis\\'],
    ['half a number', '{"maps":[{"x":-'],
    ['half a word', '{"maps":[{"pinned":tru'],
    ['a list that goes on', '{"maps":[1,'],
    ['a missing last bracket', '{"maps":[]'],
  ])('is cut off: %s', (_, text) => expect(problemIn(text)).toEqual({ type: 'cut-off' }));

  it('is cut off wherever a real file is broken off', () => {
    const whole = fixture('forum.yhteiskartta.json').trim();
    for (let end = 0; end < whole.length; end += 7) {
      expect(problemIn(whole.slice(0, end)), `after ${end} characters`).toEqual({ type: 'cut-off' });
    }
  });

  it.each([
    ['a web page that was saved instead', fixture('sign-in.html')],
    ['plain words', 'Turun kaupunki, Varha'],
    ['an open bracket and words', '{ kaupunki'],
    ['a trailing comma', '{"format":"yhteiskartta",}'],
    ['single quotes', "{'format': 'yhteiskartta'}"],
    ['words after the end', '{"format":"yhteiskartta"} end'],
    ['zeroes in place of the contents', '\0\0\0\0'],
  ])('is not JSON: %s', (_, text) => expect(problemIn(text)).toEqual({ type: 'not-json' }));
});

describe('a JSON text that is not ours', () => {
  it.each([
    ['a map of another kind', fixture('geojson.json')],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"yhteiskartta"'],
    ['an object without a format', '{"version":1}'],
  ])('is told apart: %s', (_, text) => expect(problemIn(text)).toEqual({ type: 'not-ours' }));

  it('is told apart from one of a later version, whatever that holds', () => {
    expect(problemIn(fixture('newer-version.json'))).toEqual({ type: 'newer-version', version: 4 });
  });
});

describe('a file that is too big', () => {
  it.each([
    ['in length', ' '.repeat(MAX_FILE_LENGTH + 1)],
    ['in depth', fileWith({}).replace('1', '['.repeat(100_000))],
    ['in depth, and well-formed', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['in number of values', `[${'0,'.repeat(600_000)}0]`],
  ])('is refused as a whole: %s', (_, text) => expect(problemIn(text)).toEqual({ type: 'too-big' }));

  it('names the list that is too long', () => {
    const maps = Array.from({ length: 1_001 }, (_, i) => ({ id: `m${i}` }));
    expect(problemIn(fileWith({ maps }))).toEqual({ type: 'too-big', where: 'maps' });
    const actors = Array.from({ length: 20_001 }, (_, i) => ({ id: `a${i}`, name: 'x' }));
    expect(problemIn(mapWith({ actors }))).toEqual({ type: 'too-big', where: 'maps/0/actors' });
  });
});

describe('a count that could only be meant to win for ever', () => {
  it('is lowered to what a file may state', () => {
    const decisions = [{ a: 'm1/a1', b: 'm2/a1', verdict: 'same', clock: 1e15 }];
    const text = JSON.stringify({ ...JSON.parse(mapWith({ revision: 1_000_000_001 })), decisions });
    const read = readWorkshopFile(text);
    const ages = read.ok ? [...read.value.values()].flatMap((record) => ageOf(record) || []) : [];
    expect(ages).toEqual([1_000_000_000, 1_000_000_000]);
  });
});

describe('a file of ours that breaks a rule', () => {
  const actor = { id: 'a1', name: 'Varha' };

  it.each<[string, string]>([
    ['version', JSON.stringify({ format: 'yhteiskartta' })],
    ['version', JSON.stringify({ format: 'yhteiskartta', version: '1' })],
    ['version', JSON.stringify({ format: 'yhteiskartta', version: 0 })],
    ['workshop', JSON.stringify({ format: 'yhteiskartta', version: 1 })],
    ['workshop/id', fileWith({ workshop: { title: 'Foorumi' } })],
    ['workshop/deletedAt', fileWith({ workshop: { id: 'w1', deletedAt: false } })],
    [
      'workshop/actorKinds/0/colour',
      fileWith({ workshop: { id: 'w1', actorKinds: [{ id: 'k', name: 'K', colour: 'url(#x)' }] } }),
    ],
    [
      'workshop/actorKinds/1/id',
      fileWith({
        workshop: {
          id: 'w1',
          actorKinds: [
            { id: 'k', name: 'K' },
            { id: 'k', name: 'L' },
          ],
        },
      }),
    ],
    ['maps', fileWith({ maps: 'none' })],
    ['maps/0/id', fileWith({ maps: [{ id: 'workshop' }] })],
    ['maps/0/id', fileWith({ maps: [{ id: '__proto__' }] })],
    ['maps/0/id', fileWith({ maps: [{ id: 'constructor' }] })],
    ['maps/0/id', fileWith({ maps: [{ id: 'm/1' }] })],
    ['maps/0/id', fileWith({ maps: [{ id: '' }] })],
    ['maps/0/id', fileWith({ maps: [{ id: 'm'.repeat(201) }] })],
    ['maps/1/id', fileWith({ maps: [{ id: 'm1' }, { id: 'm1' }] })],
    ['maps/0/deletedAt', mapWith({ deletedAt: 5 })],
    ['maps/0/deletedAt', mapWith({ deletedAt: null })],
    ['maps/0/ancestors/0', mapWith({ deletedAt: '2026-11-22', ancestors: [1] })],
    ['maps/0/revision', mapWith({ revision: -1 })],
    ['maps/0/revision', mapWith({ revision: 0.5 })],
    ['maps/0/sentAt', mapWith({ sentAt: '2026-99-99T09:00:00Z' })],
    [
      'maps/0/links/0/strength',
      mapWith({ links: [{ id: 'l1', source: 'a', target: 'b', strength: 1e300 }] }),
    ],
    ['maps/0/actors/0/name', mapWith({ actors: [{ id: 'a1' }] })],
    ['maps/0/actors/0/name', actorWith({ name: 'x'.repeat(2_001) })],
    ['maps/0/actors/0/x', actorWith({ x: 1_000_001 })],
    ['maps/0/actors/0/x', actorWith({ x: 'left' })],
    ['maps/0/actors/0/y', actorWith({ y: -5 }).replace('-5', '-1e999')],
    ['maps/0/actors/0/influence', actorWith({ influence: 6 })],
    ['maps/0/actors/1/id', mapWith({ actors: [actor, actor] })],
    ['maps/0/links/0/id', mapWith({ actors: [actor], links: [{ id: 'a1', source: 'a1', target: 'a2' }] })],
    ['maps/0/networks/0/id', mapWith({ actors: [actor], networks: [{ id: 'a1', name: 'N' }] })],
    [
      'maps/0/links/0/direction',
      mapWith({ links: [{ id: 'l1', source: 'a', target: 'b', direction: 'back' }] }),
    ],
    ['decisions/0/b', fileWith({ decisions: [{ a: 'm1/a1', b: 'm2', verdict: 'same', clock: 1 }] })],
    ['decisions/0/clock', fileWith({ decisions: [{ a: 'm1/a1', b: 'm2/a1', verdict: 'same' }] })],
    ['decisions/0/value', fileWith({ decisions: [{ of: ['m1/a1'], field: 'x', value: 'left', clock: 1 }] })],
  ])('is refused with the spot: %s', (where, text) => {
    expect(problemIn(text)).toEqual({ type: 'invalid', where });
  });

  it('may use an id again on another map', () => {
    expect(
      problemIn(
        fileWith({
          maps: [
            { id: 'm1', actors: [actor] },
            { id: 'm2', actors: [actor] },
          ],
        }),
      ),
    ).toBeUndefined();
  });
});

describe('hostile fields', () => {
  const dangerous =
    '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"toString":"x","kept":-0}';
  const text = `{"format":"yhteiskartta","version":1,"__proto__":{"admin":true},"more":${dangerous},
    "workshop":{"id":"w1","__proto__":{"title":"x"},"backdrop":{"type":"rings","inner":${dangerous}}},
    "maps":[{"id":"m1","actors":[{"id":"a1","name":"Varha","__proto__":{"admin":true},"big":1e999}]}]}`;

  const own = (entities: Entities): string => JSON.stringify([...entities]);

  it('are dropped at every depth and reach no prototype', () => {
    const entities = readOrThrow(text);
    expect(own(entities)).not.toMatch(/__proto__|constructor|toString|admin/);
    expect('admin' in {}).toBe(false);
    for (const entity of entities.values()) expect(Object.getPrototypeOf(entity)).toBe(Object.prototype);
  });

  it('that hold numbers JSON cannot write come in as ones it can', () => {
    const entities = readOrThrow(text);
    expect(entities.get('m1/a1')).toEqual({ is: 'actor', id: 'a1', name: 'Varha', big: null });
    expect(entities.get(EXTRAS_KEY)).toEqual({ is: 'extras', more: { kept: 0 } });
  });
});
