import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shape } from '../../../src/domain/entity';
import { CARD_LINE_HEIGHT, cardOf, textWidth } from '../../../src/domain/layout/card';
import { halfWidthAt } from '../../../src/domain/layout/shapes';

const SHAPES: Shape[] = ['card', 'ellipse', 'square', 'hexagon', 'barrel', 'octagon', 'cut', 'diamond'];

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom('Varsinais-Suomen', 'kaupunki', 'ry', '😀', 'שלום', 'hyvinvointialue'), {
    maxLength: 9,
  }),
);

const nameOf = (drawn: string | string[]): string => (typeof drawn === 'string' ? drawn : drawn.join(' '));

test('a short name stands on one line', () => {
  expect(cardOf('Turun kaupunki').lines).toEqual(['Turun kaupunki']);
});

test('an actor without a name has a card with one empty line', () => {
  expect(cardOf('')).toEqual({ lines: [''], width: 56, height: CARD_LINE_HEIGHT + 20 });
  expect(cardOf('  ').lines).toEqual(['']);
});

test('a name of 300 characters is cut after four lines, and the card stays small', () => {
  const card = cardOf('yhdistys '.repeat(34).trim());
  expect(card.lines).toHaveLength(4);
  expect(card.lines[3]?.endsWith('yhdistys…')).toBe(true);
  expect(card.width).toBeLessThan(220);
});

test('letters with marks are as wide as those without, and joined marks take no room', () => {
  expect(textWidth('äöåšé')).toBe(textWidth('aoase'));
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
  expect(textWidth('a\u00ad\u200d\ufe0f')).toBe(textWidth('a'));
});

test('every shape holds all the lines of its name', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(...SHAPES), (drawn, shape) => {
      const card = cardOf(nameOf(drawn), shape);
      const textHeight = card.lines.length * CARD_LINE_HEIGHT;
      const room = halfWidthAt(shape, textHeight / card.height) * card.width;
      expect(textHeight).toBeLessThan(card.height);
      for (const line of card.lines) expect(textWidth(line) + 16).toBeLessThanOrEqual(room);
    }),
    { seed: 42 },
  );
});

test('slanted and round shapes are wider than the plain card', () => {
  for (const shape of ['ellipse', 'diamond'] as const) {
    expect(cardOf('Varsinais-Suomen liitto', shape).width).toBeGreaterThan(
      cardOf('Varsinais-Suomen liitto').width,
    );
  }
});
