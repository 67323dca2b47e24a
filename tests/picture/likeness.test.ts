import { describe, expect, test } from 'vitest';
import { cutHeights, families } from '../../src/domain/compare/families';
import { groupLook } from '../../src/domain/compare/groupLook';
import { cutNear, dendrogramScene } from '../../src/picture/dendrogram';
import { thumbnailPlaces, thumbnailScene } from '../../src/picture/mapOfMaps';
import type { Scene } from '../../src/picture/marks';
import { boxOfCell, cellAt, matrixScene } from '../../src/picture/matrix';
import { contrast } from '../colours';

const textsOf = ({ marks }: Scene): string[] =>
  marks.flatMap((mark) => (mark.is === 'text' ? mark.lines : []));

const rows = [
  { label: '7', family: groupLook(0) },
  { label: '2', family: groupLook(0) },
  { label: '11 Vihreä' },
];

describe('the matrix', () => {
  const matrix = {
    rows,
    below: (row: number, column: number) => (row * 10 + column) / 100,
    above: () => null,
    withNumbers: true,
  };

  test('each triangle has its own values, 0/0 is a dash, the diagonal bears the letters', () => {
    const texts = textsOf(matrixScene(matrix));
    expect(texts.filter((text) => text === '–')).toHaveLength(3);
    for (const text of ['10', '20', '21', '11 Vihreä']) expect(texts).toContain(text);
    expect(texts.filter((text) => text === 'A')).toHaveLength(2);
  });

  test('without numbers only labels and letters are left', () => {
    expect(textsOf(matrixScene({ ...matrix, withNumbers: false })).sort()).toEqual(
      ['7', '2', '11', '7', '2', '11 Vihreä', 'A', 'A'].sort(),
    );
  });

  test('every number reads well on its shade', () => {
    for (let tenth = 0; tenth <= 10; tenth++) {
      const { marks } = matrixScene({ ...matrix, below: () => tenth / 10 });
      const number = String(tenth * 10);
      const ink = marks.find((mark) => mark.is === 'text' && mark.size === 15 && mark.lines[0] === number);
      const shades = marks.flatMap((mark) => (mark.is === 'path' && mark.fill ? [mark.fill] : []));
      // of the two grounds of cells the one of 0/0 is white
      const shade = shades.filter((fill) => fill !== '#FFFFFF')[0] ?? '';
      expect(ink?.is === 'text' && contrast(ink.colour, shade)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a point inside a cell finds the cell, one beside all cells none', () => {
    for (const row of [0, 1, 2]) {
      for (const column of [0, 1, 2]) {
        const { x, y, width, height } = boxOfCell(rows, { row, column });
        expect(cellAt(rows, { x: x + width / 2, y: y + height / 2 })).toEqual({ row, column });
      }
    }
    const { x, y } = boxOfCell(rows, { row: 0, column: 0 });
    expect(cellAt(rows, { x: x - 1, y: y + 1 })).toBeUndefined();
    expect(cellAt(rows, { x: x + 1, y: y - 1 })).toBeUndefined();
    const last = boxOfCell(rows, { row: 2, column: 2 });
    expect(cellAt(rows, { x: last.x + last.width + 2, y: last.y })).toBeUndefined();
  });
});

describe('the tree', () => {
  const places = [0, 0.1, 0.4, 0.9];
  const all = families(places.map((a) => places.map((b) => Math.abs(a - b))));
  const four = places.map((_, index) => ({ label: String(index + 1) }));
  const pictureAt = (cut: number) => ({ families: all, rows: four, cut });

  test('whoever points at the line of a cut means that cut', () => {
    for (const cut of cutHeights(all)) {
      const line = dendrogramScene(pictureAt(cut)).marks.find((mark) => mark.is === 'path' && mark.dash);
      const x = line?.is === 'path' ? Number(/^M([\d.]+)/.exec(line.path)?.[1]) : Number.NaN;
      for (const before of cutHeights(all)) expect(cutNear(pictureAt(before), x)).toBe(cut);
    }
  });

  test('what the cut leaves together joins before its line, the rest beyond it', () => {
    for (const [level, cut] of cutHeights(all).entries()) {
      const paths = dendrogramScene(pictureAt(cut)).marks.flatMap((mark) =>
        mark.is === 'path' ? [mark] : [],
      );
      const line = Number(/^M([\d.]+)/.exec(paths.find(({ dash }) => dash)?.path ?? '')?.[1]);
      const joints = paths.flatMap(({ path }) => /^M[\d.]+ [\d.]+H([\d.]+)/.exec(path)?.[1] ?? []);
      expect(joints).toHaveLength(3);
      expect(joints.filter((x) => Number(x) < line)).toHaveLength(level);
      expect(joints.filter((x) => Number(x) > line)).toHaveLength(3 - level);
    }
  });

  test('beyond the ends the first and the last cut are meant', () => {
    expect(cutNear(pictureAt(0), -1000)).toBe(0);
    expect(cutNear(pictureAt(0), 5000)).toBe(cutHeights(all).at(-1));
  });

  test('every map is labelled once', () => {
    expect(textsOf(dendrogramScene(pictureAt(0))).sort()).toEqual(['1', '2', '3', '4']);
  });
});

describe('the map of maps', () => {
  const overlapping = ({ boxes }: ReturnType<typeof thumbnailPlaces>): number =>
    boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < a.width - 0.01 && Math.abs(a.y - b.y) < a.height - 0.01),
    ).length;

  test('no picture hides another, even where all maps are the same', () => {
    const spread = Array.from({ length: 45 }, (_, i) => ({ x: Math.sin(i * 7), y: Math.cos(i * 3) }));
    expect(overlapping(thumbnailPlaces(spread))).toBe(0);
    expect(overlapping(thumbnailPlaces(spread.map(() => ({ x: 0, y: 0 }))))).toBe(0);
  });

  test('where there is room the pictures stand as the points do', () => {
    const { boxes } = thumbnailPlaces([
      { x: -1, y: -1 },
      { x: 1, y: -1 },
      { x: -1, y: 1 },
      { x: 1, y: 1 },
    ]);
    const [a, b, c] = boxes;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo((c?.y ?? 0) - (a?.y ?? 0), 6);
  });

  test('a thumbnail holds its map within its frame', () => {
    const actor = (id: string, x: number) => ({ id, name: `Toimija ${id}`, x, y: x / 500 });
    const link = { colour: '#000000', line: 'solid', width: 2, direction: 'none' } as const;
    const drawing = {
      actors: [actor('a', -900), actor('b', 0), actor('c', 24000)],
      links: [
        { ...link, id: '1', source: 'a', target: 'c' },
        { ...link, id: '2', source: 'c', target: 'a' },
      ],
    };
    const box = { x: 10, y: 20, width: 90, height: 60 };
    const { bounds, marks } = thumbnailScene({ label: '7', drawing, box });
    const numbers = marks.flatMap((mark) =>
      mark.is === 'path' ? [...mark.path.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)] : [],
    );
    expect(numbers.length).toBeGreaterThan(3);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(bounds.x);
      expect(Number(x)).toBeLessThanOrEqual(bounds.x + bounds.width);
      expect(Number(y)).toBeGreaterThanOrEqual(bounds.y);
      expect(Number(y)).toBeLessThanOrEqual(bounds.y + bounds.height);
    }
    expect(textsOf({ marks, bounds })).toContain('7');
  });
});
