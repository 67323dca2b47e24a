import type { Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';

/** Where the card of the lit actor stands within each picture that holds it, in px, by map. */
export const litPlaces = (page: Page) =>
  page.evaluate(() => {
    const places: [string, number, number][] = [];
    for (const tile of document.querySelectorAll('.wall-tile')) {
      const picture = tile.querySelector('.wall-picture')?.getBoundingClientRect();
      const cards = [...tile.querySelectorAll('[data-lit] [data-actor]')].slice(-1);
      for (const card of cards) {
        const { x, y, width, height } = card.getBoundingClientRect();
        const map = tile.getAttribute('data-map') ?? '';
        places.push([map, x + width / 2 - (picture?.x ?? 0), y + height / 2 - (picture?.y ?? 0)]);
      }
    }
    return places;
  });

/** Lights an actor up on every picture of the wall that holds it. */
export const lightUp = async (page: Page, name: RegExp): Promise<void> => {
  const find = page.getByLabel(fi.wall.find);
  const option = find.getByRole('option', { name });
  await option.waitFor({ state: 'attached' });
  await find.selectOption((await option.textContent()) ?? '');
};

/** How far the numbers lie apart. */
export const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);
