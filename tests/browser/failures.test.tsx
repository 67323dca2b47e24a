import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import indexHtml from '../../index.html?raw';
import { ErrorBoundary } from '../../src/app/ErrorBoundary';
import { showLastResort } from '../../src/app/lastResort';
import { apply } from '../../src/domain/change';
import { addRecords } from '../../src/domain/commands/workshop';
import type { TidyRequest } from '../../src/domain/layout/tidying';
import { InlineName } from '../../src/features/draw/outline/InlineName';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { createKeeping } from '../../src/storage/keeping';
import { tidyOffThread } from '../../src/workers/tidy';
import { trustedScript } from '../../src/workers/trusted';
import { beginning } from '../state/gestures';
import { mount, update } from './mounting';

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a worker that cannot be had is told of, and the next call gets another one', async () => {
  const Real = Worker;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor() {
        super(new URL('/no-such-file.js', location.href), { type: 'module' });
      }
    },
  );
  const nothing: TidyRequest = { way: 'links', cards: [], links: [] };
  await expect(tidyOffThread(nothing)).rejects.toThrow();
  vi.unstubAllGlobals();
  const varha = { id: 'a1', name: 'Varha', width: 80, height: 38 };
  const tidied = await tidyOffThread({ ...nothing, cards: [varha] });
  expect([...(tidied?.places.keys() ?? [])]).toEqual(['a1']);
});

test('only files of the app itself are scripts, whoever made the address', () => {
  const made = URL.createObjectURL(new Blob(['1']));
  expect(() => trustedScript(new URL(made))).toThrow();
  expect(() => trustedScript(new URL('https://example.org/x.js'))).toThrow();
  expect(String(trustedScript(new URL('/x.js', location.href)))).toBe(new URL('/x.js', location.href).href);
  URL.revokeObjectURL(made);
});

const Broken = (): never => {
  throw new Error('This screen is broken.');
};

/** The name of the next file that is put among the downloads. */
const nextDownload = (): Promise<string> =>
  new Promise((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementationOnce(function (this: HTMLAnchorElement) {
      resolve(this.download);
    });
  });

/** All that is kept, with one workshop that nothing stores. */
const inMemory = () => {
  vi.stubGlobal('indexedDB', undefined);
  const keeping = createKeeping({ name: 'failures' });
  keeping.library.add('w1', apply(new Map(), addRecords(beginning())), { stored: false });
  return keeping;
};

describe('a screen that broke', () => {
  test('does not keep the next one from being shown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const keeping = createKeeping({ name: 'failures' });
    mount(
      <ErrorBoundary keeping={keeping} address="#/a">
        <Broken />
      </ErrorBoundary>,
    );
    await expect.element(page.getByRole('heading', { name: fi.common.crash })).toBeVisible();
    await expect.element(page.getByText(fi.common.crashHelp)).toBeVisible();
    await expect.element(page.getByRole('link', { name: fi.common.home })).toHaveAttribute('href', '#/');
    update(
      <ErrorBoundary keeping={keeping} address="#/b">
        <p>Tässä ollaan.</p>
      </ErrorBoundary>,
    );
    await expect.element(page.getByText('Tässä ollaan.')).toBeVisible();
  });

  test('says what is not stored yet, and lets everything be saved as a file', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const keeping = inMemory();
    mount(
      <ErrorBoundary keeping={keeping} address="#/">
        <Broken />
      </ErrorBoundary>,
    );
    await expect.element(page.getByText(fi.faults.crashWaiting)).toBeVisible();
    const file = nextDownload();
    await page.getByRole('button', { name: fi.faults.saveAll }).click();
    expect(await file).toMatch(/\.zip$/);
    keeping.stop();
  });
});

describe('where nothing can be shown any more', () => {
  const wholePage = (): Document => new DOMParser().parseFromString(indexHtml, 'text/html');

  /** What the built page holds beside the place for the app. */
  const lastResort = (): HTMLElement => {
    const words = wholePage().querySelector<HTMLElement>('#last-resort');
    if (!words) throw new Error('The page has no last words.');
    const root = document.body.appendChild(document.createElement('div'));
    root.id = 'root';
    return document.body.appendChild(document.adoptNode(words));
  };

  afterEach(() => {
    delete document.documentElement.dataset['failed'];
  });

  test('the page still says so in three languages, and lets everything be saved', async () => {
    const words = lastResort();
    expect(getComputedStyle(words).visibility).toBe('hidden');
    const keeping = inMemory();
    showLastResort(keeping);
    expect(getComputedStyle(words).visibility).toBe('visible');
    expect([...words.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'))).toEqual([
      'fi',
      'sv',
      'en',
    ]);
    const file = nextDownload();
    await page.getByRole('button', { name: 'Tallenna tiedostoksi' }).click();
    expect(await file).toMatch(/\.zip$/);
    keeping.stop();
  });

  test('a page that has opened shows none of it', () => {
    const words = lastResort();
    document.getElementById('root')?.append('Yhteiskartta');
    expect(getComputedStyle(words).display).toBe('none');
  });
});

test('a name changed where it stands is taken with Enter, and Esc leaves it', async () => {
  const onEnd = vi.fn();
  mount(<InlineName label="Nimi" initial="Turku" maxLength={20} onEnd={onEnd} />);
  const field = page.getByLabelText('Nimi');
  await expect.element(field).toHaveFocus();
  await field.fill('Turun kaupunki');
  const input = field.element();
  const press = (key: string, isComposing = false) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true }));
  press('Enter', true);
  expect(onEnd).not.toHaveBeenCalled();
  press('Enter');
  press('Escape');
  expect(onEnd.mock.calls).toEqual([
    ['Turun kaupunki', true],
    [null, true],
  ]);
});
