import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { noteSaved, receive, setJoined } from '../../src/domain/device';
import { UnsavedMapsNotice } from '../../src/features/library';
import { changeLanguage, startI18n } from '../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { mapOf, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

let count = 0;

const collected = (hours: number): OpenWorkshop => {
  const records = workshop({ maps: { m1: mapOf('Turku'), m2: mapOf('Varha') } });
  const open = createLibrary(() => {}).add(`unsaved${++count}`, records, { stored: true });
  open.workshop.commit(receive(records, ['m1', 'm2'], ago(hours)), 'user', { lasting: true });
  return open;
};

/** Whether the browser would ask before it closes the page. */
const asksBeforeClosing = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

const notice = page.getByText(/vain tässä selaimessa/);

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

test('collected maps that no file holds are told of, and asked about before closing, until they are saved', async () => {
  const open = collected(1);
  mount(<UnsavedMapsNotice open={open} />);
  await expect.element(notice).toHaveTextContent('2 karttaa');
  expect(asksBeforeClosing()).toBe(true);
  const { workshop: here } = open;
  here.commit(noteSaved(here.entities(), new Date().toISOString()), 'user', { lasting: true });
  await expect.element(notice).not.toBeInTheDocument();
  expect(asksBeforeClosing()).toBe(false);
});

test('on the wall nothing is said before a day has gone by, and closing is asked about all the same', async () => {
  mount(<UnsavedMapsNotice open={collected(1)} isQuiet />);
  await expect.poll(asksBeforeClosing).toBe(true);
  await expect.element(notice).not.toBeInTheDocument();
});

test('after a day it is said on the wall too', async () => {
  mount(<UnsavedMapsNotice open={collected(30)} isQuiet />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('yli päivän');
});

test('a device that only draws is left alone', async () => {
  const open = collected(30);
  const { workshop: here } = open;
  here.commit(setJoined(here.entities(), true), 'user', { lasting: true });
  mount(<UnsavedMapsNotice open={open} />);
  await expect.element(page.getByRole('heading', { name: 'Työpaja' })).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
  expect(asksBeforeClosing()).toBe(false);
});
