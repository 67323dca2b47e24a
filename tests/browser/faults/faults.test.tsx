import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FaultVoice } from '../../../src/app/FaultVoice';
import { SavingNotice } from '../../../src/app/SavingNotice';
import { apply } from '../../../src/domain/change';
import { addActor } from '../../../src/domain/commands/records';
import { addRecords } from '../../../src/domain/commands/workshop';
import type { Entities } from '../../../src/domain/entity';
import { startI18n } from '../../../src/i18n';
import { fi } from '../../../src/i18n/fi';
import type { OpenWorkshop } from '../../../src/state/library';
import { whenSaved } from '../../../src/state/saving';
import { createKeeping, type Keeping } from '../../../src/storage/keeping';
import { loadWorkshop } from '../../../src/storage/load';
import { Toasts } from '../../../src/ui/toasts';
import { asObject, beginning } from '../../state/gestures';
import { mountPage } from '../mounting';
import { CLOSED, type Injected, openRaw, UNWRITABLE } from './injecting';

const { common, faults } = fi;
const beginningEntities: Entities = apply(new Map(), addRecords(beginning()));

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

let name: string;
let keeping: Keeping;
const others: Keeping[] = [];

beforeEach(() => {
  name = `faults-${crypto.randomUUID()}`;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const one of [keeping, ...others.splice(0)]) one.stop();
  sessionStorage.clear();
});

const draw = ({ workshop }: OpenWorkshop, id: string): void =>
  workshop.commit(addActor('m1', { id, name: `Toimija ${id}` }));

const show = (open: OpenWorkshop): void =>
  mountPage(
    <>
      <SavingNotice keeping={keeping} open={open} />
      <FaultVoice keeping={keeping} open={open} />
      <Toasts />
    </>,
  );

/** What the file holds that the notice offers. */
const offeredFile = async (): Promise<string> => {
  const made = vi.spyOn(URL, 'createObjectURL');
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await page.getByRole('button', { name: common.saveFileNow }).click();
  const blob = made.mock.lastCall?.[0];
  made.mockRestore();
  pressed.mockRestore();
  if (!(blob instanceof Blob)) throw new Error('no file was made');
  return blob.text();
};

const expectStored = async ({ workshop }: OpenWorkshop) => {
  const loaded = await loadWorkshop(keeping.database, workshop.id);
  expect(loaded?.state).toBe('whole');
  expect(asObject(loaded?.entities ?? new Map())).toEqual(asObject(workshop.entities()));
};

const expectTold = async (fault: Injected['fault']) => {
  await expect.element(page.getByRole('region', { name: faults[fault] })).toBeVisible();
  await expect.element(page.getByRole('alert')).toHaveTextContent(faults[fault]);
};

/** What is promised of every fault, from the moment at which it is there. */
const expectLivedThrough = async (open: OpenWorkshop, { fault }: Injected, mend: () => void) => {
  await expectTold(fault);
  draw(open, 'a2');
  expect(open.workshop.entities().has('m1/a2')).toBe(true);
  expect(await offeredFile()).toContain('Toimija a2');
  expect(keeping.mayLose()).toBe(true);
  mend();
  await page.getByRole('button', { name: faults.retry }).click();
  await whenSaved(keeping.saving);
  await expect.element(page.getByRole('region')).not.toBeInTheDocument();
  await expectStored(open);
};

describe('a fault is told, work goes on, a file is offered, and everything is stored in the end', () => {
  test.each(CLOSED)('$what', async (injected) => {
    const mend = await injected.inject(name);
    if (injected.isSlow) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeping = createKeeping({ name });
    const starting = keeping.start();
    if (injected.isSlow) await vi.advanceTimersByTimeAsync(2500);
    vi.useRealTimers();
    await starting;
    const open = keeping.library.add('w1', beginningEntities, { stored: false });
    draw(open, 'a1');
    show(open);
    await expectLivedThrough(open, injected, mend);
  });

  test.each(UNWRITABLE)('$what', async (injected) => {
    keeping = createKeeping({ name });
    await keeping.start();
    const open = keeping.library.add('w1', beginningEntities, { stored: false });
    await whenSaved(keeping.saving);
    const mend = await injected.inject(name);
    draw(open, 'a1');
    show(open);
    await expectLivedThrough(open, injected, mend);
  });
});

/** A page with a workshop that is stored, and its notices. */
const openPage = async (): Promise<OpenWorkshop> => {
  keeping = createKeeping({ name });
  await keeping.start();
  const open = keeping.library.add('w1', beginningEntities, { stored: false });
  draw(open, 'a1');
  await whenSaved(keeping.saving);
  show(open);
  return open;
};

