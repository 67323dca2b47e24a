import { describe, expect, test } from 'vitest';
import { addressOf, parseAddress, type Route } from '../../src/state/route';

describe('the address of a place', () => {
  test.each([
    { at: 'home' },
    { at: 'prepare' },
    { at: 'prepare', workshop: 'w/1' },
    { at: 'prepare', workshop: 'w1', from: 'task' },
    { at: 'task', workshop: 'w1' },
    { at: 'draw', workshop: 'w1', map: 'm1' },
    { at: 'new', workshop: 'w1' },
    { at: 'join', code: '1abc-_' },
  ] satisfies Route[])('leads there: %j', (route) => {
    expect(parseAddress(addressOf(route))).toEqual(route);
  });

  test('does not lead back to a page that there is not', () => {
    expect(parseAddress('#/prepare/w1/nowhere')).toEqual({ at: 'prepare', workshop: 'w1' });
  });
});
