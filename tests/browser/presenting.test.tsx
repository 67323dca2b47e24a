import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usePresenting } from '../../src/ui/usePresenting';
import { mount, update } from './mounting';

const One = () => {
  const { isPresenting, toggle } = usePresenting();
  return (
    <button type="button" onClick={toggle}>
      {isPresenting ? 'Esillä' : 'Esitä'}
    </button>
  );
};

const Other = () => <p>{usePresenting().isPresenting ? 'Toinenkin esillä' : 'Toinen sivu'}</p>;

const isMarked = () => document.documentElement.dataset['presenting'] === 'true';

const presentOne = async () => {
  mount(<One />);
  await userEvent.click(page.getByRole('button', { name: 'Esitä' }));
  await expect.element(page.getByRole('button', { name: 'Esillä' })).toBeVisible();
  expect(isMarked()).toBe(true);
};

test('the showing goes on from one page that can be shown to the next, until Esc ends it', async () => {
  await presentOne();
  update(<Other />);
  await expect.element(page.getByText('Toinenkin esillä')).toBeVisible();
  expect(isMarked()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Toinen sivu')).toBeVisible();
  expect(isMarked()).toBe(false);
});

test('a page that cannot be shown ends the showing', async () => {
  await presentOne();
  update(<p>Kartat</p>);
  await expect.poll(isMarked).toBe(false);
});
