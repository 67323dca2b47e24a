import { expect, test, vi } from 'vitest';
import { DrawingCanvas, type DrawingCanvasProps } from '../../src/canvas/DrawingCanvas';
import type { CanvasDrawing } from '../../src/canvas/elements';
import { canvasWith, litIds, mount, update } from './mounting';

const drawing: CanvasDrawing = {
  actors: [
    { id: 'm1/a1', name: 'Turku', x: 0, y: 0, badge: '2/3' },
    { id: 'm1/a2', name: 'Varha', x: 1400, y: 200, badge: '3/3' },
  ],
  links: [{ id: 'm1/a1/m1/a2', source: 'm1/a1', target: 'm1/a2' }],
};

const NOTHING_LIT: ReadonlySet<string> = new Set();

const props = (more: Partial<DrawingCanvasProps> = {}): DrawingCanvasProps => ({
  drawing,
  lit: NOTHING_LIT,
  label: 'Kartta',
  description: '',
  onHover: () => {},
  onTap: () => {},
  onReady: () => {},
  ...more,
});

test('the first content is fitted between what covers the canvas', async () => {
  const insets = () => ({ top: 0, right: 400, bottom: 0, left: 300 });
  mount(<DrawingCanvas {...props({ insets })} />);
  const cy = await canvasWith(2);
  const box = cy.elements().renderedBoundingBox();
  expect(box.x1).toBeGreaterThan(300);
  expect(box.x2).toBeLessThan(cy.width() - 400);
});

test('the view stays where the user left it when the drawing changes', async () => {
  mount(<DrawingCanvas {...props()} />);
  const cy = await canvasWith(2);
  cy.viewport({ zoom: 0.7, pan: { x: 11, y: 22 } });
  const more = { id: 'm2/a1', name: 'Kela', x: 2000, y: 0 };
  update(<DrawingCanvas {...props({ drawing: { ...drawing, actors: [...drawing.actors, more] } })} />);
  await canvasWith(3);
  expect([cy.zoom(), cy.pan()]).toEqual([0.7, { x: 11, y: 22 }]);
});

test('what is lit follows what it is told, also on a new drawing', async () => {
  mount(<DrawingCanvas {...props({ lit: new Set(['m1/a1']) })} />);
  const cy = await canvasWith(2);
  await expect.poll(() => litIds(cy)).toEqual(['m1/a1']);
  const lit = new Set(['m2/a1', 'm1/a1/m1/a2']);
  update(<DrawingCanvas {...props({ lit })} />);
  await expect.poll(() => litIds(cy)).toEqual(['m1/a1/m1/a2']);
  const more = { id: 'm2/a1', name: 'Kela', x: 0, y: 300 };
  update(<DrawingCanvas {...props({ lit, drawing: { ...drawing, actors: [...drawing.actors, more] } })} />);
  await expect.poll(() => litIds(cy).sort()).toEqual(['m1/a1/m1/a2', 'm2/a1']);
});

test('taps and hovering tell which one it is, and nothing for the empty ground', async () => {
  const [onTap, onHover] = [vi.fn(), vi.fn()];
  mount(<DrawingCanvas {...props({ onTap, onHover })} />);
  const cy = await canvasWith(2);
  cy.getElementById('m1/a2').emit('tap');
  cy.getElementById('m1/a1/m1/a2').emit('mouseover');
  cy.getElementById('m1/a1/m1/a2').emit('mouseout');
  cy.emit('tap');
  expect(onTap.mock.calls).toEqual([['m1/a2'], [null]]);
  expect(onHover.mock.calls).toEqual([['m1/a1/m1/a2'], [null]]);
});

test('actors can be grabbed only where moving them means something', async () => {
  mount(<DrawingCanvas {...props()} />);
  const cy = await canvasWith(2);
  await expect.poll(() => cy.autoungrabify()).toBe(true);
  const onMoved = vi.fn();
  update(<DrawingCanvas {...props({ onMoved })} />);
  await expect.poll(() => cy.autoungrabify()).toBe(false);
  cy.getElementById('m1/a1').position({ x: 40.4, y: 50.6 }).emit('dragfreeon');
  expect(onMoved.mock.calls).toEqual([[new Map([['m1/a1', { x: 40, y: 51 }]])]]);
});
