import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NamesSwitch } from '../../src/app/NamesSwitch';
import { startI18n } from '../../src/i18n';
import { namesShown, showNames } from '../../src/state/namesShown';
import { mount } from './mounting';

const button = page.getByRole('button', { name: 'Nimet', exact: true });
const areShown = () => namesShown.getState().in.has('w1');

beforeAll(startI18n);
beforeEach(() => {
  showNames('w1', false);
  mount(<NamesSwitch workshopId="w1" />);
});

test('names are shown only after a warning, and hidden again by one press', async () => {
  await button.click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent('Kysy ensin piirtäjiltä');
  expect(areShown()).toBe(false);
  await page.getByRole('button', { name: 'Näytä nimet' }).click();
  expect(areShown()).toBe(true);
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  expect(areShown()).toBe(false);
});

test.each(['Pidä piilossa', 'Sulje'])('the warning closed by “%s” shows nobody', async (way) => {
  await button.click();
  await page.getByRole('button', { name: way }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(areShown()).toBe(false);
});

test('Esc leaves the names hidden and the focus on the switch', async () => {
  await button.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  expect(areShown()).toBe(false);
});
