import { describe, expect, test } from 'vitest';
import type { ShowView } from '../../../src/domain/entity';
import { knownSteps } from '../../../src/domain/show';
import { shownAt, slidesOf } from '../../../src/domain/show/slides';

const USUAL = knownSteps({});
const ALL: ReadonlySet<ShowView> = new Set<ShowView>(['question', 'wall', 'overlay', 'shared']);
const idsOf = (slides: readonly { readonly id: string }[]) => slides.map(({ id }) => id);

describe('slides', () => {
  test('are one for each step, and one for each talking point', () => {
    const slides = slidesOf(USUAL, { views: ALL, points: ['p', 'q'] });
    expect(idsOf(slides)).toEqual(['question', 'wall', 'overlay', 'points/p', 'points/q', 'shared']);
    expect(slides.map(({ point }) => point)).toEqual([undefined, undefined, undefined, 'p', 'q', undefined]);
  });

  test('leave out what there is nothing of', () => {
    expect(idsOf(slidesOf(USUAL, { views: new Set(['question']), points: [] }))).toEqual(['question']);
    expect(slidesOf(USUAL, { views: new Set(), points: [] })).toEqual([]);
  });

  test('a step that is there twice is shown twice, each with its own emphasis', () => {
    const steps = [
      { id: 'a', view: 'overlay', k: 1 },
      { id: 'b', view: 'overlay', k: 5 },
    ] as const;
    const slides = slidesOf(steps, { views: ALL, points: [] });
    expect(slides.map(({ id, step }) => [id, step.k])).toEqual([
      ['a', 1],
      ['b', 5],
    ]);
  });
});

describe('where the showing stands', () => {
  const slides = slidesOf(USUAL, { views: ALL, points: ['p', 'q'] });

  test('begins at the first slide', () => {
    expect(shownAt(slides, undefined, 0)).toEqual({ slide: slides[0], place: 0 });
  });

  test('stays at its slide when others come before it', () => {
    const fewer = slidesOf(USUAL, { views: new Set<ShowView>(['overlay', 'shared']), points: [] });
    expect(shownAt(fewer, 'shared', 1)?.place).toBe(1);
    expect(shownAt(slides, 'shared', 1)).toEqual({ slide: slides[5], place: 5 });
  });

  test('goes to what has taken the place of a slide that is gone, at the end to the last', () => {
    expect(shownAt(slides, 'gone', 2)?.slide.id).toBe('overlay');
    expect(shownAt(slides, 'gone', 9)?.slide.id).toBe('shared');
  });

  test('is nowhere when there is nothing to show', () => {
    expect(shownAt([], 'question', 3)).toBeUndefined();
  });
});
