import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { linksOn, namesOn } from './support/canvas';
import { expectToast, filled, openExample } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, paper } = fi;

// the recorder of traces would fetch the photo's address, which the policy forbids
test.use({ trace: 'off' });

const PICTURE = fileURLToPath(new URL('../../public/icons/icon-192.png', import.meta.url));

const openPaper = async (page: Page): Promise<void> => {
  await openExample(page);
  const [, workshop] = page.url().match(/#\/w\/([^/]+)/) ?? [];
  await page.goto(`./#/w/${workshop}/paper`);
  await expect(page.getByRole('heading', { name: common.page_paper, level: 2 })).toBeVisible();
};

const author = (page: Page) => page.getByLabel(paper.author);
const lines = (page: Page) => page.getByLabel(paper.lines);
const entered = (page: Page) => page.getByRole('region', { name: /Syötetyt paperikartat/ });

/** Ten actors and twelve links, as an assistant reads them off a paper. */
const LINES = [
  'Aurasaari – Bengtskär, Houtskari, Iniö',
  'Bengtskär – Houtskari',
  'Korppoo – Nauvo, Aurasaari',
  'Nauvo > Rymättylä: rahoitus',
  'Rymättylä – Velkua, Livonsaari',
  'Velkua – Livonsaari',
  'Kustavi – Iniö',
  'Kustavi – Nauvo',
];

test('a drawing of ten actors is typed in by key alone: the author, ten lines at most, and one press', {
  tag: '@once',
}, async ({ page }) => {
  await openPaper(page);
  expect(LINES.length).toBeLessThanOrEqual(10);
  await author(page).focus();
  await page.keyboard.type('Vihreä 7');
  await page.keyboard.press('Enter');
  await page.keyboard.type(LINES.join('\n'));
  await expect(page.getByText('10 toimijaa, 12 yhteyttä')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Control+Enter');

  await expectToast(page, filled(paper.saved, { actors: '10 toimijaa', links: '12 yhteyttä' }));
  await expect(author(page)).toBeFocused();
  await expect(author(page)).toHaveValue('');
  await expect(lines(page)).toHaveValue('');
  await expect(entered(page)).not.toContainText('Vihreä 7');

  await entered(page).getByRole('link').click();
  expect(await namesOn(page)).toHaveLength(10);
  expect(await linksOn(page)).toContain('Nauvo – Rymättylä');
});

test('what is typed outlives a reload, and what is saved can be taken back', { tag: '@once' }, async ({
  page,
}) => {
  await openPaper(page);
  await lines(page).fill('Aurasaari – Bengtskär\nBengtskär –');
  await expect(page.getByText(/Rivi 2: yhteydestä puuttuu toinen pää/)).toBeHidden();
  await author(page).focus();
  await expect(page.getByText(/Rivi 2: yhteydestä puuttuu toinen pää/)).toBeVisible();
  await page.reload();
  await expect(lines(page)).toHaveValue('Aurasaari – Bengtskär\nBengtskär –');

  await page.getByRole('button', { name: paper.save }).click();
  await expect(entered(page)).toContainText('Paperi 1');
  await page.getByRole('button', { name: common.undo }).click();
  await expect(entered(page)).toBeHidden();
  await expect(lines(page)).toHaveValue('Aurasaari – Bengtskär\nBengtskär –');
});

test('Tab takes the name that is suggested, and otherwise goes on', { tag: '@once' }, async ({ page }) => {
  await openPaper(page);
  await lines(page).focus();
  await page.keyboard.type('Lounatu');
  await expect(page.getByRole('button', { name: 'Lounatuulet', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(lines(page)).toHaveValue('Lounatuulet');
  await expect(lines(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lines(page)).not.toBeFocused();
});

test('a photo of the paper lies beside the form, and a file that is none says so', {
  tag: '@once',
}, async ({ page }) => {
  await openPaper(page);
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const asking = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: paper.addPhoto }).click();
    await (await asking).setFiles(file);
  };
  const problem = page.locator('.paper-problem');
  const half = readFileSync(PICTURE).subarray(0, 40);
  await choose({ name: 'puolikas.png', mimeType: 'image/png', buffer: half });
  await expect(problem).toHaveText(paper.unreadable);
  await choose({ name: 'lasku.png', mimeType: 'image/png', buffer: Buffer.from('this is no picture') });
  await expect(problem).toHaveText(paper.notPicture);
  await choose(PICTURE);
  await expect(page.getByRole('img', { name: paper.photoAlt })).toBeVisible();
  await page.getByRole('button', { name: common.zoomIn }).click();
  await page.getByRole('button', { name: paper.rotate }).click();
  await page.getByRole('button', { name: paper.removePhoto }).click();
  await expect(page.getByRole('img', { name: paper.photoAlt })).toBeHidden();
});
