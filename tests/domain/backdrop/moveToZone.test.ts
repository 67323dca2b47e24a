import { describe, expect, it } from 'vitest';
import { groundOf, zoneAt, zonesOf } from '../../../src/domain/backdrop/geometry';
import { moveToZone, type Standing } from '../../../src/domain/backdrop/moveToZone';
import { presetBackdrop } from '../../../src/domain/backdrop/presets';
import { NAMES } from './backdrops';

const RINGS = presetBackdrop('rings', NAMES);
const zone = (id: string) => {
  const found = zonesOf(RINGS).find((one) => one.id === id);
  if (!found) throw new Error(`There is no zone ${id}.`);
  return found;
};
const card = (id: string, x: number, y: number): Standing => ({ id, x, y, width: 120, height: 38 });

const overlaps = (a: Standing, b: Standing): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe('moving actors to a zone', () => {
  it('puts them where nobody stands', () => {
    const standing = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => card(id, 380, index * 5));
    const ids = ['a', 'b', 'c', 'd'];
    const places = moveToZone(RINGS, 1, standing, ids, zone('partners'));
    expect([...places.keys()]).toEqual(ids);
    const moved = standing.map((one) => ({ ...one, ...places.get(one.id) }));
    for (const one of moved.slice(0, 4)) {
      expect(zoneAt(RINGS, 1, one)?.id).toBe('partners');
      expect(moved.filter((other) => other !== one && overlaps(one, other))).toEqual([]);
    }
  });

  it('hides no caption and reaches into no other zone while there is room', () => {
    const caption = groundOf(RINGS, 1)?.captions[0];
    if (!caption) throw new Error('The innermost ring has no name.');
    // as near to the name as can be
    const above = card('a', 0, -400);
    const moved = { ...above, ...moveToZone(RINGS, 1, [above], ['a'], zone('core')).get('a') };
    expect(overlaps(moved, { ...card('caption', caption.x, caption.y), ...caption })).toBe(false);
    for (const side of [-60, 60]) {
      for (const end of [-19, 19]) {
        expect(zoneAt(RINGS, 1, { x: moved.x + side, y: moved.y + end })?.id).toBe('core');
      }
    }
  });

  it('leaves whoever stands there already', () => {
    const standing = [card('a', 0, 0), card('b', 400, 0)];
    expect([...moveToZone(RINGS, 1, standing, ['a', 'b'], zone('core')).keys()]).toEqual(['b']);
  });

  it('keeps to the zone even when it is full', () => {
    const standing = Array.from({ length: 30 }, (_, index) => card(`a${index}`, 700, index * 50));
    const ids = standing.map(({ id }) => id);
    const places = moveToZone(RINGS, 1, standing, ids, zone('core'));
    expect(places.size).toBe(30);
    for (const place of places.values()) expect(zoneAt(RINGS, 1, place)?.id).toBe('core');
  });

  it('finds a place soon on a ground that is vast and divided as much as can be', () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({ id: `z${index}`, name: 'x'.repeat(2000) }));
    for (const type of ['rings', 'sectors', 'columns']) {
      const vast = { type, [type]: parts };
      const last = zonesOf(vast).at(-1);
      if (!last) throw new Error('There are no zones.');
      const places = moveToZone(vast, 100, [card('a', 0, 0), card('b', 0, 1e6)], ['a', 'b'], last);
      for (const place of places.values()) expect(zoneAt(vast, 100, place)?.id).toBe(last.id);
    }
  });

  it('moves nobody where there is no such zone', () => {
    expect(moveToZone({ type: 'none' }, 1, [card('a', 0, 0)], ['a'], zone('core')).size).toBe(0);
  });
});
