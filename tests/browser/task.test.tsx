import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMap, newWorkshop } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { removeMap } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { setPhases } from '../../src/domain/exercises';
import { TaskScreen } from '../../src/features/task';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { mount, update } from './mounting';

const AT = '2026-11-22T09:00:00Z';
const INFO = { id: 'w', title: 'Foorumi', question: 'Ketkä kuuluvat mukaan?', createdAt: AT };

let shown = 0;

const show = (entities: Entities) => {
  const open = createLibrary(() => {}).add(`task${++shown}`, entities, { stored: true });
  mount(<TaskScreen open={open} />);
  return open.workshop;
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('counts the maps as they come and go, groups’ maps apart, and shows neither names nor drawings', async () => {
  const workshop = show(newWorkshop({ ...INFO, expected: 45 }));
  await expect.element(page.getByText('0 / 45 karttaa')).toBeVisible();
  workshop.commit(addMap({ id: 'm1', author: { name: 'Aino' } }));
  workshop.commit(addActor('m1', { id: 'a1', name: 'Varha' }));
  workshop.commit(addMap({ id: 'm2' }));
  workshop.commit(addMap({ id: 'g1', author: { type: 'group' } }));
  await expect.element(page.getByText('2 / 45 karttaa')).toBeVisible();
  workshop.commit(removeMap(workshop.entities(), 'm2', AT));
  await expect.element(page.getByText('1 / 45 karttaa')).toBeVisible();
  expect(document.body.textContent).not.toMatch(/Aino|Varha/);
});

test('counts without a total where nobody said how many are expected', async () => {
  show(newWorkshop(INFO));
  await expect.element(page.getByText('0 karttaa', { exact: true })).toBeVisible();
});

test('asks for the question where there is none, and teaches where there are no phases', async () => {
  const { question: _question, ...info } = INFO;
  const workshop = show(newWorkshop(info));
  await expect.element(page.getByRole('link', { name: 'Kirjoita kysymys' })).toBeVisible();
  workshop.commit(setPhases(workshop.entities(), [{ is: 'phase', id: 'p', name: '' }], AT));
  await expect.element(page.getByRole('heading', { name: 'Vaihe 1' })).toBeVisible();
  await expect.element(page.getByText('Ei aikarajaa')).toBeVisible();
  workshop.commit(setPhases(workshop.entities(), [], AT));
  await expect.element(page.getByText('Vaiheita ei ole.')).toBeVisible();
});

test('that phones cannot come here is said to the facilitator, not to all', async () => {
  show(newWorkshop(INFO));
  const warning = page.getByText('Puhelimet eivät pääse tähän osoitteeseen');
  await expect.element(warning).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Esitä' }));
  await expect.element(page.getByRole('link', { name: 'Seinälle' })).toBeVisible();
  await expect.element(warning).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
});

test('says so quietly where the screen cannot be kept awake', async () => {
  const refused = vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('no'));
  show(newWorkshop(INFO));
  await expect.element(page.getByText('ei pidä näyttöä hereillä')).toBeVisible();
  refused.mockRestore();
});

test('takes the screen again when the page comes back into sight, and lets it go with the page', async () => {
  const release = vi.fn(() => Promise.resolve());
  const taken = vi
    .spyOn(navigator.wakeLock, 'request')
    .mockResolvedValue({ release } as unknown as WakeLockSentinel);
  show(newWorkshop(INFO));
  await expect.poll(() => taken.mock.calls.length).toBeGreaterThan(0);
  const before = taken.mock.calls.length;
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => taken.mock.calls.length).toBe(before + 1);
  update(<p>Muu sivu</p>);
  await expect.poll(() => release.mock.calls.length).toBeGreaterThan(0);
  taken.mockRestore();
});
