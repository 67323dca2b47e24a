import { expect, test, vi } from 'vitest';
import { fitting, freeRoom } from '../../../src/domain/layout/framing';
import type { Point } from '../../../src/domain/layout/shapes';
import type { Drawing } from '../../../src/picture/drawing';
import { LiveDrawing, type LiveDrawingProps, type LiveView } from '../../../src/picture/live/LiveDrawing';
import { partsOf } from '../../../src/picture/live/parts';
import { toScreen } from '../../../src/picture/live/viewport';
import { actor, link } from '../../picture/drawings';
import { mount, update } from '../mounting';

const RED = { colour: '#C02020', shape: 'square' as const };
const drawing: Drawing = {
  actors: [
    actor('turku', 0, 0, { kind: RED }),
    actor('varha', 600, 0, { kind: RED }),
    actor('kela', 0, 300, { kind: RED }),
  ],
  links: [link('turku', 'varha', { width: 8, badge: '3/3' }), link('turku', 'kela', { width: 8 })],
};
const counts = new Map([
  ['turku', 3],
  ['varha', 3],
  ['kela', 1],
  ['turku-varha', 3],
  ['turku-kela', 1],
]);
const NOTHING_LIT: ReadonlySet<string> = new Set();
const NOT_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

const live = (more: Partial<LiveDrawingProps> = {}) => (
  <div style={{ position: 'relative', width: 900, height: 500 }}>
    <LiveDrawing
      drawing={drawing}
      counts={counts}
      lit={NOTHING_LIT}
      label="Kartta"
      description=""
      {...more}
    />
  </div>
);

const frame = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.live-frame');
  if (!found) throw new Error('There is no drawing.');
  return found;
};

const atRest = () =>
  expect.poll(() => document.querySelector('.live-frame')?.getAttribute('data-rest')).toBe('true');

/** Where a place of the model lies on the page after fitting. */
const onPage = (at: Point, of: Drawing = drawing, insets = NOT_COVERED): Point => {
  const { left, top, width, height } = frame().getBoundingClientRect();
  const room = freeRoom({ width, height }, insets);
  const { x, y } = toScreen(fitting(partsOf(of).content, room, { least: 0.02, most: 1.25 }), at);
  return { x: left + x, y: top + y };
};

/** Red, green, blue and opacity of what a sheet shows at a point of the page. */
const dotAt = (sheet: string, { x, y }: Point): number[] => {
  const canvases = [
    ...document.querySelectorAll<HTMLCanvasElement>(`.live-print[data-shown=true] .live-${sheet}`),
  ];
  const canvas = canvases.find((each) => each.width > 0 && !each.hidden);
  if (!canvas) return [0, 0, 0, 0];
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const dot = [((x - left) * canvas.width) / width, ((y - top) * canvas.height) / height] as const;
  return [...(canvas.getContext('2d')?.getImageData(...dot, 1, 1).data ?? [])];
};

const isPainted = (sheet: string, at: Point): boolean => (dotAt(sheet, at)[3] ?? 0) > 0;

const point = (type: string, { x, y }: Point, more: PointerEventInit = {}): void => {
  const init = { clientX: x, clientY: y, bubbles: true, pointerId: 1, pointerType: 'mouse', ...more };
  frame().dispatchEvent(new PointerEvent(type, init));
};

const tap = (at: Point, more: PointerEventInit = {}): void => {
  point('pointerdown', at, more);
  point('pointerup', at, more);
};

const press = (key: string): void => {
  document
    .querySelector('.live-drawing')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

/** Synthetic pointers cannot be captured. */
const letCapture = () => vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);

const MIDDLE_OF_LINK = { x: 300, y: 0 };
const MIDDLE_OF_SINGLE = { x: 0, y: 150 };
/** On the card, beside the name. */
const ON_TURKU = { x: -18, y: -14 };
const ON_KELA = { x: -18, y: 286 };

test('cards and links are painted where the drawing has them, and nothing elsewhere', async () => {
  mount(live());
  await atRest();
  expect(dotAt('cards', onPage(ON_TURKU))).toEqual([244, 217, 217, 255]);
  expect(isPainted('links', onPage(MIDDLE_OF_LINK))).toBe(true);
  expect(isPainted('links', onPage({ x: 300, y: 150 }))).toBe(false);
  expect(isPainted('cards', onPage({ x: 300, y: 150 }))).toBe(false);
});

