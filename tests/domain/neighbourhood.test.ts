import { expect, test } from 'vitest';
import type { Actor, Link } from '../../src/domain/entity';
import { withinSteps } from '../../src/domain/neighbourhood';

const actors = ['a', 'b', 'c', 'd', 'e'].map((id): Actor => ({ is: 'actor', id, name: id }));
const link = (source: string, target: string): Link => ({ is: 'link', id: source + target, source, target });
const content = { actors, links: [link('a', 'b'), link('c', 'b'), link('c', 'd')] };

test('whoever is so many steps away along links in any direction is near, and nobody else', () => {
  expect([...withinSteps(content, 'a', 2)].sort()).toEqual(['a', 'b', 'c']);
  expect([...withinSteps(content, 'a', 0)]).toEqual(['a']);
  expect([...withinSteps(content, 'e', 2)]).toEqual(['e']);
});

test('nobody is near an actor that is gone', () => {
  expect(withinSteps(content, 'x', 2).size).toBe(0);
});
