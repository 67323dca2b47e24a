import '@fontsource-variable/inter';
import { expect, test } from 'vitest';
import { inWhite, NO_FILL, tint } from '../../src/domain/layout/colour';
import { mapPng, type PngOptions } from '../../src/formats/png';
import { scaleFor } from '../../src/formats/pngSize';
import type { Drawing } from '../../src/picture/drawing';
import type { Bounds } from '../../src/picture/marks';
import { sceneOf } from '../../src/picture/scene';
import { sheetOf } from '../../src/picture/sheet';
import { actor, link, SHAPES } from '../picture/drawings';

const COLOURS = ['#2B6CB0', '#C05F0A', '#A8326E', '#1F7A4D', '#6B4FA0', '#8A6D00', '#0F7C8C', '#5B6573'];

const mapOf = (count: number): Drawing => {
  const columns = Math.ceil(Math.sqrt(count));
  const actors = Array.from({ length: count }, (_, index) => ({
    ...actor(`a${index}`, (index % columns) * 260 - 700, Math.floor(index / columns) * 160 + 90, {
      kind: { colour: COLOURS[index % 8] ?? '', shape: SHAPES[index % 8] ?? 'card' },
    }),
    name: `Toimija ${index} yhdistys`,
  }));
  const links = actors
    .slice(1)
    .map(({ id }, index) => link(id, `a${Math.floor(index / 2)}`, { direction: 'forward', line: 'dashed' }));
  return { actors, links };
};