/** The same page, loaded again. */
const nextPage = async (): Promise<OpenWorkshop | undefined> => {
  others.push(keeping);
  keeping.stop();
  keeping = createKeeping({ name });
  await keeping.start();
  return keeping.library.store.getState().workshops.get('w1');
};

/** Leaves the page as the button does that loads it again; the page itself stays, for the test. */
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide'));

const namesIn = (open: OpenWorkshop | undefined): string[] =>
  Object.keys(asObject(open?.workshop.entities() ?? new Map()))
    .filter((key) => key.startsWith('m1/'))
    .sort();

describe('what waits is carried to the next page of the tab', () => {
  test('when a newer version has taken the database over: the user is asked to reload, and goes on drawing', async () => {
    const open = await openPage();
    const newer = await openRaw(name, 99);
    await expectTold('outdated');
    draw(open, 'a2');
    await expect.element(page.getByRole('button', { name: faults.reload })).toBeVisible();
    expect(await offeredFile()).toContain('Toimija a2');
    leave();
    newer.close();
    indexedDB.deleteDatabase(name);
    // the database of the page after is empty, as that of another version may be to this one
    const again = await nextPage();
    expect(namesIn(again)).toEqual(['m1/a1', 'm1/a2']);
    await whenSaved(keeping.saving);
    if (again) await expectStored(again);
    expect(namesIn(await nextPage())).toEqual(['m1/a1', 'm1/a2']);
    expect(sessionStorage).toHaveLength(0);
  });

  test('also while no page can reach the database', async () => {
    await openPage();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    keeping.database.close();
    const open = keeping.library.store.getState().workshops.get('w1');
    if (open) draw(open, 'a2');
    leave();
    expect(namesIn(await nextPage())).toEqual(['m1/a1', 'm1/a2']);
    leave();
    const third = await nextPage();
    expect(namesIn(third)).toEqual(['m1/a1', 'm1/a2']);
    vi.restoreAllMocks();
    await keeping.retry();
    await whenSaved(keeping.saving);
    if (third) await expectStored(third);
  });

  test('and where this version cannot read it, it is offered as a file', async () => {
    sessionStorage.setItem(`${name}.carried`, '{"version":99,"what":"Toimija a9"}');
    await openPage();
    await expectTold('unreadable');
    expect(await offeredFile()).toContain('Toimija a9');
    await page.getByRole('button', { name: common.understood }).click();
    await expect.element(page.getByRole('region')).not.toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });
});

test('a database that is deleted while it is open is filled again with all that the page holds', async () => {
  const open = await openPage();
  const other = keeping.library.add('w2', beginningEntities, { stored: false });
  await whenSaved(keeping.saving);
  indexedDB.deleteDatabase(name);
  await expect.poll(() => keeping.database.store.getState().timesTaken).toBe(1);
  await whenSaved(keeping.saving);
  await expectStored(open);
  await expectStored(other);
});

test('when another tab lets go, what waits is stored without a press, and the page says so', async () => {
  const holder = await openRaw(name, 1);
  keeping = createKeeping({ name });
  void keeping.start();
  const open = keeping.library.add('w1', beginningEntities, { stored: false });
  show(open);
  await expectTold('blocked');
  holder.close();
  await whenSaved(keeping.saving);
  await expect.element(page.getByText(faults.mended)).toBeVisible();
});

test('the advice can be folded away and stays so; a try that fails says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  keeping = createKeeping({ name });
  await keeping.start();
  show(keeping.library.add('w1', beginningEntities, { stored: false }));
  await page.getByRole('button', { name: faults.retry }).click();
  await expect.element(page.getByText(faults.stillNot)).toBeVisible();
  await page.getByRole('button', { name: faults.fold }).click();
  const bar = page.getByRole('region', { name: faults.unavailable });
  await expect.element(bar.getByText(faults.unavailable_help)).not.toBeInTheDocument();
  await page.getByRole('button', { name: faults.unfold }).click();
  await expect.element(bar.getByText(faults.unavailable_help)).toBeVisible();
});

test('what was brought back, and what was lost, is told once and put away with one press', async () => {
  await openPage();
  keeping.store.setState({ recovered: new Set(['w1']), lostData: true });
  await expectTold('recovered');
  await page.getByRole('button', { name: common.understood }).click();
  await expect.element(page.getByRole('region')).not.toBeInTheDocument();
});
