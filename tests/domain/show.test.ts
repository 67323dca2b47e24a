import { describe, expect, test } from 'vitest';
import { newWorkshop } from '../../src/domain/commands/create';
import { knownSteps, shownPoints, showSettings } from '../../src/domain/show';

const viewsOf = (steps: readonly { readonly view: string }[]) => steps.map(({ view }) => view);
const points = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({ key }));
const keysOf = (shown: readonly { readonly key: string }[]) => shown.map(({ key }) => key).join('');

describe('the steps', () => {
  test('are the usual ones until somebody has changed them, and may then be none', () => {
    const settings = showSettings(newWorkshop({ id: 'w', title: '', createdAt: '2026-11-22T09:00:00Z' }));
    expect(viewsOf(knownSteps(settings))).toEqual(['question', 'wall', 'overlay', 'points', 'shared']);
    expect(knownSteps({ steps: [] })).toEqual([]);
  });

  test('of a newer version are passed over', () => {
    const steps = [
      { id: 'x', view: 'hologram' },
      { id: 'y', view: 'wall' },
    ];
    expect(knownSteps({ steps })).toEqual([{ id: 'y', view: 'wall' }]);
  });
});

describe('the talking points', () => {
  test('are the first five where none is pinned', () => {
    expect(keysOf(shownPoints(points, {}).points)).toBe('abcde');
    expect(keysOf(shownPoints(points, { points: [] }).points)).toBe('abcde');
    expect(shownPoints([], {})).toEqual({ points: [], lost: [] });
  });

  test('are the pinned ones in their order, and no others when one of them no longer holds', () => {
    const { points: shown, lost } = shownPoints(points, { points: ['f', 'gone', 'a'] });
    expect(keysOf(shown)).toBe('fa');
    expect(lost).toEqual(['gone']);
    expect(shownPoints(points, { points: ['gone'] }).points).toEqual([]);
  });
});
