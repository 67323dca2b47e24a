import { beforeAll, describe, expect, it } from 'vitest';
import { apply, type Change, squash } from '../../../../src/domain/change';
import {
  addActor,
  addLink,
  moveActors,
  removeRecords,
  setFields,
} from '../../../../src/domain/commands/records';
import type { Entity } from '../../../../src/domain/entity';
import { keyOf } from '../../../../src/domain/recordKeys';
import { emptyMap, mapContent } from '../../../../src/domain/select';
import { tellChange } from '../../../../src/features/draw/telling/tellChange';
import { kindsOf } from '../../../../src/picture/mapPicture';
import { startFinnish } from '../../../i18n/finnish';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'actorKind', id: 'public', name: 'Julkinen' },
  {
    is: 'map',
    id: 'm1',
    backdrop: {
      type: 'rings',
      rings: [
        { id: 'core', name: 'Ydinverkosto' },
        { id: 'world', name: 'Toimintaympäristö' },
      ],
    },
  },
  { is: 'actor', id: 'a', name: 'Varha', x: 500, y: 0 },
  { is: 'actor', id: 'b', name: 'Turku', x: 0, y: 0 },
  { is: 'actor', id: 'c', name: 'Kela', x: 1000, y: 1000 },
  { is: 'link', id: 'l1', source: 'a', target: 'b' },
  { is: 'link', id: 'l2', source: 'a', target: 'c' },
  { is: 'network', id: 'n1', name: 'Hyvinvointi', members: ['a'] },
];
const ENTITIES = new Map(RECORDS.map((record) => [keyOf(record, 'm1'), record]));

const contentOf = (entities: typeof ENTITIES | ReadonlyMap<string, Entity>) =>
  mapContent(entities, 'm1') ?? emptyMap('m1');

const told = (change: Change): string | undefined =>
  tellChange(change, {
    before: contentOf(ENTITIES),
    after: contentOf(apply(ENTITIES, change)),
    kinds: kindsOf(ENTITIES),
  });

const set = (id: string, values: Record<string, unknown>) => setFields(ENTITIES, `m1/${id}`, values);
const moved = (id: string, x: number, y: number) => moveActors(ENTITIES, 'm1', new Map([[id, { x, y }]]));

beforeAll(startFinnish);

describe('a change is told', () => {
  it('as what has come, and how many there are now', () => {
    expect(told(addActor('m1', { id: 'd', name: 'Martat' }))).toBe('Martat lisätty, 4 toimijaa');
    expect(told(addLink('m1', { id: 'l3', source: 'b', target: 'c' }))).toBe(
      'Yhteys Turku – Kela lisätty, 3 yhteyttä',
    );
    const both = squash(
      addActor('m1', { id: 'd', name: 'Martat' }),
      addLink('m1', { id: 'l3', source: 'b', target: 'd' }),
    );
    expect(told(both)).toBe('Martat ja 1 yhteys lisätty, 4 toimijaa, 3 yhteyttä');
  });

  it('as what has gone, with the links that hung on it', () => {
    expect(told(removeRecords(ENTITIES, ['m1/a']))).toBe('Varha ja 2 yhteyttä poistettu');
    expect(told(removeRecords(ENTITIES, ['m1/l1']))).toBe('Yhteys Varha – Turku poistettu');
    expect(told(removeRecords(ENTITIES, ['m1/n1']))).toBe('Verkosto Hyvinvointi poistettu');
    expect(told(removeRecords(ENTITIES, ['m1/b', 'm1/c']))).toBe('2 toimijaa ja 2 yhteyttä poistettu');
  });

  it('as what a thing is now', () => {
    expect(told(set('a', { name: 'Hyvinvointialue' }))).toBe('Varha on nyt Hyvinvointialue');
    expect(told(set('a', { kind: 'public' }))).toBe('Varha: Julkinen');
    expect(told(set('a', { self: true }))).toBe('Edustat: Varha');
    expect(told(set('a', { pinned: true, x: 1, y: 1 }))).toContain('Varha kiinnitetty paikalleen');
    expect(told(set('l1', { direction: 'forward' }))).toBe('Varha → Turku');
  });

  it('as who is in a network', () => {
    expect(told(set('n1', { members: ['a', 'b'] }))).toBe('Turku lisätty verkostoon Hyvinvointi, 2 jäsentä');
    expect(told(set('n1', { members: [] }))).toBe('Varha poistettu verkostosta Hyvinvointi, 0 jäsentä');
  });

  it('as the zone where an actor has come to stand', () => {
    expect(told(moved('a', 10, 10))).toBe('Varha siirretty kehälle Ydinverkosto');
    const two = squash(moved('a', 10, 10), moved('c', 20, 40));
    expect(told(two)).toBe('2 toimijaa siirretty kehälle Ydinverkosto');
  });

  it('not at all where it says nothing new', () => {
    expect(told(moved('b', 10, 10))).toBeUndefined();
    expect(told(set('a', { note: 'Muista' }))).toBeUndefined();
  });
});
