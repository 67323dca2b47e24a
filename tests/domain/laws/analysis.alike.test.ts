import { describe, expect, test } from 'vitest';
import { alike } from './recount';
import { checked, close, idsOf } from './sideBySide';

describe('how alike maps are', () => {
  test('three Jaccards and the distance of any two, null for 0/0', () => {
    checked(({ found, maps }) => {
      const { order } = found.similarity;
      expect([...order].sort()).toEqual(idsOf(maps));
      for (const [row, one] of order.entries()) {
        for (const [column, other] of order.entries()) {
          const [first, second] = [one, other].map((id) => maps.find((map) => map.id === id));
          if (!first || !second) throw new Error('A map of the matrix is not counted.');
          const expected = alike(first, second);
          for (const measure of ['actors', 'sharedLinks', 'allLinks', 'distance'] as const) {
            close(found.similarity[measure][row]?.[column], expected[measure]);
          }
        }
      }
    });
  });

  test('families join what is nearest of all, at the mean distance between their maps', () => {
    checked(({ found, maps }) => {
      const byMap = new Map(maps.map((map) => [map.id, map]));
      const between = (one: readonly string[], other: readonly string[]): number => {
        const distances = one.flatMap((a) =>
          other.map((b) => {
            const [first, second] = [byMap.get(a), byMap.get(b)];
            return first && second ? alike(first, second).distance : Number.NaN;
          }),
        );
        return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
      };
      let open = maps.map(({ id }) => [id]);
      const take = (ids: readonly string[]) => {
        const taken = open.find((family) => family.toSorted().join() === ids.toSorted().join());
        expect(taken, `no family ${ids.join()} is left`).toBeDefined();
        open = open.filter((family) => family !== taken);
      };
      for (const { height, one, other } of found.families) {
        const nearest = Math.min(...open.flatMap((a, at) => open.slice(at + 1).map((b) => between(a, b))));
        close(height, between(one, other));
        close(height, nearest);
        take(one);
        take(other);
        open.push([...one, ...other]);
      }
      expect(open.length).toBe(Math.min(1, maps.length));
    });
  });

  test('the map of maps: two orthogonal axes of the centred squares of distances, the longest ones, of fixed sign', () => {
    checked(({ found, maps }) => {
      if (maps.length < 4) {
        expect(found.mapOfMaps).toBeNull();
        return;
      }
      const { points = [], fit = null } = found.mapOfMaps ?? {};
      expect(points.map(({ map }) => map)).toEqual(idsOf(maps));
      const squares = maps.map((one) => maps.map((other) => -(alike(one, other).distance ** 2) / 2));
      const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
      const all = mean(squares.map(mean));
      const centred = squares.map((row) =>
        row.map((value, j) => value - mean(row) - mean(squares[j] ?? []) + all),
      );
      const dot = (a: readonly number[], b: readonly number[]) =>
        a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
      const axes = [points.map(({ x }) => x), points.map(({ y }) => y)];
      for (const axis of axes) {
        const length = dot(axis, axis);
        centred.forEach((row, index) => {
          expect(dot(row, axis)).toBeCloseTo(length * (axis[index] ?? 0), 8);
        });
        const largest = Math.max(...axis.map(Math.abs));
        expect(axis.find((value) => Math.abs(value) >= largest - 1e-9)).toBeGreaterThanOrEqual(-1e-9);
      }
      const [across = [], down = []] = axes;
      expect(dot(across, down)).toBeCloseTo(0, 8);
      const [longest, second] = [dot(across, across), dot(down, down)];
      expect(longest).toBeGreaterThanOrEqual(second - 1e-9);
      // no direction across both is longer than the shorter of the two
      for (const index of maps.keys()) {
        const away = maps.map((_, other) => Number(index === other));
        const rest = axes.reduce((left, axis) => {
          const length = dot(axis, axis);
          const part = length < 1e-9 ? 0 : dot(left, axis) / length;
          return left.map((value, at) => value - part * (axis[at] ?? 0));
        }, away as number[]);
        const stretched = centred.map((row) => dot(row, rest));
        expect(dot(rest, stretched)).toBeLessThanOrEqual(second * dot(rest, rest) + 1e-8);
      }
      if (fit === null) expect(longest).toBeCloseTo(0, 9);
      else expect(fit > 0 && fit <= 1 + 1e-9).toBe(true);
    });
  });
});
