import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entities } from '../../src/domain/entity';
import { serialise, type WriteOptions, writeWorkshopFile } from '../../src/domain/file';
import { readOrThrow, workshopEntities } from './arbitraries';

const forum = readOrThrow(
  readFileSync(new URL('../fixtures/files/forum.yhteiskartta.json', import.meta.url), 'utf8'),
);

const written = (entities: Entities, options?: WriteOptions): Entities =>
  readOrThrow(serialise(writeWorkshopFile(entities, options)));

const ids = (records: unknown): unknown =>
  Array.isArray(records) ? records.map((record: { id: string }) => record.id) : records;

describe('writing a workshop file', () => {
  it('gives back what was read, the unknown fields and the tombstones too', () => {
    expect(written(forum)).toEqual(forum);
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        expect(written(entities)).toEqual(entities);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('puts types in the order of the legend and all else in order of id', () => {
    const { workshop, maps, decisions } = writeWorkshopFile(forum);
    expect(ids(workshop['actorKinds'])).toEqual(['association', 'public']);
    expect(ids(workshop['roster'])).toEqual(['r1', 'r2']);
    expect(ids(maps)).toEqual(['m1', 'm2', 'm3']);
    expect(ids(maps[1]?.['actors'])).toEqual(['a3', 'a7']);
    expect(decisions.map((decision) => decision['clock'])).toEqual([9, 7, 8]);
  });

  it('does not depend on the order in which the records came', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const reversed = new Map([...entities].reverse());
        expect(serialise(writeWorkshopFile(reversed))).toBe(serialise(writeWorkshopFile(entities)));
      }),
      { seed: 42 },
    );
  });

  it('makes a text that a person can read', () => {
    const text = serialise(writeWorkshopFile(forum));
    expect(text.startsWith('{\n  "format": "yhteiskartta",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('"is"');
  });

  it('writes of a deleted map its tombstone alone, even while its records are still there', () => {
    const buried = new Map(forum);
    const info = buried.get('m1');
    if (info?.is === 'map') buried.set('m1', { ...info, title: 'Peruttu', deletedAt: '2026-11-23' });
    expect(writeWorkshopFile(buried).maps[0]).toEqual({ id: 'm1', deletedAt: '2026-11-23' });
  });

  it('is a bug without a workshop', () => {
    expect(() => writeWorkshopFile(new Map())).toThrow();
  });
});

describe("a participant's own map", () => {
  const file = writeWorkshopFile(forum, { maps: ['m2'] });

  it('goes with the workshop, its types and its actor list', () => {
    expect(ids(file.maps)).toEqual(['m2']);
    expect(file.workshop).toMatchObject({ id: 'w1', place: 'Turku' });
    expect(ids(file.workshop['linkKinds'])).toEqual(['coop']);
    expect(ids(file.workshop['roster'])).toEqual(['r1', 'r2']);
  });

  it('goes without what is about the others', () => {
    expect(file.decisions).toEqual([]);
    expect(file.workshop['notes']).toEqual([]);
    expect(file).not.toHaveProperty('madeWith');
  });

  it('takes its deletion along when it has been deleted', () => {
    expect(writeWorkshopFile(forum, { maps: ['m3'] }).maps).toMatchObject([{ id: 'm3', base: 'k2' }]);
  });
});

describe('a file without contacts', () => {
  it('holds no contact and no permission anywhere, and says so on the maps that had some', () => {
    const text = serialise(writeWorkshopFile(forum, { contacts: false }));
    expect(text).not.toMatch(/"contacts"|"permission"|vihrea1@/);
    const { maps } = writeWorkshopFile(forum, { contacts: false });
    expect(maps.map((map) => map['contactsLeftOut'])).toEqual([true, undefined, undefined]);
  });

  it('holds them unless told otherwise', () => {
    expect(serialise(writeWorkshopFile(forum))).toContain('vihrea1@');
    expect(serialise(writeWorkshopFile(forum, { maps: ['m1'] }))).toContain('vihrea1@');
  });

  it('lacks nothing else', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const bared = written(entities, { contacts: false });
        expect([...bared.keys()].sort()).toEqual([...entities.keys()].sort());
        expect(written(bared, { contacts: false })).toEqual(bared);
      }),
      { seed: 42 },
    );
  });
});
