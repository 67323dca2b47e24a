import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { linkTo } from '../../src/domain/code/links';
import { invitationCode } from '../../src/domain/code/workshopCode';
import { newWorkshop } from '../../src/domain/commands/create';
import { defaultActorKinds, defaultLinkKinds } from '../../src/domain/defaults';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { fi } from '../../src/i18n/fi';
import { chooseFiles, expectToast, filled, LAST_TO_DRAW, openDevice, openWhole, PHONE } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, draw, join, library } = fi;

const QUESTION = 'Ketkä kuuluvat kumppanuusfoorumiin ja miten he liittyvät toisiinsa?';

/** More than this, and somebody in the room puts the phone away. */
const MOST_MS_TO_FIRST_NAME = 20_000;

const workshop = newWorkshop(
  { id: 'forum', title: 'Kumppanuusfoorumi', question: QUESTION, createdAt: '2026-11-22T09:00:00Z' },
  [
    ...defaultActorKinds({
      public: 'Julkinen',
      association: 'Yhdistys',
      company: 'Yritys',
      education: 'Oppilaitos',
      culture: 'Kulttuuri',
      people: 'Ihmiset',
      forum: 'Verkosto',
      theme: 'Teema',
    }),
    ...defaultLinkKinds({ coop: 'Yhteistyö', funding: 'Rahoitus', info: 'Tiedonkulku' }),
  ],
);

const CODE = invitationCode(workshop, { roster: true });
const INVITATION = linkTo('./', { kind: 'join', code: CODE });

const workshopFile = (): string => {
  const path = test.info().outputPath('foorumi.yhteiskartta.json');
  writeFileSync(path, serialise(writeWorkshopFile(workshop)));
  return path;
};

const startButton = (page: Page) => page.getByRole('button', { name: join.start });

/** The field for an actor's name, in steps or on the canvas. */
const nameField = (page: Page) => page.locator('input').and(page.getByLabel(draw.nameOfActor));

const goToFirstName = async (page: Page): Promise<void> => {
  const first = page.getByRole('button', { name: draw.firstActor });
  await expect(nameField(page).or(first).first()).toBeVisible();
  if (await first.isVisible()) await first.click();
  await expect(nameField(page)).toBeVisible();
};

const drawFirst = async (page: Page, name: string): Promise<void> => {
  await goToFirstName(page);
  await nameField(page).fill(name);
  await nameField(page).press('Enter');
};

const expectDrawn = (page: Page, map: string): Promise<void> =>
  expect(page).toHaveURL(new RegExp(`#/w/forum/draw/${map}$`));

const mapOf = (page: Page): string => /draw\/(\w+)/.exec(page.url())?.[1] ?? 'none';

test('a scan leads to the question and with one tap to the first actor, and scanning again to the same map @hand', async ({
  page,
  context,
}) => {
  const scanned = Date.now();
  await page.goto(INVITATION);
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible();
  await startButton(page).click();
  await goToFirstName(page);
  expect(Date.now() - scanned).toBeLessThan(MOST_MS_TO_FIRST_NAME);
  await drawFirst(page, 'Turun kaupunki');
  const map = mapOf(page);

  const again = await context.newPage();
  await again.goto(INVITATION);
  await expectToast(again, join.continued);
  await expectDrawn(again, map);

  await again.goto('./');
  await expect(again.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(again.getByText(filled(common.actors_one, { count: 1 }))).toBeVisible();
  await expect(again.getByText(join.sending_never)).toBeVisible();
  await expectNoAxeViolations(again);
  await again.getByRole('link', { name: join.continueMap }).click();
  await expectDrawn(again, map);
});

test('one phone passes from hand to hand: a second drawer has a map of their own, and the next scan asks whose it is @hand', async ({
  page,
}) => {
  await page.goto(INVITATION);
  await startButton(page).click();
  await drawFirst(page, 'Turun kaupunki');
  const first = mapOf(page);

  await page.goto('./');
  await page.getByRole('link', { name: join.newDrawer }).click();
  await page.getByLabel(join.name).fill('Aino');
  await expect(page.getByRole('checkbox', { name: join.showName })).not.toBeChecked();
  await startButton(page).click();
  await goToFirstName(page);
  const undo = page.getByRole('button', { name: common.undo }).first();
  await expect(undo, 'what the first one drew is not for the second to undo').toBeDisabled();
  await drawFirst(page, 'Varha');
  const second = mapOf(page);
  expect(second).not.toBe(first);

  await page.goto(INVITATION);
  await page.reload();
  await expect(page.getByRole('heading', { name: join.whoContinues })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: /Aino/ }).click();
  await expectDrawn(page, second);
});

test('whoever is given half a code or something else is told what to do @once', async ({ page }) => {
  await page.goto(linkTo('./', { kind: 'join', code: CODE.slice(0, CODE.length / 2) }));
  await expect(page.getByRole('heading', { name: join.problem_cutOff })).toBeVisible();
  await expect(page.getByText(join.problemHelp_cutOff)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto('./#/join/Kutsu-kumppanuusfoorumiin');
  await expect(page.getByRole('heading', { name: join.problem_damaged })).toBeVisible();
  await chooseFiles(page, join.openFile, [workshopFile()]);
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible();
});

test('the workshop file in place of a code leads to the same question @once', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, library.openFile, [workshopFile()]);
  await expect(page.getByText(join.openedQuestion)).toBeVisible();
  await startButton(page).click();
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible();
  await startButton(page).click();
  await goToFirstName(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: join.continueMap })).toBeVisible();
});

test('nothing from the tap on asks for the network @once', async ({ page }) => {
  await openWhole(page, () => page.goto(INVITATION), LAST_TO_DRAW);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // the browser looks again for what it shows on the tab
  const ofTheApp = () => asked.filter((url) => !url.includes('/icons/'));
  await startButton(page).click();
  await drawFirst(page, 'Turun kaupunki');
  expect(ofTheApp()).toEqual([]);
});

test('the browser of a messenger warns, shows a way out and does not stand in the way @once', async ({
  browser,
  baseURL,
  problems,
}) => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 14; Pixel 7; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.64 Mobile Safari/537.36 WhatsApp/2.24.4.76';
  const page = await openDevice(browser, problems, { ...PHONE, userAgent, locale: 'fi-FI' });
  await page.goto(`${baseURL}#/join/${CODE}`);
  await expect(page.getByRole('link', { name: join.openInBrowser })).toHaveAttribute(
    'href',
    /^intent:\/\/.+#\/join\/1.+#Intent;scheme=http;.+;end$/,
  );
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: join.stay }).click();
  await expect(page.getByText(join.embeddedTitle)).toHaveCount(0);
  await startButton(page).click();
  await goToFirstName(page);
  await page.context().close();
});

test('whoever leads the workshop and tries the code goes on leading @once', async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, library.openFile, [workshopFile()]);
  await page.getByRole('button', { name: join.collectHere }).click();
  await page.goto(INVITATION);
  await expect(page.getByRole('link', { name: join.toWorkshop })).toBeVisible();
  await startButton(page).click();
  await goToFirstName(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Kumppanuusfoorumi' })).toBeVisible();
  await expect(page.getByText(filled(common.maps_one, { count: 1 }))).toBeVisible();
});
