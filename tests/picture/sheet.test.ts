import { expect, test } from 'vitest';
import { textWidth } from '../../src/domain/layout/card';
import type { Legend } from '../../src/picture/drawing';
import type { Mark, TextMark } from '../../src/picture/marks';
import { sceneOf } from '../../src/picture/scene';
import { sheetOf } from '../../src/picture/sheet';
import { actor } from './drawings';

const NO_LEGEND: Legend = { actors: [], links: [] };
const LEGEND: Legend = {
  actors: [
    { name: 'Julkinen', colour: '#2B6CB0', shape: 'card' },
    { name: 'Järjestö', colour: '#C05F0A', shape: 'ellipse' },
  ],
  links: [{ name: 'Rahoitus', colour: '#8A5A00', line: 'dashed' }],
};

const picture = sceneOf({ actors: [actor('a', 0, 0), actor('b', 800, 500)], links: [] });
const isText = (mark: Mark): mark is TextMark => mark.is === 'text';

const textOf = (sheet: { marks: readonly Mark[] }, line: string): TextMark | undefined =>
  sheet.marks.filter(isText).find(({ lines }) => lines.includes(line));

test('title, picture, legend and date stand below one another inside the bounds', () => {
  const sheet = sheetOf(picture, { title: 'Kumppanuusfoorumi', date: '22.11.2026', legend: LEGEND });
  const heights = ['Kumppanuusfoorumi', 'a', 'b', 'Julkinen', 'Rahoitus', '22.11.2026'].map(
    (line) => textOf(sheet, line)?.y ?? Number.NaN,
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights[0]).toBeGreaterThan(sheet.bounds.y);
  expect(heights[0]).toBeLessThan(picture.bounds.y);
  expect(heights[3]).toBeGreaterThan(picture.bounds.y + picture.bounds.height);
  expect(heights.at(-1)).toBeLessThan(sheet.bounds.y + sheet.bounds.height);
});

test('the legend shows each type as it is drawn', () => {
  const sheet = sheetOf(picture, { title: '', date: '', legend: LEGEND });
  const samples = sheet.marks.slice(picture.marks.length).filter((mark) => mark.is === 'path');
  expect(samples).toMatchObject([{ stroke: '#2B6CB0' }, { stroke: '#C05F0A' }, { stroke: '#8A5A00' }]);
  expect(samples[2]?.dash).toHaveLength(2);
});

test('without words the sheet is the picture and its margin', () => {
  const sheet = sheetOf(picture, { title: ' ', date: '', legend: NO_LEGEND });
  expect(sheet.marks).toEqual(picture.marks);
  const left = picture.bounds.x - sheet.bounds.x;
  const above = picture.bounds.y - sheet.bounds.y;
  expect(left).toBeGreaterThan(20);
  expect(above).toBe(left);
});

test('a long title wraps inside the sheet and ends after six lines', () => {
  const sheet = sheetOf(picture, {
    title: 'Ketkä kuuluvat mukaan? '.repeat(60),
    date: '',
    legend: NO_LEGEND,
  });
  const title = sheet.marks.find((mark): mark is TextMark => isText(mark) && mark.weight === 700);
  expect(title?.lines).toHaveLength(6);
  expect(title?.lines[5]?.endsWith('…')).toBe(true);
  for (const line of title?.lines ?? []) {
    expect((textWidth(line) * (title?.size ?? 0)) / 14).toBeLessThan(sheet.bounds.width);
  }
});

test('many types make several rows that stay inside the sheet', () => {
  const actors = Array.from({ length: 30 }, (_, index) => ({
    name: `Toimijatyyppi numero ${index}`,
    colour: '#2B6CB0',
    shape: 'card' as const,
  }));
  const sheet = sheetOf(picture, { title: '', date: '', legend: { actors, links: [] } });
  const labels = sheet.marks.slice(picture.marks.length).filter(isText);
  expect(labels).toHaveLength(30);
  expect(new Set(labels.map(({ y }) => y)).size).toBeGreaterThan(3);
  for (const { x, lines, size } of labels) {
    const right = x + (textWidth(lines[0] ?? '') * size) / 14;
    expect(right).toBeLessThan(sheet.bounds.x + sheet.bounds.width);
  }
});

test('texts grow with the picture', () => {
  const wide = sceneOf({ actors: [actor('a', 0, 0), actor('b', 8000, 0)], links: [] });
  const words = { title: 'Kartta', date: '', legend: NO_LEGEND };
  const size = (scene: typeof wide) => textOf(sheetOf(scene, words), 'Kartta')?.size ?? 0;
  expect(size(wide)).toBeGreaterThan(4 * size(picture));
});
