import { expect, test } from 'vitest';
import { HULL_LOOKS, hullLook, nextHullColour } from '../../../src/domain/networks/looks';

const looks = HULL_LOOKS.map(({ colour, dash = [] }) => ({ colour, dash: dash.join() }));

test('no two looks share their colour or their dashes', () => {
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(looks.length);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBe(looks.length);
});

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

test.each(looks)('the line $colour is seen on light and on dark ground', ({ colour }) => {
  expect(contrast(colour, '#FAF8F3')).toBeGreaterThan(3);
  expect(contrast(colour, '#14181D')).toBeGreaterThan(3);
});

test('each network takes a colour that the fewest have', () => {
  const networks: { colour: string }[] = [];
  for (let made = 0; made < 2 * looks.length; made++) {
    networks.push({ colour: nextHullColour(networks) ?? '' });
  }
  const uses = looks.map(({ colour }) => networks.filter((network) => network.colour === colour).length);
  expect(uses).toEqual(looks.map(() => 2));
});

test('a colour of its own is kept, and a network without one gets a look by its place', () => {
  expect(hullLook({ colour: '#123456' })).toEqual({ colour: '#123456' });
  expect(hullLook({}, 1)).toEqual(HULL_LOOKS[1]);
  expect(hullLook({}, HULL_LOOKS.length)).toEqual(HULL_LOOKS[0]);
});
