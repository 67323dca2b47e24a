import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { removeMap } from '../../../src/domain/commands/workshop';
import { type Descent, groupLineage, lineageOf } from '../../../src/domain/group';
import { workshop } from '../match/workshop';

/** Two members; the group drew some of it anew, took some with `from`, and added something of its own. */
const forum = workshop({
  maps: {
    m1: {
      actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela', a4: 'Salo' },
      links: [
        ['a1', 'a2'],
        ['a2', 'a3'],
        ['a1', 'a4'],
      ],
    },
    m2: {
      actors: { b1: 'Turku', b2: 'Varha', b3: 'Martat' },
      links: [
        ['b2', 'b1'],
        ['b1', 'b3'],
      ],
    },
    m3: { actors: { c1: 'Raisio' } },
    g: {
      actors: {
        g1: 'Turku',
        g2: { name: 'Hyvinvointialue', from: ['m1/a2', 'm2/b2'] },
        g3: 'Kela',
        g4: 'Martat',
        g5: 'Raisio',
      },
      links: [
        ['g1', 'g2'],
        ['g1', 'g5'],
        ['g3', 'g2'],
      ],
      info: { groupOf: ['m1', 'm2', 'gone'] },
    },
  },
});

const { actors, links, members } = groupLineage(forum, 'g');

const inWords = <T>(descent: Descent<T>, say: (thing: T) => string) => ({
  keptShared: descent.keptShared.map(say),
  keptSingle: descent.keptSingle.map(say),
  added: descent.added.map(say),
  left: descent.left.map(say),
});

describe("a group's map beside its members'", () => {
  test('kept what it took and what it drew anew, left the rest out, and added what no member had', () => {
    expect(inWords(actors, ({ name, n }) => `${name} ${n}`)).toEqual({
      keptShared: ['Turku 2', 'Hyvinvointialue 2'],
      keptSingle: ['Kela 1', 'Martat 1'],
      added: ['Raisio 0'],
      left: ['Salo 1'],
    });
  });

  test('tells the same of links between actors that stand on it', () => {
    expect(inWords(links, ({ source, target, n }) => `${source} – ${target} ${n}`)).toEqual({
      keptShared: ['Turku – Hyvinvointialue 2'],
      keptSingle: ['Hyvinvointialue – Kela 1'],
      added: ['Turku – Raisio 0'],
      left: ['Turku – Martat 1'],
    });
  });

  test('says how many members are not here', () => {
    expect(members).toEqual({ present: ['m1', 'm2'], missing: 1 });
  });

  test('counts as many as it lists', () => {
    expect(lineageOf(forum, 'g')).toEqual({ shared: 2, single: 2, own: 1 });
  });
});

test('what a group took stays taken when the member is gone', () => {
  const without = apply(forum, removeMap(forum, 'm1', '2026-11-22T12:00:00Z'));
  const later = groupLineage(without, 'g').actors;
  expect(later.keptShared.map(({ name }) => name)).toEqual(['Hyvinvointialue']);
  expect(later.keptSingle.map(({ name }) => name)).toEqual(['Turku', 'Martat']);
  expect(later.added.map(({ name }) => name)).toEqual(['Kela', 'Raisio']);
});

test('a map that is not there has no lineage', () => {
  expect(lineageOf(forum, 'none')).toEqual({ shared: 0, single: 0, own: 0 });
});
