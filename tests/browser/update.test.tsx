import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { OnThisDevice } from '../../src/app/offline/OnThisDevice';
import { offerInstall } from '../../src/app/offline/offerInstall';
import { UpdateNotice } from '../../src/app/offline/UpdateNotice';
import { SavingNotice } from '../../src/app/SavingNotice';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { offline } from '../../src/state/offline';
import { addressOf, type Route } from '../../src/state/route';
import { report, type SavingProblem } from '../../src/state/saving';
import { createKeeping } from '../../src/storage/keeping';
import { mount } from './mounting';

const words = fi.offline;

const goTo = (route: Route): void => {
  location.hash = addressOf(route);
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

afterEach(() => {
  offline.setState(offline.getInitialState());
  goTo({ at: 'home' });
});

test('a new version is offered where nobody draws and no room is looking', async () => {
  mount(<UpdateNotice />);
  offline.setState({ update: { isTaken: false, take: () => undefined } });
  await expect.element(page.getByText(words.newVersion)).toBeVisible();
  for (const at of ['wall', 'show', 'task', 'compare'] as const) {
    goTo({ at, workshop: 'w1' });
    await expect.element(page.getByText(words.newVersion)).not.toBeInTheDocument();
    goTo({ at: 'maps', workshop: 'w1' });
    await expect.element(page.getByText(words.newVersion)).toBeVisible();
  }
});

test('it waits while something is to be taken to safety', async () => {
  const keeping = createKeeping({ name: 'update' });
  const tell = (problem: SavingProblem | null) =>
    report(keeping.saving, 'w1', { pending: problem ? 1 : 0, problem });
  mount(
    <>
      <SavingNotice keeping={keeping} />
      <UpdateNotice />
    </>,
  );
  offline.setState({ update: { isTaken: false, take: () => undefined } });
  await expect.element(page.getByText(words.newVersion)).toBeVisible();
  tell('full');
  await expect.element(page.getByText(words.newVersion)).not.toBeVisible();
  tell(null);
  await expect.element(page.getByText(words.newVersion)).toBeVisible();
});

test('it is taken when the user says so', async () => {
  const take = vi.fn();
  mount(<UpdateNotice />);
  offline.setState({ update: { isTaken: false, take } });
  await page.getByRole('button', { name: words.take }).click();
  expect(take).toHaveBeenCalledTimes(1);
});

test('where another tab has taken it, this one is offered to be loaded again', async () => {
  const take = vi.fn();
  mount(<UpdateNotice />);
  offline.setState({ update: { isTaken: true, take } });
  await expect.element(page.getByText(words.takenElsewhere)).toBeVisible();
  await page.getByRole('button', { name: fi.common.reload }).click();
  expect(take).toHaveBeenCalledTimes(1);
});

test('that the app works without a network is said when it is new', async () => {
  mount(<OnThisDevice />);
  await expect.element(page.getByText(words.ready)).not.toBeInTheDocument();
  offline.setState({ isNew: true });
  await expect.element(page.getByText(words.ready)).toBeVisible();
});

test('where the browser can install the app, it is asked to once', async () => {
  const prompt = vi.fn().mockResolvedValue(undefined);
  offerInstall();
  mount(<OnThisDevice />);
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  await page.getByRole('button', { name: words.install }).click();
  expect(prompt).toHaveBeenCalledTimes(1);
  await expect.element(page.getByRole('button', { name: words.install })).not.toBeInTheDocument();
});
