import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { claimMap, isJoined, ownMaps, setJoined } from '../../src/domain/device';
import { BackupScreen } from '../../src/features/backup';
import { HomeScreen, RestoreButton } from '../../src/features/library';
import { changeLanguage, startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { createLibrary, type Library, type OpenWorkshop } from '../../src/state/library';
import { storageHere } from '../../src/storage/persistence';
import { Toasts } from '../../src/ui/toasts';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { fileOf } from './downloads';
import { mount, update } from './mounting';

const { backup } = fi;

const opened = (library: Library, sketch: WorkshopSketch = { maps: { m1: mapOf('Turku') } }): OpenWorkshop =>
  library.add('w1', workshop(sketch), { stored: true });

const show = (library: Library): void =>
  mount(
    <>
      <BackupScreen library={library} restore={<RestoreButton library={library} />} />
      <Toasts />
    </>,
  );

/** The browser's word on what is stored, and what it answers when it is asked to keep it. */
const storageSays = (persisted: boolean, granted = persisted) => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(persisted);
  return vi.spyOn(navigator.storage, 'persist').mockResolvedValue(granted);
};

const drop = (file: File): void => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
};

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

beforeEach(() => {
  localStorage.clear();
  storageHere.setState(storageHere.getInitialState());
});

afterEach(() => vi.restoreAllMocks());

describe('the page of backups', () => {
  test('makes a file of everything, says when, and brings it back by a drop', async () => {
    const library = createLibrary(() => {});
    const { workshop: here } = opened(library);
    here.commit(setJoined(here.entities(), true), 'user', { lasting: true });
    here.commit(claimMap(here.entities(), 'm1'), 'user', { lasting: true });
    show(library);
    await expect.element(page.getByText('1 työpaja, 1 kartta')).toBeVisible();
    await expect.element(page.getByText(backup.never)).toBeVisible();
    const file = await fileOf(/Varmuuskopioi kaikki/);
    expect(file.name).toMatch(/^yhteiskartta-varmuuskopio-\d{4}-\d\d-\d\d\.zip$/);
    await expect.element(page.getByText(backup.unchanged)).toBeVisible();

    const other = createLibrary(() => {});
    update(<RestoreButton library={other} />);
    await expect.element(page.getByRole('heading', { name: backup.title })).not.toBeInTheDocument();
    drop(file);
    const found = () => other.store.getState().workshops.get('w1')?.workshop.entities() ?? new Map();
    await expect.poll(() => ownMaps(found()), { timeout: 5_000 }).toEqual(['m1']);
    expect(isJoined(found())).toBe(true);
  });

  test('can be used by everybody', async () => {
    storageSays(false);
    const library = createLibrary(() => {});
    opened(library);
    show(library);
    await expect.element(page.getByRole('button', { name: backup.ask })).toBeVisible();
    const { violations, passes } = await axe.run('.backup', { resultTypes: ['violations'] });
    expect(passes.length).toBeGreaterThan(0);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('says what has changed since', async () => {
    const library = createLibrary(() => {});
    const { workshop: here } = opened(library);
    show(library);
    await fileOf(/Varmuuskopioi kaikki/);
    // a moment later, by the clock of the change
    await expect
      .poll(() => new Date().toISOString() > (localStorage.getItem('yhteiskartta.backup') ?? ''))
      .toBe(true);
    here.commit({ m1: { before: {}, after: { title: 'Uusi' } } });
    await expect.element(page.getByText(/ovat muuttuneet/)).toBeVisible();
    await expect.element(page.getByRole('listitem')).toHaveTextContent('Nimetön työpaja');
  });

  test('asks the browser for a promise only when it is told to, and says what came of it', async () => {
    const persist = storageSays(false, true);
    show(createLibrary(() => {}));
    await expect.element(page.getByText(backup.promised_no)).toBeVisible();
    expect(persist).not.toHaveBeenCalled();
    await page.getByRole('button', { name: backup.ask }).click();
    await expect.element(page.getByText(backup.promised_yes)).toBeVisible();
    await expect.element(page.getByText(backup.askGiven)).toBeVisible();
  });

  test('says so where the browser says nothing', async () => {
    vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError('opaque'));
    vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('opaque'));
    show(createLibrary(() => {}));
    await expect.element(page.getByText(backup.promised_unknown)).toBeVisible();
  });
});

describe('the reminder', () => {
  const names = Array.from({ length: 80 }, (_, index) => `Toimija ${index}`);
  const reminder = page.getByText(/vain tässä selaimessa, eikä selain ole luvannut/);

  const withMuchWork = (): Library => {
    const library = createLibrary(() => {});
    const { workshop: here } = opened(library, {
      maps: { m1: { ...mapOf(...names), info: { updatedAt: '2026-11-22T09:00:00Z' } } },
    });
    here.commit(claimMap(here.entities(), 'm1'), 'user', { lasting: true });
    library.finishLoading();
    return library;
  };

  test('speaks of work that the browser may throw away, until it is backed up', async () => {
    storageSays(false);
    const library = withMuchWork();
    mount(<HomeScreen library={library} />);
    await expect.element(reminder).toHaveTextContent('1 kartta');
    await fileOf(/Varmuuskopioi kaikki/);
    await expect.element(reminder).not.toBeInTheDocument();
  });

  test('is put off for a week', async () => {
    storageSays(false);
    const library = withMuchWork();
    mount(<HomeScreen library={library} />);
    await page.getByRole('button', { name: backup.dismiss }).click();
    await expect.element(reminder).not.toBeInTheDocument();
    update(<HomeScreen key="again" library={library} />);
    await expect.element(page.getByRole('heading', { name: fi.library.myWorkshops })).toBeVisible();
    await expect.poll(() => storageHere.getState().promised).toBe('no');
    await expect.element(reminder).not.toBeInTheDocument();
    localStorage.setItem('yhteiskartta.reminder', new Date(Date.now() - 8 * 24 * 3_600_000).toISOString());
    update(<HomeScreen key="later" library={library} />);
    await expect.element(reminder).toBeVisible();
  });

  test('is silent where the browser has promised to keep everything', async () => {
    storageSays(true);
    mount(<HomeScreen library={withMuchWork()} />);
    await expect.poll(() => storageHere.getState().promised).toBe('yes');
    await expect.element(reminder).not.toBeInTheDocument();
  });
});
