import type { Core } from 'cytoscape';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CanvasScreen } from '../../src/features/draw/CanvasScreen';
import { createDrawing, type Drawing } from '../../src/features/draw/drawing';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { look, toggleProjector } from '../../src/state/look';
import { createSaving } from '../../src/state/saving';
import { createSelection, select } from '../../src/state/selection';
import { mapOf, workshop } from '../domain/match/workshop';
import { canvasWith, mountPage } from './mounting';

const NAMES = ['Varsinais-Suomen liitto', 'Turku', 'Varha', 'Kela', 'Raisio', 'Sateenkaari Koto ry'];

let count = 0;

/** Until everything has its size: observers and layout need a moment. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

/** A map of six on the drawing screen, as the app shows it. */
const show = async (): Promise<{ readonly cy: Core; readonly drawing: Drawing }> => {
  const entities = workshop({ maps: { m1: mapOf(...NAMES) } });
  const open = createLibrary(() => {}).add(`d${++count}`, entities, { stored: true });
  const drawing = createDrawing(open.workshop, 'm1', createSelection());
  mountPage(
    <main className="draw-page">
      <CanvasScreen
        open={open}
        drawing={drawing}
        saving={createSaving()}
        sendButton={<button type="button">Lähetä</button>}
      />
    </main>,
  );
  const cy = await canvasWith(NAMES.length);
  await settled();
  return { cy, drawing };
};

const TEXTS = ['--text', '--text-small', '--text-large', '--text-title'];

const enlargeText = (times: number): void => {
  const { style } = document.documentElement;
  for (const name of TEXTS) style.removeProperty(name);
  if (times === 1) return;
  const now = getComputedStyle(document.documentElement);
  const sizes = TEXTS.map((name) => [name, Number.parseFloat(now.getPropertyValue(name))] as const);
  for (const [name, size] of sizes) style.setProperty(name, `${times * size}px`);
};

/** What floats on the canvas, and the bar above it. */
const PARTS =
  '.draw-bar, .legend, .legend-folded, .draw-dock, .zoom-tools, .draw-side > *, .connect-hint, .selection-bar';

interface Part {
  readonly name: string;
  readonly box: DOMRect;
}

const partsOnPage = (): Part[] =>
  [...document.querySelectorAll(PARTS)]
    .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);

const overlap = ({ box: a }: Part, { box: b }: Part): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What is wrong with the screen as it stands, one line each. */
const faults = (): string[] => {
  const parts = partsOnPage();
  const over = parts.flatMap((one, index) =>
    parts
      .slice(index + 1)
      .flatMap((other) => (overlap(one, other) ? [`${one.name} lies on ${other.name}`] : [])),
  );
  const outside = parts
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    .map(({ name }) => `${name} is partly out of sight`);
  const cut = [...document.querySelectorAll('.draw-bar, .draw-dock, .draw-side > *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map(({ className }) => `${className} is too narrow for what it holds`);
  return [...over, ...outside, ...cut];
};

/** Asks whether the first two actors of the map are one. */
const askAbout = (drawing: Drawing): void => {
  const [first, actor] = drawing.content().actors;
  if (!first || !actor) throw new Error('There are not two actors.');
  const question = { actorId: first.id, written: first.name, meant: { actor } };
  drawing.store.setState({ questions: [question] });
};

const SIZES = [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const;

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

afterEach(() => {
  enlargeText(1);
  document.documentElement.removeAttribute('data-projector');
  if (look.getState().isProjector) toggleProjector();
});

describe.each(SIZES)('at %d × %d', (width, height) => {
  test('nothing lies on anything else, whatever is open and however large the text', async () => {
    await page.viewport(width, height);
    const { drawing } = await show();
    for (const times of [1, 2]) {
      enlargeText(times);
      select(drawing.selection, []);
      drawing.store.setState({ panel: null, questions: [] });
      await settled();
      await expect.poll(faults, { message: `text × ${times}, nothing open` }).toEqual([]);
      select(
        drawing.selection,
        drawing
          .content()
          .actors.slice(0, 1)
          .map(({ id }) => id),
      );
      await settled();
      await expect.poll(faults, { message: `text × ${times}, one actor chosen` }).toEqual([]);
      askAbout(drawing);
      await settled();
      await expect.poll(faults, { message: `text × ${times}, a name asked about` }).toEqual([]);
      for (const panel of ['outline', 'networks', 'backdrop'] as const) {
        drawing.store.setState({ panel });
        await settled();
        await expect.poll(faults, { message: `text × ${times}, ${panel} open` }).toEqual([]);
      }
    }
  });
});

test.each([
  [390, 844],
  [844, 390],
])('on a phone of %d × %d the canvas keeps 60 percent of the height', async (width, height) => {
  await page.viewport(width, height);
  await show();
  await settled();
  const bar = document.querySelector('.draw-bar')?.getBoundingClientRect().bottom ?? 0;
  const dock = document.querySelector('.draw-dock')?.getBoundingClientRect().top ?? 0;
  expect((dock - bar) / height).toBeGreaterThan(0.6);
});

/** Whether all actors are in the part of the canvas that nothing covers. */
const allInSight = (cy: Core): boolean => {
  const legend = document.querySelector('.legend')?.getBoundingClientRect().right ?? 0;
  const dock = document.querySelector('.draw-dock')?.getBoundingClientRect().top ?? 0;
  const top = cy.container()?.getBoundingClientRect().top ?? 0;
  const { x1, y1, x2, y2 } = cy.elements().renderedBoundingBox();
  return x1 > legend && y1 > 0 && x2 < innerWidth && y2 < dock - top;
};

test('a map that was all in sight fills a window that grows', async () => {
  await page.viewport(1000, 600);
  const { cy } = await show();
  const zoom = cy.zoom();
  await page.viewport(1900, 1000);
  await expect.poll(() => cy.zoom()).toBeGreaterThan(zoom);
  expect(allInSight(cy)).toBe(true);
});

test('a view that was moved by hand keeps its zoom and its middle when the window grows', async () => {
  await page.viewport(1000, 600);
  const { cy } = await show();
  cy.viewport({ zoom: 1.7, pan: { x: 30, y: 40 } });
  const middle = { x: (500 - 30) / 1.7, y: (cy.height() / 2 - 40) / 1.7 };
  await page.viewport(1900, 1000);
  await expect.poll(() => cy.width()).toBe(1900);
  await expect.poll(() => Math.round((950 - cy.pan().x) / cy.zoom())).toBe(Math.round(middle.x));
  expect(cy.zoom()).toBe(1.7);
});

test('a panel that opens leaves the whole map in sight, and the types fold away', async () => {
  const { cy, drawing } = await show();
  drawing.store.setState({ panel: 'outline' });
  await expect
    .poll(() => {
      const side = document.querySelector('.draw-side > *')?.getBoundingClientRect().left ?? 0;
      return cy.elements().renderedBoundingBox().x2 < side;
    })
    .toBe(true);
  expect(allInSight(cy)).toBe(true);
  await page.getByRole('button', { name: 'Piilota tyypit' }).click();
  expect(document.querySelector('.legend')).toBeNull();
  await page.getByRole('button', { name: 'Näytä tyypit' }).click();
  await expect.element(page.getByRole('complementary', { name: 'Tyypit' })).toBeVisible();
});