test('what fewer than k drew fades and stays, and what enough drew stands above it', async () => {
  mount(live());
  await atRest();
  const before = dotAt('cards', onPage(ON_KELA));
  update(live({ k: 2 }));
  await expect.poll(() => isPainted('strong', onPage(MIDDLE_OF_LINK))).toBe(true);
  expect(isPainted('strong', onPage(MIDDLE_OF_SINGLE))).toBe(false);
  expect(isPainted('links', onPage(MIDDLE_OF_SINGLE))).toBe(true);
  const links = document.querySelector('.live-print[data-shown=true] .live-links');
  expect(Number(getComputedStyle(links ?? document.body).opacity)).toBeLessThan(0.6);
  expect(dotAt('cards', onPage(ON_TURKU))).toEqual([244, 217, 217, 255]);
  expect(dotAt('cards', onPage(ON_KELA))).not.toEqual(before);
  update(live({ k: 1 }));
  await expect.poll(() => dotAt('cards', onPage(ON_KELA))).toEqual(before);
  expect(isPainted('strong', onPage(MIDDLE_OF_LINK))).toBe(false);
});

test('the last of many steps of the slider is what is shown', async () => {
  mount(live());
  await atRest();
  for (const k of [2, 3, 4, 3, 1, 4]) update(live({ k }));
  await expect.poll(() => dotAt('cards', onPage(ON_TURKU))).not.toEqual([244, 217, 217, 255]);
  await atRest();
  expect(isPainted('strong', onPage(MIDDLE_OF_LINK))).toBe(false);
});

test('without counts nothing fades, whatever k is', async () => {
  mount(
    <div style={{ position: 'relative', width: 900, height: 500 }}>
      <LiveDrawing drawing={drawing} k={9} lit={NOTHING_LIT} label="Kartta" description="" />
    </div>,
  );
  await atRest();
  expect(dotAt('cards', onPage(ON_KELA))).toEqual([244, 217, 217, 255]);
  expect(document.querySelector('.live-print')?.getAttribute('data-faded')).toBe('false');
});

test('what is lit stands above the rest with its links and their other ends', async () => {
  mount(live({ lit: new Set(['kela']) }));
  await expect.poll(() => isPainted('lit', onPage(MIDDLE_OF_SINGLE))).toBe(true);
  expect(isPainted('lit', onPage(ON_TURKU))).toBe(true);
  expect(isPainted('lit', onPage(MIDDLE_OF_LINK))).toBe(false);
  expect(document.querySelector('.live-print')?.getAttribute('data-lit')).toBe('true');
  update(live());
  await expect.poll(() => isPainted('lit', onPage(ON_KELA))).toBe(false);
  expect(document.querySelector('.live-print')?.getAttribute('data-lit')).toBe('false');
});

test('what is talked about lights up by itself, with the links between it', async () => {
  mount(live({ alone: new Set(['turku', 'kela']) }));
  await atRest();
  expect(isPainted('lit', onPage(ON_TURKU))).toBe(true);
  expect(isPainted('lit', onPage(MIDDLE_OF_SINGLE))).toBe(true);
  expect(isPainted('lit', onPage(MIDDLE_OF_LINK))).toBe(false);
  expect(isPainted('lit', onPage({ x: 582, y: -14 }))).toBe(false);
});

test('a lit link shines and tells its count', async () => {
  mount(live({ lit: new Set(['turku-varha']) }));
  await expect.poll(() => isPainted('lit', onPage(MIDDLE_OF_LINK))).toBe(true);
  expect(dotAt('lit', onPage({ x: 150, y: -7 }))).toEqual([244, 183, 59, 255]);
  expect(isPainted('lit', onPage(ON_KELA))).toBe(false);
});

test('pointing and tapping tell what lies there, and nothing on the empty ground', async () => {
  letCapture();
  const [onHover, onTap] = [vi.fn(), vi.fn()];
  mount(live({ onHover, onTap }));
  await atRest();
  point('pointermove', onPage(ON_TURKU));
  point('pointermove', onPage({ x: 0, y: 0 }));
  point('pointermove', onPage({ x: 150, y: 2 }));
  point('pointermove', onPage({ x: 300, y: 150 }));
  expect(onHover.mock.calls).toEqual([['turku'], ['turku-varha'], [null]]);
  tap(onPage(ON_KELA));
  tap(onPage({ x: 300, y: 150 }));
  expect(onTap.mock.calls).toEqual([['kela'], [null]]);
});

