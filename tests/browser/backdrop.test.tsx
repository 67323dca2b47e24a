import { beforeAll, describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { presetBackdrop } from '../../src/domain/backdrop/presets';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import { mapContent } from '../../src/domain/select';
import { DrawScreen } from '../../src/features/draw';
import { changeLanguage, startI18n } from '../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { createSaving } from '../../src/state/saving';
import { readPicture } from '../../src/workers/picture';
import { NAMES } from '../domain/backdrop/backdrops';
import { canvasWith, mount } from './mounting';

const INFO = {
  title: 'Foorumi',
  createdAt: '2026-11-22T09:00:00Z',
  backdrop: presetBackdrop('rings', NAMES),
};

let count = 0;

/** A map with Varha in the core and Turku on the partners' ring, opened for drawing. */
const opened = (): OpenWorkshop => {
  const id = `ground${++count}`;
  const open = createLibrary(() => {}).add(id, newWorkshop({ id, ...INFO }, [newMap({ id: 'm1' })]), {
    stored: true,
  });
  const actor = (name: string, x: number) => ({
    [`m1/${name}`]: { before: null, after: { is: 'actor', id: name, name, x, y: 0, influence: 2 } },
  });
  open.workshop.commit({ ...actor('Varha', 0), ...actor('Turku', 220) });
  mount(
    <div style={{ position: 'fixed', inset: 0, display: 'flex' }}>
      <DrawScreen open={open} mapId="m1" saving={createSaving()} />
    </div>,
  );
  return open;
};

const contentOf = ({ workshop }: OpenWorkshop) => {
  const content = mapContent(workshop.entities(), 'm1');
  if (!content) throw new Error('There is no map.');
  return content;
};

/** Without a hand: where things lie on the page is not the matter here. */
const pressed = async (target: Locator): Promise<void> => {
  await expect.element(target).toBeInTheDocument();
  (target.element() as HTMLElement).click();
};

const captions = () => [...document.querySelectorAll('.ground-caption')].map((one) => one.textContent);

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

describe('the ground under a map', () => {
  test('shows the zones of the workshop, and those that the map chooses for itself', async () => {
    const open = opened();
    await expect.poll(captions).toEqual(['Ydinverkosto', 'Kumppanit', 'Toimintaympäristö']);
    page.getByRole('application').element().focus();
    await userEvent.keyboard('b');
    await pressed(page.getByRole('radio', { name: 'Mukana nyt, voisi olla' }));
    await expect.poll(captions).toEqual(['Mukana nyt', 'Voisi olla', 'Ei juuri nyt']);
    await page.getByRole('textbox', { name: 'Sarake 2' }).fill('Mahdolliset');
    await expect.poll(captions).toContain('Mahdolliset');
    expect(
      contentOf(open)
        .actors.map(({ x }) => x)
        .sort(),
    ).toEqual([0, 220]);
  });

  test('follows the view without being drawn again', async () => {
    opened();
    const cy = await canvasWith(2);
    await expect.poll(captions).toHaveLength(3);
    const shape = document.querySelector('.ground-area');
    cy.viewport({ zoom: 0.5, pan: { x: 300, y: 200 } });
    await expect
      .poll(() => document.querySelector('.ground-layer > g')?.getAttribute('transform'))
      .toBe('translate(300 200) scale(0.5)');
    expect(document.querySelector('.ground-area')).toBe(shape);
  });

  test('lifts those who have influence, wherever they are dragged', async () => {
    opened();
    const cy = await canvasWith(2);
    await expect.poll(() => document.querySelectorAll('.tower path').length).toBe(4);
    cy.getElementById('Turku').position({ x: 77, y: 88 });
    const places = () =>
      [...document.querySelectorAll('.tower')].map((one) => one.parentElement?.getAttribute('transform'));
    await expect.poll(places).toContain('translate(77 88)');
  });
});

describe('words on a map', () => {
  test('are written where they are chosen, and are no actor', async () => {
    const open = opened();
    const cy = await canvasWith(2);
    page.getByRole('application').element().focus();
    await userEvent.keyboard('b');
    await pressed(page.getByRole('button', { name: 'Lisää teksti' }));
    await userEvent.keyboard('Tapaavat kuukausittain');
    await expect
      .poll(() => contentOf(open).texts.map(({ text }) => text))
      .toEqual(['Tapaavat kuukausittain']);
    expect(contentOf(open).actors).toHaveLength(2);
    const [text] = contentOf(open).texts;
    expect(cy.getElementById(text?.id ?? '').hasClass('text')).toBe(true);
    open.undo.undo();
    open.undo.undo();
    await expect.poll(() => contentOf(open).texts).toEqual([]);
    expect(cy.nodes().length).toBe(2);
  });
});

describe('a picture to draw over', () => {
  const painted = (width: number, height: number): Promise<Blob> => {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.fillRect(0, 0, width / 2, height);
    return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 });
  };

  test('of 40 megapixels is made smaller while the page answers', async () => {
    const photo = await painted(8000, 5000);
    let beats = 0;
    const beat = setInterval(() => beats++, 5);
    const read = await readPicture(photo);
    clearInterval(beat);
    expect(read.ok && { width: read.value.width, height: read.value.height }).toEqual({
      width: 2048,
      height: 1280,
    });
    expect(beats, 'the page went on meanwhile').toBeGreaterThan(10);
  });

  test('that is pasted is laid so that all of it is in sight', async () => {
    const open = opened();
    await pressed(page.getByRole('button', { name: 'Pohja' }).first());
    await pressed(page.getByRole('radio', { name: 'Oma kuva' }));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await painted(1200, 900)], 'kartta.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByRole('button', { name: 'Valitse kuva' })).toBeInTheDocument();
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    await expect.poll(() => contentOf(open).backdrop?.image).toBeDefined();
    const stage = document.querySelector('.draw-stage')?.getBoundingClientRect();
    const edge = (side: 'top' | 'bottom') =>
      document.querySelector('.model-layer image')?.getBoundingClientRect()[side];
    await expect.poll(() => edge('top')).toBeGreaterThanOrEqual(stage?.top ?? Number.NaN);
    expect(edge('bottom')).toBeLessThanOrEqual(stage?.bottom ?? Number.NaN);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a text', 'Turku', 'notPicture'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawn'],
    ['half a photo', '\u{ff}\u{d8}\u{ff}', 'unreadable'],
  ])('is refused in words when it is %s', async (_name, text, problem) => {
    const bytes = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
    expect(await readPicture(new Blob([bytes], { type: 'image/jpeg' }))).toEqual({
      ok: false,
      error: problem,
    });
  });
});
