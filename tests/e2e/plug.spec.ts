import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seededRandom } from '../../scripts/seeded';
import { createLedger } from '../faults/story/facts';
import { STEPS, takeStep, workshopOf } from '../faults/story/steps';
import { saveWorkshop } from './support/facilitator';
import type { KillableBrowser } from './support/killable-browser';
import { expect, test } from './support/test';

// the long form is a part of `npm run test:faults`, which asks for more
const PLUGS = Number(process.env['PLUGS'] ?? 2);
const SEED = Number(process.env['PLUG_SEED'] ?? 42);

/** No step takes much longer where nothing else is running. */
const LONGEST_MS = 600;

const openPage = async ({ context }: KillableBrowser, url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(url);
  return page;
};

/** Moments after the beginning of a step; the story begins with the second one, as before it there is nothing to lose. */
const random = seededRandom(SEED);
const plugs = Array.from({ length: PLUGS }, (_, plug) => ({
  plug: plug + 1,
  step: 1 + Math.floor(random() * (STEPS.length - 1)),
  after: random() * LONGEST_MS,
}));

for (const { plug, step, after } of plugs) {
  test(`the plug is pulled in the middle of the story, and what was called saved is back (${plug})`, {
    tag: '@once',
  }, async ({ baseURL, launchKillable, problems }) => {
    test.setTimeout(120_000);
    const browser = await launchKillable();
    const page = await openPage(browser, `${baseURL}`);
    const ledger = createLedger();
    for (const before of STEPS.slice(0, step)) await takeStep(page, before, ledger);
    const workshop = workshopOf(page);

    const goingOn = (async () => {
      for (const next of STEPS.slice(step)) await takeStep(page, next, ledger);
    })().catch(() => undefined);
    await sleep(after);
    await browser.kill();
    await goingOn;
    // of the killed page, which was in the middle of something
    problems.length = 0;

    const again = await openPage(await launchKillable(), `${baseURL}#/w/${workshop}/maps`);
    const file = JSON.parse(readFileSync(await saveWorkshop(again), 'utf8'));
    const lost = ledger.known().filter(({ holds }) => !holds(file));
    expect(
      lost.map(({ key }) => key),
      'everything that the page had called saved',
    ).toEqual([]);
    await expect(again.getByRole('alert').filter({ hasText: /\S/ }), 'and nothing to be told of').toHaveCount(
      0,
    );
  });
}
