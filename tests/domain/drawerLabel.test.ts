import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawerLabel, LABEL_COLOURS } from '../../src/domain/drawerLabel';
import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';

const PEOPLE = 45;

/** The chance that any two of so many share one of so many things. */
const chanceToShare = (people: number, things: number): number => {
  let apart = 1;
  for (let person = 0; person < people; person++) apart *= 1 - person / things;
  return 1 - apart;
};

/** Each that chance can give, once for every colour and every number. */
const allLabels = (): string[] =>
  LABEL_COLOURS.flatMap((_, colour) =>
    Array.from({ length: 900 }, (_, number) => {
      const chances = [(colour + 0.5) / LABEL_COLOURS.length, (number + 0.5) / 900];
      const label = drawerLabel(() => chances.shift() ?? 0);
      return `${label.colour} ${label.number}`;
    }),
  );

test('of 45 phones that know nothing of each other, any two share a label in fewer than one workshop of ten', () => {
  expect(chanceToShare(PEOPLE, new Set(allLabels()).size)).toBeLessThan(0.1);
  expect(chanceToShare(PEOPLE, 12 * 90)).toBeGreaterThan(0.1);
});

test('every label that can be drawn is a colour and three digits, each as likely as the others', () => {
  const labels = allLabels();
  expect(new Set(labels).size).toBe(labels.length);
});

test('whatever chance gives, the number has three digits', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(chance, chance, (first, second) => {
      const chances = [first, second];
      const { colour, number } = drawerLabel(() => chances.shift() ?? 0);
      expect(LABEL_COLOURS).toContain(colour);
      expect(String(number)).toMatch(/^[1-9]\d\d$/);
    }),
    { seed: 42 },
  );
});

test.each([
  ['Finnish', fi],
  ['Swedish', sv],
  ['English', en],
])('no two colours have the same word: %s', (_name, { join }) => {
  const said = LABEL_COLOURS.map((colour) => join[`colour_${colour}`].toLowerCase());
  expect(new Set(said).size).toBe(LABEL_COLOURS.length);
});
