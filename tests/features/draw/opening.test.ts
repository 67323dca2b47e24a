import { afterEach, expect, test, vi } from 'vitest';
import type { CanvasView } from '../../../src/canvas/view';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { createDrawing } from '../../../src/features/draw/drawing';
import { openForReading } from '../../../src/features/draw/fitting';
import { createSelection } from '../../../src/state/selection';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'map', id: 'm1' },
  { is: 'actor', id: 'a1', name: 'Turku', x: 0, y: 0 },
  { is: 'actor', id: 'a2', name: 'Varha', x: 900, y: 300 },
  { is: 'actor', id: 'a3', name: 'Kela', x: 1800, y: 0 },
  { is: 'link', id: 'l1', source: 'a1', target: 'a2' },
  { is: 'link', id: 'l2', source: 'a3', target: 'a2' },
];

/** Opens the map on a device, fitted at a zoom. Returns where it then looks. */
const opened = (isPhone: boolean, zoom: number, records = RECORDS): unknown => {
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone }));
  const workshop = createWorkshop('w1', new Map(records.map((record) => [keyOf(record, 'm1'), record])));
  const closeUp = vi.fn<CanvasView['closeUp']>();
  openForReading({ zoom: () => zoom, closeUp }, createDrawing(workshop, 'm1', createSelection()));
  return closeUp.mock.lastCall?.[0];
};

afterEach(() => vi.unstubAllGlobals());

test('a map too large for a phone opens where most links meet', () => {
  expect(opened(true, 0.2)).toEqual({ x: 900, y: 300 });
});

test('on a ground with zones it does so on any screen: who waits there has to be read to be placed', () => {
  const rings = { type: 'rings', rings: [{ id: 'core', name: 'Ydin' }] };
  const grounded = RECORDS.map((record) => (record.is === 'map' ? { ...record, backdrop: rings } : record));
  expect(opened(false, 0.2, grounded)).toEqual({ x: 900, y: 300 });
  expect(opened(false, 0.5, grounded)).toBeUndefined();
});

test('a map that can be read as a whole, or has a large screen, is seen as a whole', () => {
  expect(opened(true, 0.5)).toBeUndefined();
  expect(opened(false, 0.2)).toBeUndefined();
});
