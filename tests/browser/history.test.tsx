import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addActor, moveActors, removeRecords } from '../../src/domain/commands/records';
import { removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import { livingMap, livingWorkshop, mapContent, mapContents } from '../../src/domain/select';
import { BinScreen } from '../../src/features/bin';
import { HistoryScreen } from '../../src/features/history';
import { changeLanguage, startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import type { OpenWorkshop } from '../../src/state/library';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { Toasts } from '../../src/ui/toasts';
import { mapOf, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const { bin, common, history } = fi;

let count = 0;
let keeping: Keeping;

const show = (screen: ReactNode) =>
  mount(
    <>
      {screen}
      <Toasts />
    </>,
  );

const now = (): string => new Date().toISOString();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const undo = () => page.getByRole('status').getByRole('button', { name: common.undo }).click();
const row = (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });

const faultsFound = async (): Promise<string[]> => {
  const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  return violations.map(({ id }) => id);
};

/** A stored workshop with two maps. */
const room = (): OpenWorkshop => {
  const maps = { m1: mapOf('Turku', 'Varha', 'Kela'), m2: mapOf('Martat') };
  return keeping.library.add('w1', workshop({ maps }), { stored: false });
};

const commit = ({ workshop: here }: OpenWorkshop, ...args: Parameters<OpenWorkshop['workshop']['commit']>) =>
  here.commit(...args);

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

beforeEach(async () => {
  await page.viewport(1366, 768);
  keeping = createKeeping({ name: `history-test-${count++}` });
  await keeping.start();
});

afterEach(() => keeping.stop());

describe('earlier versions', () => {
  test('say that there are none yet', async () => {
    show(<HistoryScreen keeping={keeping} open={room()} />);
    await expect.element(page.getByText(history.none)).toBeVisible();
  });

  test('of a workshop are told by what they held, restored, and that can be taken back', async () => {
    const open = room();
    const { workshop: here } = open;
    commit(open, removeMap(here.entities(), 'm2', now()), 'user', { moment: 'delete' });
    show(<HistoryScreen keeping={keeping} open={open} />);
    await expect.element(row(history.cause_delete)).toHaveTextContent('2 karttaa, nyt 1');
    expect(await faultsFound()).toEqual([]);

    await button(/^Palauta versio: .*Ennen poistamista$/).click();
    await expect.element(row(history.cause_restore)).toHaveTextContent('1 kartta, nyt 2');
    expect(livingMap(here.entities(), 'm2')).toBeDefined();
    await expect.element(page.getByRole('heading', { name: history.title })).toHaveFocus();
    await undo();
    await expect.element(row(history.cause_delete)).toBeVisible();
    expect(livingMap(here.entities(), 'm2')).toBeUndefined();
  });

  test('of a map are those on which it was another, each with its picture', async () => {
    const open = room();
    const { workshop: here } = open;
    commit(open, addActor('m2', { id: 'a7', name: 'Salo' }), 'user', { moment: 'import' });
    const moved = moveActors(here.entities(), 'm1', new Map([['a1', { x: 300, y: 200 }]]));
    commit(open, moved, 'user', { moment: 'tidy' });
    commit(open, removeRecords(here.entities(), ['m1/a1', 'm1/a2']), 'user', { moment: 'delete' });
    show(<HistoryScreen keeping={keeping} open={open} map="m1" />);
    await expect.element(row(history.cause_delete)).toHaveTextContent('2 toimijaa enemmän kuin nyt');
    await expect.element(row(history.cause_tidy)).toBeVisible();
    await expect.element(row(history.cause_import)).not.toBeInTheDocument();
    expect(document.querySelectorAll('.kept-picture svg')).toHaveLength(2);

    await button(/Ennen poistamista$/).click();
    await expect.element(row(history.cause_tidy)).toHaveTextContent(history.apart_places);
    expect(mapContent(here.entities(), 'm1')?.actors).toHaveLength(3);
    expect(mapContent(here.entities(), 'm2')?.actors).toHaveLength(2);
  });

  test('that cannot be read say so, and are there when they can', async () => {
    const open = room();
    const { workshop: here } = open;
    commit(open, removeMap(here.entities(), 'm2', now()), 'user', { moment: 'delete' });
    let isBroken = true;
    const moments = (id: string) =>
      isBroken ? Promise.reject(new Error('broken')) : keeping.history.moments(id);
    show(<HistoryScreen keeping={{ ...keeping, history: { ...keeping.history, moments } }} open={open} />);
    await expect.element(page.getByRole('alert')).toHaveTextContent(history.unreadable);
    isBroken = false;
    await button(history.tryAgain).click();
    await expect.element(row(history.cause_delete)).toBeVisible();
  });
});

describe('the bin', () => {
  const deleteMap = (open: OpenWorkshop, id = 'm1') =>
    commit(open, removeMap(open.workshop.entities(), id, now()), 'user', { moment: 'delete' });

  test('gives a map back, and that can be taken back', async () => {
    const open = room();
    show(<BinScreen keeping={keeping} />);
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    deleteMap(open);
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expect.element(row(/Poistetaan lopullisesti/)).toBeVisible();
    expect(await faultsFound()).toEqual([]);
    await button(/^Palauta: /).click();
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    expect(mapContent(open.workshop.entities(), 'm1')?.actors).toHaveLength(3);
    await undo();
    await expect.element(row(/Poistetaan lopullisesti/)).toBeVisible();
  });

  test('gives the focus to what stands next, and to its own heading when nothing does', async () => {
    const open = room();
    deleteMap(open);
    deleteMap(open, 'm2');
    show(<BinScreen keeping={keeping} />);
    await button(/^Palauta: /)
      .first()
      .click();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
    await button(/^Poista lopullisesti: /).click();
    await page.getByRole('dialog').getByRole('button', { name: bin.erase }).click();
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: bin.title })).toHaveFocus();
  });

  test('gives a workshop back with all it held', async () => {
    const open = room();
    commit(open, removeWorkshop(open.workshop.entities(), now()), 'user');
    show(<BinScreen keeping={keeping} />);
    await expect.element(row('Työpaja, 2 karttaa')).toBeVisible();
    await button(/^Palauta: /).click();
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    expect(livingWorkshop(open.workshop.entities())).toBeDefined();
    expect(mapContents(open.workshop.entities())).toHaveLength(2);
  });

  test('is emptied after a question: nothing is left of it, in no version and no undo', async () => {
    const open = room();
    deleteMap(open);
    deleteMap(open, 'm2');
    show(<BinScreen keeping={keeping} />);
    await button(bin.emptyBin).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('2 kohdetta');
    await dialog.getByRole('button', { name: common.cancel }).click();
    await expect.element(row(/Poistetaan/).first()).toBeVisible();
    await button(bin.emptyBin).click();
    await dialog.getByRole('button', { name: bin.emptyBin }).click();
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    await expect.element(page.getByText(bin.erased)).toBeVisible();
    expect(open.undo.store.getState().canUndo).toBe(false);
    const moments = await keeping.history.moments('w1');
    const held = await Promise.all(moments.map(({ id }) => keeping.history.moment('w1', id)));
    expect(JSON.stringify(held)).not.toContain('Varha');
    expect(moments).not.toEqual([]);
  });

  test('loses one for good by itself, and its workshop with all that was remembered of it', async () => {
    localStorage.setItem('yhteiskartta.timer.w1', '{}');
    const open = room();
    commit(open, removeWorkshop(open.workshop.entities(), now()), 'user');
    show(<BinScreen keeping={keeping} />);
    await button(/^Poista lopullisesti: /).click();
    await page.getByRole('dialog').getByRole('button', { name: bin.erase }).click();
    await expect.element(page.getByText(bin.empty)).toBeVisible();
    expect(keeping.library.store.getState().workshops.size).toBe(0);
    expect(localStorage.getItem('yhteiskartta.timer.w1')).toBeNull();
  });
});
