import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from '../../src/app/ErrorBoundary';
import type { TidyRequest } from '../../src/domain/layout/tidying';
import { InlineName } from '../../src/features/draw/outline/InlineName';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { tidyOffThread } from '../../src/workers/tidy';
import { trustedScript } from '../../src/workers/trusted';
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

test('a screen that broke does not keep the next one from being shown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error('This screen is broken.');
  };
  mount(
    <ErrorBoundary address="#/a">
      <Broken />
    </ErrorBoundary>,
  );
  await expect.element(page.getByRole('heading', { name: fi.common.crash })).toBeVisible();
  update(
    <ErrorBoundary address="#/b">
      <p>Tässä ollaan.</p>
    </ErrorBoundary>,
  );
  await expect.element(page.getByText('Tässä ollaan.')).toBeVisible();
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
