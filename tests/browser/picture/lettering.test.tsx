import '@fontsource-variable/inter';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CARD_FONT_SIZE, textWidth } from '../../../src/domain/layout/card';
import { Picture } from '../../../src/picture/Picture';
import { FONT_FAMILY } from '../../../src/picture/palette';
import namesText from '../../fixtures/names/finnish-actors.txt?raw';
import { actor, SHAPES } from '../../picture/drawings';

const NAMES = namesText.trim().split('\n');

const measure = (() => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  context.font = `500 ${CARD_FONT_SIZE}px ${FONT_FAMILY}`;
  return (text: string): number => context.measureText(text).width;
})();

beforeAll(async () => {
  const faces = await document.fonts.load(`500 ${CARD_FONT_SIZE}px ${FONT_FAMILY}`, NAMES.join(''));
  expect(faces.length).toBeGreaterThan(0);
});

afterEach(() => document.body.replaceChildren());

test('the estimated width of more than 200 names is within 6 % of the real one', () => {
  expect(NAMES.length).toBeGreaterThan(200);
  const wrong = NAMES.filter((name) => Math.abs(textWidth(name) / measure(name) - 1) > 0.06);
  expect(wrong).toEqual([]);
});

const corners = ({ x, y, width, height }: DOMRect): DOMPoint[] =>
  [x, x + width].flatMap((cornerX) => [y, y + height].map((cornerY) => new DOMPoint(cornerX, cornerY)));

const startOfLine = (text: SVGTextElement, line: number): number =>
  [...text.querySelectorAll('tspan')]
    .slice(0, line)
    .reduce((length, { textContent }) => length + textContent.length, 0);

/** The room of a line's capitals. */
const lineBox = (text: SVGTextElement, line: number): DOMRect => {
  const from = text.getStartPositionOfChar(startOfLine(text, line));
  const to = text.getEndPositionOfChar(startOfLine(text, line + 1) - 1);
  return new DOMRect(from.x, from.y - 10, to.x - from.x, 10);
};

const staysInside = (text: SVGTextElement, card: SVGPathElement | undefined): boolean =>
  [...text.querySelectorAll('tspan')].every((_, line) =>
    corners(lineBox(text, line)).every((corner) => card?.isPointInFill(corner)),
  );

describe.each(SHAPES)('on a %s', (shape) => {
  test('no name overflows its card', () => {
    const actors = NAMES.map((name, index) => ({
      ...actor(String(index), 0, index * 200, { kind: { colour: '#2B6CB0', shape } }),
      name,
    }));
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    flushSync(() => root.render(<Picture drawing={{ actors, links: [] }} label="Kartta" />));
    const cards = [...place.querySelectorAll('path')];
    const texts = [...place.querySelectorAll('text')];
    expect(texts).toHaveLength(NAMES.length);
    const overflowing = texts.filter((text, index) => !staysInside(text, cards[index]));
    expect(overflowing.map((text) => text.textContent)).toEqual([]);
    root.unmount();
  });
});
