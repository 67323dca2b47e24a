import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSingle } from '../../scripts/single.mjs';
import { fi } from '../../src/i18n/fi';
import { expect, test } from './support/test';

let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yhteiskartta-single-'));
  address = pathToFileURL(await buildSingle(folder)).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('the app as one file opens from a disk, works with its workers and remembers, and fetches nothing @once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) fetched.push(request.url().replace(/#.*/, ''));
  });
  await page.goto(address);
  await expect(page.getByText(fi.library.openedAsFile)).toBeVisible();
  await page.getByRole('button', { name: fi.library.example }).click();
  await page.getByRole('link', { name: fi.common.page_same }).click();
  // the worker that knows names has answered
  await expect(page.getByText('Varsinais-Suomen liitto').first()).toBeVisible();
  await page.getByRole('link', { name: fi.common.page_shared }).click();
  await expect(page.getByText(/\d+ toimijaa, \d+ yhteyttä/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: fi.library.myWorkshops })).toBeVisible();
  expect(new Set(fetched), 'the file itself and nothing else').toEqual(new Set([address]));
});
