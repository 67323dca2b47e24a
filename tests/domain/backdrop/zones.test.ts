import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, regionOf, zoneAt, zoneOfActor, zonesOf } from '../../../src/domain/backdrop/geometry';
import { PRESET_ZONES, presetBackdrop, presetOf } from '../../../src/domain/backdrop/presets';
import type { Backdrop } from '../../../src/domain/entity';
import { emptyMap } from '../../../src/domain/select';
import { BACKDROPS, NAMES, zones } from './backdrops';

const RINGS = presetBackdrop('rings', NAMES);
const CARD = { width: 150, height: 58 };
const scales = fc.constantFrom(0.6, 1, 1.7, 4);
const backdrops = fc.constantFrom(...BACKDROPS);

describe('zones', () => {
  it.each([
    [{ x: 0, y: 0 }, 'core'],
    [{ x: 149, y: 0 }, 'core'],
    [{ x: 151, y: 0 }, 'partners'],
    [{ x: 0, y: -119 }, 'core'],
    [{ x: 0, y: -121 }, 'partners'],
    [{ x: 0, y: 319 }, 'environment'],
    [{ x: 431, y: 0 }, undefined],
  ])('of three rings: %j lies in %s', (point, id) => {
    expect(zoneAt(RINGS, 1, point)?.id).toBe(id);
  });

  it('run clockwise from the top', () => {
    const four: Backdrop = { type: 'sectors', sectors: zones(4) };
    const at = (x: number, y: number) => zoneAt(four, 1, { x, y })?.sector;
    expect([at(0, -100), at(100, 0), at(0, 100), at(-100, 0)]).toEqual([0, 1, 2, 3]);
  });

  it('of sectors crossed by rings are named by both', () => {
    const both = presetBackdrop('sectorsRings', NAMES);
    expect(zoneAt(both, 1, { x: 0, y: -200 })).toEqual({
      id: 'municipalities/partners',
      name: 'Kunnat · Kumppanit',
      sector: 0,
      ring: 1,
    });
    expect(zonesOf(both)).toHaveLength(15);
  });

  it('stand side by side as columns', () => {
    const now = presetBackdrop('presence', NAMES);
    const ids = [-300, 0, 300, 400].map((x) => zoneAt(now, 1, { x, y: 0 })?.id);
    expect(ids).toEqual(['now', 'could', 'notNow', undefined]);
  });

  it('without a name go by their number', () => {
    const unnamed: Backdrop = {
      type: 'rings',
      rings: [
        { id: 'a', name: ' ' },
        { id: 'b', name: 'Muut' },
      ],
    };
    expect(zonesOf(unnamed).map(({ name }) => name)).toEqual(['1', 'Muut']);
  });

  it('are none on a picture, on nothing, and on what this version does not know', () => {
    for (const backdrop of [undefined, { type: 'none' }, { type: 'image' }, { type: 'hexagons' }]) {
      expect(zonesOf(backdrop)).toEqual([]);
      expect(zoneAt(backdrop, 1, { x: 0, y: 0 })).toBeUndefined();
      expect(groundOf(backdrop, 1)).toBeUndefined();
    }
  });

  it('grow with the backdrop', () => {
    const content = { ...emptyMap('m1'), backdrop: RINGS };
    const actor = { x: 200, y: 0 };
    expect(zoneOfActor(content, actor)?.id).toBe('partners');
    const grown = { ...content, info: { ...content.info, backdropScale: 2 } };
    expect(zoneOfActor(grown, actor)?.id).toBe('core');
    expect(zoneOfActor(grown, {})).toBeUndefined();
  });

  it('keep the ids of the ready-made ones for good, so that maps can be compared', () => {
    expect(PRESET_ZONES).toEqual({
      rings: ['core', 'partners', 'environment'],
      sectors: ['municipalities', 'wellbeing', 'associations', 'companies', 'education'],
      natures: ['hierarchy', 'market', 'network', 'ecosystem'],
      presence: ['now', 'could', 'notNow'],
    });
  });

  it('tell which ready-made backdrop they are', () => {
    for (const preset of ['rings', 'sectors', 'sectorsRings', 'natures', 'presence'] as const) {
      expect(presetOf(presetBackdrop(preset, NAMES))).toBe(preset);
    }
  });
});

describe('regions', () => {
  it('hold their own middle, and every place they offer', () => {
    const of = fc.tuple(backdrops, scales).chain(([backdrop, scale]) =>
      fc.record({
        backdrop: fc.constant(backdrop),
        scale: fc.constant(scale),
        zone: fc.constantFrom(...zonesOf(backdrop)),
      }),
    );
    fc.assert(
      fc.property(of, ({ backdrop, scale, zone }) => {
        const region = regionOf(backdrop, scale, zone);
        if (!region) throw new Error('There is no such region.');
        expect(zoneAt(backdrop, scale, region.anchor)?.id).toBe(zone.id);
        const places = region.places(CARD);
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) expect(zoneAt(backdrop, scale, place)?.id).toBe(zone.id);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('offer first what hides no name and reaches over no edge', () => {
    const [core] = zonesOf(RINGS);
    const region = core && regionOf(RINGS, 1, core);
    const [first] = region?.places(CARD) ?? [];
    expect(first && region?.holds({ ...CARD, ...first })).toBe(true);
    expect(region?.holds({ ...CARD, x: 0, y: -100 })).toBe(false);
  });
});

describe('the ground', () => {
  it('has room for all its shapes and names', () => {
    fc.assert(
      fc.property(backdrops, scales, (backdrop, scale) => {
        const { bounds, outer, captions } = groundOf(backdrop, scale) ?? {};
        if (!bounds || !outer || !captions) throw new Error('There is no ground.');
        const boxes = captions.map(({ x, y, width, height }) => ({
          x: x - width / 2,
          y: y - height / 2,
          width,
          height,
        }));
        for (const box of [outer, ...boxes]) {
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height + 1e-6);
        }
      }),
      { seed: 42 },
    );
  });

  it('never lays one name over another', () => {
    for (const backdrop of BACKDROPS) {
      const captions = groundOf(backdrop, 1)?.captions ?? [];
      const clashes = captions.flatMap((a, index) =>
        captions.slice(index + 1).filter((b) => {
          const across = Math.abs(a.x - b.x) < (a.width + b.width) / 2;
          return across && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
        }),
      );
      expect(clashes).toEqual([]);
    }
  });
});
