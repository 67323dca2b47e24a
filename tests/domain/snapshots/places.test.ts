import { expect, test } from 'vitest';
import type { SnapshotActor } from '../../../src/domain/entity';
import { compareShared } from '../../../src/domain/snapshots/compareShared';
import { placedChange } from '../../../src/domain/snapshots/places';
import type { Portrait } from '../../../src/domain/snapshots/portrait';

type Sketch = Readonly<Record<string, readonly [x: number, y: number]>>;

const portrait = (sketch: Sketch): Portrait => ({
  m: 3,
  kActors: 1,
  kLinks: 1,
  actors: Object.entries(sketch).map(
    ([name, [x, y]]): SnapshotActor => ({ id: `m1/${name}`, members: [`m1/${name}`], name, x, y, n: 1 }),
  ),
  links: [],
});

const placesOf = (before: Sketch, after: Sketch) => {
  const { actors } = placedChange(compareShared(portrait(before), portrait(after)), []);
  return new Map(actors.map(({ name, x, y }) => [name, { x, y }]));
};

const square: Sketch = { a: [0, 0], b: [1000, 0], c: [0, 1000] };

test('what is gone stands where it stood, though the earlier map was turned, shifted and half as large', () => {
  const quarterTurned: Sketch = { a: [5000, 700], b: [5000, 1200], c: [4500, 700], gone: [4500, 1200] };
  const gone = placesOf(quarterTurned, square).get('gone');
  expect(gone?.x).toBeCloseTo(1000, 6);
  expect(gone?.y).toBeCloseTo(1000, 6);
});

test('one actor in common shifts the earlier map', () => {
  expect(placesOf({ a: [100, 100], gone: [500, 400] }, { a: [0, 0] }).get('gone')).toEqual({
    x: 400,
    y: 300,
  });
});

test('without anything in common the earlier map stands beside the later one', () => {
  const places = placesOf({ p: [0, 0], q: [900, 0] }, { a: [0, 0], b: [600, 0] });
  expect(places.get('q')?.x).toBeLessThan(0);
  expect((places.get('q')?.x ?? 0) - (places.get('p')?.x ?? 0)).toBeCloseTo(900, 6);
});

test('what stands now gives way to nobody: what is gone takes a free place beside it', () => {
  const places = placesOf({ ...square, gone: [0, 0] }, square);
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(places.get('gone')).not.toEqual({ x: 0, y: 0 });
});