const optionsFor = (drawing: Drawing, more: Partial<PngOptions> = {}): PngOptions => ({
  drawing,
  title: 'Ketkä kuuluvat kumppanuusfoorumiin ja miten he liittyvät toisiinsa?',
  date: '22.11.2026',
  legend: {
    actors: SHAPES.map((shape, index) => ({
      name: `Tyyppi ${shape}`,
      shape,
      colour: COLOURS[index] ?? '',
    })),
    links: [{ name: 'Yhteistyö', colour: '#5B6573', line: 'dashed' }],
  },
  background: 'white',
  ...more,
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
  readonly region: (x: number, y: number, width: number, height: number) => Uint8ClampedArray;
}

const decoded = async (options: PngOptions): Promise<Picture> => {
  const made = await mapPng(options);
  if (!made.ok) throw new Error(made.error.type);
  expect(made.value.type).toBe('image/png');
  const image = await createImageBitmap(made.value);
  const { width, height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no canvas');
  context.drawImage(image, 0, 0);
  const region: Picture['region'] = (...area) => context.getImageData(...area).data;
  const at: Picture['at'] = (x, y) => colourOf(region(Math.round(x), Math.round(y), 1, 1));
  return { width, height, at, region };
};

const colourOf = (pixel: ArrayLike<number>): string =>
  `#${[0, 1, 2].map((channel) => (pixel[channel] ?? 0).toString(16).padStart(2, '0').toUpperCase()).join('')}`;

const boundsOf = (options: PngOptions): Bounds => sheetOf(sceneOf(options.drawing), options).bounds;

/** A place between a card's name and its lower border, where only the fill is. */
const fillSpots = (options: PngOptions) => {
  const bounds = boundsOf(options);
  const scale = scaleFor(bounds);
  return options.drawing.actors.map((drawn) => ({
    x: (drawn.x - bounds.x) * scale,
    y: (drawn.y + 14 - bounds.y) * scale,
    fill: drawn.kind ? tint(drawn.kind.colour) : NO_FILL,
  }));
};

const expectFills = (picture: Picture, options: PngOptions): void => {
  for (const { x, y, fill } of fillSpots(options)) expect(picture.at(x, y)).toBe(fill);
};

const isEverywhere = (data: Uint8ClampedArray, wanted: readonly number[]): boolean =>
  data.every((value, index) => value === wanted[index % 4]);

const expectBareMargins = ({ width, height, region }: Picture, wanted: readonly number[]): void => {
  const margin = Math.round(Math.min(width, height) / 100);
  expect(isEverywhere(region(0, 0, width, margin), wanted)).toBe(true);
  expect(isEverywhere(region(0, height - margin, width, margin), wanted)).toBe(true);
  expect(isEverywhere(region(0, 0, margin, height), wanted)).toBe(true);
  expect(isEverywhere(region(width - margin, 0, margin, height), wanted)).toBe(true);
};

const WHITE = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];
/** #1E2732 as the four bytes of a pixel read as one number. */
const INK = 0xff32271e;

test('a map becomes a picture of at least 4096 pixels with every actor on it and nothing cut off', async () => {
  const options = optionsFor(mapOf(12));
  const picture = await decoded(options);
  expect(Math.max(picture.width, picture.height)).toBeGreaterThanOrEqual(4096);
  expectFills(picture, options);
  expectBareMargins(picture, WHITE);
});

test('names, title and legend are really painted', async () => {
  const options = optionsFor(mapOf(12));
  const picture = await decoded(options);
  const bounds = boundsOf(options);
  const scale = scaleFor(bounds);
  const hasInk = (y: number, height: number): boolean => {
    const colours = new Uint32Array(picture.region(0, y, picture.width, height).buffer);
    return colours.filter((colour) => colour === INK).length > 1000;
  };
  const drawn = sceneOf(options.drawing).bounds;
  const top = Math.floor((drawn.y - bounds.y) * scale);
  const bottom = Math.ceil((drawn.y + drawn.height - bounds.y) * scale);
  expect(hasInk(0, top)).toBe(true);
  expect(hasInk(top, bottom - top)).toBe(true);
  expect(hasInk(bottom, picture.height - bottom)).toBe(true);
});

test('a transparent picture is clear but for what is drawn', async () => {
  const options = optionsFor(mapOf(9), { background: 'transparent' });
  const picture = await decoded(options);
  expectBareMargins(picture, NOTHING);
  expectFills(picture, options);
});

test('one small actor without title, legend or date fills a large picture too', async () => {
  const options = optionsFor(mapOf(1), { title: '', date: '', legend: { actors: [], links: [] } });
  const picture = await decoded(options);
  expect(Math.max(picture.width, picture.height)).toBe(4096);
  expectFills(picture, options);
  expectBareMargins(picture, WHITE);
});

test('a very long title wraps instead of being cut off', async () => {
  const options = optionsFor(mapOf(2), { title: 'Kumppanuusfoorumin toimijat ja yhteydet '.repeat(8) });
  const picture = await decoded(options);
  expectFills(picture, options);
  expectBareMargins(picture, WHITE);
});

test('three hundred actors fit in one picture', async () => {
  const options = optionsFor(mapOf(300));
  const picture = await decoded(options);
  expect(Math.max(picture.width, picture.height)).toBeGreaterThanOrEqual(4096);
  expect(picture.width * picture.height).toBeLessThanOrEqual(16_777_216);
  expectFills(picture, options);
  expectBareMargins(picture, WHITE);
});

test('faded, counted and highlighted actors and thick arrows are not cut off either', async () => {
  const drawing: Drawing = {
    actors: [
      actor('a', 0, 0, { highlighted: true, badge: '12/12', weight: 1 }),
      actor('b', 500, 0, { faded: true, kind: { colour: '#A8326E', shape: 'diamond' } }),
      actor('c', 500, 300, { highlighted: true }),
    ],
    links: [link('a', 'b', { width: 14, direction: 'both', badge: '9/12' }), link('b', 'c', { width: 14 })],
  };
  const options = optionsFor(drawing, { title: '', date: '', legend: { actors: [], links: [] } });
  const picture = await decoded(options);
  expectBareMargins(picture, WHITE);
  const bounds = boundsOf(options);
  const scale = scaleFor(bounds);
  expect(picture.at((500 - bounds.x) * scale, (14 - bounds.y) * scale)).toBe(tint(inWhite('#A8326E', 0.4)));
});

test('an empty map gives a problem instead of an empty file', async () => {
  expect(await mapPng(optionsFor({ actors: [], links: [] }))).toEqual({
    ok: false,
    error: { type: 'emptyMap' },
  });
});