test('pointing ends when the pointer leaves', async () => {
  const onHover = vi.fn();
  mount(live({ onHover }));
  await atRest();
  point('pointermove', onPage(ON_TURKU));
  point('pointerleave', { x: 0, y: 0 });
  expect(onHover.mock.calls).toEqual([['turku'], [null]]);
});

test('a finger hits a link beside which a mouse hits nothing', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const { x, y } = onPage({ x: 200, y: 0 });
  tap({ x, y: y + 13 });
  tap({ x, y: y + 13 }, { pointerType: 'touch' });
  expect(onTap.mock.calls).toEqual([[null], ['turku-varha']]);
});

test('a drag moves the drawing with the pointer and taps nothing', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const from = onPage(ON_TURKU);
  const to = { x: from.x + 60, y: from.y + 45 };
  point('pointerdown', from);
  point('pointermove', { x: from.x + 30, y: from.y + 20 });
  point('pointermove', to);
  point('pointerup', to);
  expect(onTap).not.toHaveBeenCalled();
  tap(to);
  expect(onTap.mock.calls).toEqual([['turku']]);
  await atRest();
  expect(dotAt('cards', to)).toEqual([244, 217, 217, 255]);
});

const drag = (from: Point, to: Point, last: 'pointerup' | 'pointercancel' = 'pointerup'): void => {
  point('pointerdown', from);
  point('pointermove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  point('pointermove', to);
  point(last, to);
};

test('an actor that is dragged goes with the pointer, and its new place is told once', async () => {
  letCapture();
  const onMoved = vi.fn();
  mount(live({ onMoved }));
  await atRest();
  const from = onPage(ON_TURKU);
  const to = onPage({ x: ON_TURKU.x + 200, y: ON_TURKU.y + 150 });
  point('pointerdown', from);
  point('pointermove', to);
  await expect.poll(() => isPainted('lit', to)).toBe(true);
  expect(isPainted('cards', from), 'the drawing stays where it is').toBe(true);
  expect(onMoved).not.toHaveBeenCalled();
  point('pointerup', to);
  expect(onMoved.mock.calls).toEqual([[new Map([['turku', { x: 200, y: 150 }]])]]);
});

test('an actor is put back when the drag is called off, and a drag beside it moves the drawing', async () => {
  letCapture();
  const onMoved = vi.fn();
  mount(live({ onMoved }));
  await atRest();
  const from = onPage(ON_TURKU);
  drag(from, { x: from.x + 80, y: from.y + 60 }, 'pointercancel');
  await atRest();
  expect(isPainted('lit', { x: from.x + 80, y: from.y + 60 })).toBe(false);
  const ground = onPage({ x: 400, y: 200 });
  drag(ground, { x: ground.x + 60, y: ground.y + 45 });
  await atRest();
  expect(isPainted('cards', { x: from.x + 60, y: from.y + 45 })).toBe(true);
  expect(onMoved).not.toHaveBeenCalled();
});

test('the wheel comes closer to what is under the pointer', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const at = onPage(ON_KELA);
  frame().dispatchEvent(
    new WheelEvent('wheel', { deltaY: -400, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true }),
  );
  tap(at);
  tap(onPage(ON_TURKU));
  expect(onTap.mock.calls).toEqual([['kela'], [null]]);
});

test('two fingers spread come closer to what lies between them', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const { x, y } = onPage({ x: 0, y: 300 });
  const one = { pointerType: 'touch', pointerId: 1 };
  const two = { pointerType: 'touch', pointerId: 2 };
  point('pointerdown', { x: x - 40, y }, one);
  point('pointerdown', { x: x + 40, y }, two);
  point('pointermove', { x: x - 90, y }, one);
  point('pointermove', { x: x + 90, y }, two);
  point('pointerup', { x: x - 90, y }, one);
  point('pointerup', { x: x + 90, y }, two);
  expect(onTap).not.toHaveBeenCalled();
  tap({ x, y });
  tap({ x: x + 50, y });
  expect(onTap.mock.calls).toEqual([['kela'], ['kela']]);
});

