import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { togglePoint } from '../../../src/domain/commands/show';
import type { Entities } from '../../../src/domain/entity';
import { showSettings } from '../../../src/domain/show';
import { workshop } from '../match/workshop';

const toggled = (entities: Entities, ...keys: string[]): Entities =>
  keys.reduce((now, key) => apply(now, togglePoint(now, key)), entities);

test('pinned points stand in the order in which they were pinned', () => {
  expect(showSettings(toggled(workshop({}), 'one-link:x', 'all-drew')).points).toEqual([
    'one-link:x',
    'all-drew',
  ]);
});

test('pinning again lets go, and leaves nothing behind', () => {
  const entities = toggled(workshop({}), 'all-drew', 'connector:x', 'all-drew');
  expect(showSettings(entities).points).toEqual(['connector:x']);
  expect(toggled(entities, 'connector:x')).toEqual(workshop({}));
});
