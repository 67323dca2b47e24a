import type { Page } from '@playwright/test';
import { linkTo } from '../../src/domain/code/links';
import { invitationCode, mapCode } from '../../src/domain/code/workshopCode';
import { newWorkshop } from '../../src/domain/commands/create';
import type { Entity, Key } from '../../src/domain/entity';
import { recordKey } from '../../src/domain/recordKeys';
import { namesOn } from './support/canvas';
import { openExample } from './support/draw';
import { addressesOf, createInspection, LOCALES, PHONE_WIDTH, SIZES, WORDS } from './support/inspection';
import { expect, test } from './support/test';

const invited = newWorkshop({
  id: 'forum',
  title: 'Kumppanuusfoorumi 2026',
  question: 'Ketkä kuuluvat kumppanuusfoorumiin ja miten he liittyvät toisiinsa?',
  createdAt: '2026-11-22T09:00:00Z',
  expected: 45,
  sendTo: 'vetaja@example.org',
});

const sentMap: readonly [Key, Entity][] = [
  ['m1', { is: 'map', id: 'm1', author: { name: 'Vihreä 347', type: 'person' }, state: 'sent' }],
  [recordKey('m1', 'a1'), { is: 'actor', id: 'a1', name: 'Turun kaupunki', x: 0, y: 0 }],
  [recordKey('m1', 'a2'), { is: 'actor', id: 'a2', name: 'Varha', x: 240, y: 80 }],
  [recordKey('m1', 'l1'), { is: 'link', id: 'l1', source: 'a1', target: 'a2' }],
];

const INVITATION = linkTo('./', { kind: 'join', code: invitationCode(invited, { roster: true }) });
const SENT_MAP = linkTo('./', { kind: 'map', code: mapCode(new Map([...invited, ...sentMap]), 'm1') });
const SHARED = linkTo('./', { kind: 'result', code: 'half-a-code' });

const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const withoutCamera = (): void => {
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
};

for (const language of ['fi', 'sv', 'en'] as const) {
  test.describe(`in ${language}`, { tag: SIZES[language] }, () => {
    test.use({ locale: LOCALES[language] });

    test('every screen of the room can be read and used by all', async ({ page }) => {
      test.setTimeout(120_000);
      page.setDefaultTimeout(15_000);
      const { collect, common, groups, join, library, paper, prepare, result, send, task, wall } =
        WORDS[language];
      const isPhone = (page.viewportSize()?.width ?? 0) < PHONE_WIDTH;
      const { look, expectNothingFound } = createInspection(page, language);
      const heading = page.getByRole('heading', { level: 1 });
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.addInitScript(withoutCamera);

      await page.goto('./#/prepare');
      await page.getByLabel(prepare.workshopTitle).fill('Forum');
      await press(prepare.create);
      await expect(page.getByRole('img', { name: task.code })).toBeVisible();
      await look('task');
      await press(task.editPhases);
      await expect(page.getByLabel(task.phaseName).first()).toBeVisible();
      await look('phases');
      await closeDialog(page);
      await press(task.invite);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('invitation');
      await closeDialog(page);

      await page.goto(INVITATION);
      await expect(heading).toBeVisible();
      await look('joining');
      await press(join.start);
      await page.locator('.draw-page > *').first().waitFor();
      await page.goto(INVITATION.slice(0, -9));
      await expect(heading).toBeVisible();
      await look('half an invitation');
      await page.goto('./#/w/forum/new');
      await expect(heading).toBeVisible();
      await look('one more drawer');
      await page.goto('./');
      await expect(heading).toBeVisible();
      await look('home of one who draws');
      await page.goto(SENT_MAP);
      await expect(heading).toBeVisible();
      await look('a map that was sent');
      await page.goto(SHARED);
      await expect(heading).toBeVisible();
      await look('half a code of the shared map');

      await openExample(page, library);
      const { goTo } = addressesOf(page);
      await press(collect.addLinks);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('pasting links');
      await closeDialog(page);
      await press(collect.readCodes);
      await expect(page.getByText(collect.camera_refused)).toBeVisible();
      await look('a camera that is refused');
      await closeDialog(page);

      await goTo('w/WORKSHOP/paper');
      await page.getByLabel(paper.lines).fill('Salo –\nLiitto – Turku, Raisio');
      await expect(page.getByRole('region', { name: paper.problems })).toBeVisible();
      await look('paper');

      await goTo('w/WORKSHOP/wall');
      await expect(page.getByRole('button', { name: wall.reveal })).toBeVisible();
      await look('wall, still hidden');
      await press(wall.reveal);
      await expect(page.locator('.wall-tile').nth(3)).toBeVisible();
      await look('wall');
      await page.locator('.wall-open').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('wall, one map large');
      await closeDialog(page);

      await goTo('w/WORKSHOP/shared');
      await press(result.share);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('sharing the shared map');
      await closeDialog(page);

      await goTo('w/WORKSHOP/draw/m01');
      if (!isPhone) await namesOn(page);
      await press(send.sendMap);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('sending');
      await page.getByRole('button', { name: send.way_code }).click();
      await expect(page.getByRole('img', { name: send.codeLabel })).toBeVisible();
      await look('sending by a code');
      await closeDialog(page);

      await goTo('w/WORKSHOP/maps');
      await press(library.newMap);
      await page.getByText(common.group, { exact: true }).click();
      const offered = page.getByRole('group', { name: library.groupMembers }).getByRole('checkbox');
      for (const index of [0, 1, 2]) await offered.nth(index).check();
      await press(library.startDrawing);
      await expect(isPhone ? page.locator('.steps') : page.getByText(groups.help).first()).toBeVisible();
      await look('a group’s map');
      expectNothingFound();
    });
  });
}