test('keys come closer, go away, move and show all again', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const { left, top, width, height } = frame().getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  const { x, y } = onPage({ x: 0, y: 0 });
  const scaled = (by: number) => ({ x: middle.x + (x - middle.x) * by, y: middle.y + (y - middle.y) * by });
  const places: Record<string, Point> = {
    '+': scaled(1.25),
    '-': scaled(0.8),
    ArrowLeft: { x: x + 80, y },
    ArrowRight: { x: x - 80, y },
    ArrowUp: { x, y: y + 80 },
    ArrowDown: { x, y: y - 80 },
  };
  for (const [key, place] of Object.entries(places)) {
    press(key);
    tap(place);
    press('0');
    tap({ x, y });
    expect([key, ...onTap.mock.calls.splice(0)]).toEqual([key, ['turku'], ['turku']]);
  }
});

test('arrow keys that mean something else leave the drawing where it is', async () => {
  mount(live({ leavesArrows: true }));
  await atRest();
  press('ArrowRight');
  await atRest();
  expect(isPainted('cards', onPage(ON_TURKU))).toBe(true);
  press('+');
  await expect.poll(() => isPainted('cards', onPage({ x: 600, y: 20 }))).toBe(false);
});

test('it has the role, the name and the description of what it is, and takes the focus', async () => {
  mount(live({ description: 'Nuolilla siirrytään' }));
  await atRest();
  const element = document.querySelector<HTMLElement>('[role=application]');
  element?.focus();
  expect(document.activeElement).toBe(element);
  expect(element?.getAttribute('aria-label')).toBe('Kartta');
  expect(element?.getAttribute('aria-description')).toBe('Nuolilla siirrytään');
});

test('the drawing is fitted between what covers it', async () => {
  const insets = { top: 0, right: 200, bottom: 0, left: 150 };
  mount(live({ insets: () => insets }));
  await atRest();
  expect(dotAt('cards', onPage(ON_TURKU, drawing, insets))).toEqual([244, 217, 217, 255]);
});

test('a part is shown instead of all of it, and all again when none is asked for', async () => {
  letCapture();
  const onTap = vi.fn();
  const part = { x1: -100, y1: 250, x2: 100, y2: 350 };
  mount(live({ part, onTap }));
  await atRest();
  const { left, top, width, height } = frame().getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  tap(middle);
  update(live({ onTap }));
  await expect.poll(() => dotAt('cards', onPage(ON_TURKU))).toEqual([244, 217, 217, 255]);
  tap(middle);
  expect(onTap.mock.calls).toEqual([['kela'], [null]]);
});

test('another drawing is shown where the view was left', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const newcomer = onPage({ x: 600, y: 300 });
  tap(newcomer);
  update(live({ onTap, drawing: { ...drawing, actors: [...drawing.actors, actor('sote', 600, 300)] } }));
  await expect.poll(() => isPainted('cards', newcomer)).toBe(true);
  tap(newcomer);
  expect(onTap.mock.calls).toEqual([[null], ['sote']]);
});

test('a place out of sight is brought into sight, one in sight stays', async () => {
  letCapture();
  const onTap = vi.fn();
  const views: LiveView[] = [];
  mount(live({ onTap, onReady: (view) => views.push(view) }));
  await atRest();
  views[0]?.reveal({ x: 120, y: 110 });
  await atRest();
  expect(isPainted('cards', onPage(ON_TURKU))).toBe(true);
  for (let step = 0; step < 8; step++) views[0]?.zoomIn();
  views[0]?.reveal({ x: 0, y: 300 });
  const { left, top, width, height } = frame().getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  await expect
    .poll(() => {
      tap(middle);
      return onTap.mock.calls.at(-1)?.[0];
    })
    .toBe('kela');
});

test('another size shows all again, unless the user has chosen what to see', async () => {
  letCapture();
  const onTap = vi.fn();
  mount(live({ onTap }));
  await atRest();
  const resize = (width: string) => {
    const around = frame().closest<HTMLElement>('div[style]');
    if (around) around.style.width = width;
  };
  resize('600px');
  await expect.poll(() => dotAt('cards', onPage(ON_TURKU))).toEqual([244, 217, 217, 255]);
  press('ArrowDown');
  const { x, y } = onPage(ON_TURKU);
  resize('500px');
  // what was in the middle stays there
  await expect.poll(() => dotAt('cards', { x: x - 50, y: y - 80 })).toEqual([244, 217, 217, 255]);
  tap({ x: x - 50, y: y - 80 });
  expect(onTap.mock.calls).toEqual([['turku']]);
});

test('an empty drawing is an empty frame, and fills when there is something', async () => {
  mount(live({ drawing: { actors: [], links: [] } }));
  await atRest();
  update(live());
  await expect.poll(() => isPainted('cards', onPage(ON_TURKU))).toBe(true);
});
