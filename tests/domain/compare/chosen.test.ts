import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import {
  chooseGroup,
  chooseMaps,
  chooseSet,
  chooseThresholds,
  countGroupsOnce,
} from '../../../src/domain/commands/shared';
import { choiceOf, sharedSettings } from '../../../src/domain/compare/chosen';
import { thresholdsOf } from '../../../src/domain/compare/thresholds';
import type { Entities, SharedSettings } from '../../../src/domain/entity';
import { thrice } from '../commands/thrice';
import { type MapSketch, mapOf, workshop } from '../match/workshop';
import { chosenView } from '../merge/chosenView';

const group = (...names: string[]): MapSketch => ({
  ...mapOf(...names),
  info: { author: { type: 'group' } },
});
const persons = { m1: mapOf('Turku'), m2: mapOf('Turku', 'Varha'), m3: mapOf() };
const mixed = workshop({ maps: { ...persons, g1: group('Turku') } });

const chosen = (entities: Entities) => choiceOf(entities).mapIds;
const after = (shared: SharedSettings): Entities =>
  workshop({
    maps: { m1: mapOf('Turku'), m2: mapOf('Turku') },
    more: [{ is: 'workshop', id: 'w1', title: '', shared }],
  });

describe('which maps are laid together', () => {
  test('persons’ maps when nobody has chosen', () => {
    expect(choiceOf(mixed)).toMatchObject({ set: 'person', mapIds: ['m1', 'm2', 'm3'] });
  });

  test('groups’ maps when no person has drawn anything', () => {
    const entities = workshop({ maps: { m3: mapOf(), g1: group('Turku') } });
    expect(choiceOf(entities)).toMatchObject({ set: 'group', mapIds: ['g1'] });
  });

  test('a chosen set takes in what arrives later', () => {
    const set = apply(mixed, chooseSet(mixed, 'group'));
    const later = new Map([...set, ...workshop({ maps: { g2: group('Varha') } })]);
    later.set('workshop/info', set.get('workshop/info') ?? { is: 'extras' });
    expect(chosen(later)).toEqual(['g1', 'g2']);
  });

  test('maps chosen one by one stay those, without the ones that are gone', () => {
    const some = apply(mixed, chooseMaps(mixed, ['m2', 'g1']));
    expect(choiceOf(some)).toMatchObject({ set: undefined, mapIds: ['g1', 'm2'] });
    const gone = new Map(some);
    gone.set('m2', { is: 'map', id: 'm2', deletedAt: '2026-11-22T10:00:00Z' });
    expect(chosen(gone)).toEqual(['g1']);
  });

  test('ticking all maps of a set is choosing the set', () => {
    const some = apply(mixed, chooseMaps(mixed, ['m1', 'g1']));
    const change = chooseMaps(some, ['m3', 'm1', 'm2']);
    expect(sharedSettings(apply(some, change))).toEqual({ set: 'person' });
    thrice(some, change);
  });

  test('a group’s members that are there can be laid together', () => {
    const entities = workshop({
      maps: { ...persons, g1: { ...group('Turku'), info: { groupOf: ['m2', 'm1', 'gone'] } } },
    });
    const change = chooseGroup(entities, 'g1');
    expect(choiceOf(apply(entities, change))).toMatchObject({ set: undefined, mapIds: ['m1', 'm2'] });
    thrice(entities, change);
  });

  test('counting each group once is said, taken back, and leaves the rest as it is', () => {
    const slid = apply(mixed, chooseThresholds(mixed, { kActors: 3 }));
    const once = apply(slid, countGroupsOnce(slid, true));
    expect(sharedSettings(once)).toEqual({ kActors: 3, groupsOnce: true });
    expect(sharedSettings(apply(once, countGroupsOnce(once, false)))).toEqual({ kActors: 3 });
    thrice(slid, countGroupsOnce(slid, true));
  });

  test('choosing maps leaves the thresholds as they are, and the other way round', () => {
    const slid = apply(mixed, chooseThresholds(mixed, { kActors: 3 }));
    const both = apply(slid, chooseSet(slid, 'all'));
    expect(sharedSettings(both)).toEqual({ kActors: 3, set: 'all' });
    expect(sharedSettings(apply(both, chooseThresholds(both, { kLinks: 1 })))).toEqual({
      kActors: 3,
      kLinks: 1,
      set: 'all',
    });
  });
});

describe('how many must have drawn what is on the shared map', () => {
  const thresholds = (shared: SharedSettings) => {
    const entities = after(shared);
    return thresholdsOf(sharedSettings(entities), chosenView(entities).view.counts);
  };

  test('two, where nobody said otherwise', () => {
    expect(thresholds({})).toEqual({ kActors: 2, kLinks: 2 });
  });

  test('never more than there are maps, never less than one', () => {
    expect(thresholds({ kActors: 9, kLinks: 0 })).toEqual({ kActors: 2, kLinks: 1 });
  });
});
