import { execFileSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/test';

const openPage = async (context: BrowserContext, url: string | undefined) => {
  const page = await context.newPage();
  await page.goto(url ?? '');
  return page;
};

const processesOn = (profileDir: string): string[] =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profileDir}`));

/** Puts one row into a database and resolves at `complete`, which is what the app calls saved. */
const putRow = (value: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('killable', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('rows', 'readwrite');
      transaction.objectStore('rows').put(value, 'row');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    };
  });

const readRow = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('killable', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('rows').objectStore('rows').get('row');
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    };
  });

test('a killed browser is gone at once, and its profile opens again', { tag: '@once' }, async ({
  baseURL,
  launchKillable,
  profileDir,
}) => {
  const first = await launchKillable();
  await (await openPage(first.context, baseURL)).evaluate(putRow, 'kept');
  expect(processesOn(profileDir)).not.toEqual([]);
  await first.kill();
  expect(processesOn(profileDir)).toEqual([]);

  const second = await launchKillable();
  expect(await (await openPage(second.context, baseURL)).evaluate(readRow)).toBe('kept');
});

test('a killable browser is watched like the test’s own', { tag: '@once' }, async ({
  baseURL,
  launchKillable,
  problems,
}) => {
  const browser = await launchKillable();
  const page = await openPage(browser.context, baseURL);
  await page.evaluate(() => console.error('boom'));
  await expect.poll(() => problems.join('\n')).toContain('boom');
  problems.length = 0;
});
