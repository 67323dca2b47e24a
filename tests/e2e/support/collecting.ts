import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { fi } from '../../../src/i18n/fi';
import { holdUp } from './camera';
import {
  AFTER_FILES,
  BY_CODE,
  BY_CODES,
  EXPECTED,
  IN_ARCHIVE,
  LATEST_FIRST,
  SENDING_FILES,
  TWICE,
} from './cast';
import { chooseFiles, expectToast, filled } from './draw';
import type { Participant, Sendings } from './room';

const { collect, common, library } = fi;

/** The count at the head of the page of maps. */
export const expectCount = async (page: Page, count: number): Promise<void> => {
  await expect(page.locator('.collect-count')).toHaveText(
    filled(library.expected, { count, expected: EXPECTED }),
  );
};

const arrivals = (page: Page) => page.getByRole('region', { name: collect.arrivals });

/** How many of the maps came in which way. */
export const comings = async (page: Page): Promise<Record<string, number>> => {
  const showAll = arrivals(page).getByRole('button');
  if (await showAll.isVisible()) await showAll.click();
  const said = await page.locator('.arrival-coming').allTextContents();
  const counts: Record<string, number> = {};
  for (const one of said) {
    const word = one.replace(/ \(.*/, '');
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};

const filesOf = (sendings: Sendings, participants: readonly Participant[], which: number): string[] =>
  participants.map((one) => sendings.get(one)?.files.at(which) ?? '');

/** The links that these people sent, in the order in which they were sent. */
export const linksFrom = (sendings: Sendings, participants: readonly Participant[]): string[] =>
  participants.flatMap((one) => sendings.get(one)?.links ?? []);

const archiveOf = (paths: readonly string[]): string => {
  const entries = paths.map((path, place) => [
    `${place}-${basename(path)}`,
    strToU8(readFileSync(path, 'utf8')),
  ]);
  const path = test.info().outputPath('kartat.zip');
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  return path;
};

/** Of those who sent twice, one map comes as it is now and the others as they were. */
export const takeInFiles = async (page: Page, sendings: Sendings): Promise<void> => {
  const archive = archiveOf(filesOf(sendings, IN_ARCHIVE, 0));
  const latest = filesOf(sendings, LATEST_FIRST, 1);
  const firsts = SENDING_FILES.filter((one) => !LATEST_FIRST.includes(one));
  await chooseFiles(page, library.addFiles, [...filesOf(sendings, firsts, 0), ...latest, archive]);
  await expectCount(page, AFTER_FILES);
};

/** Whoever sent twice is brought up to date, and what comes late is left out. */
export const takeInChanged = async (page: Page, sendings: Sendings): Promise<void> => {
  const changed = filesOf(sendings, TWICE, 1);
  await chooseFiles(page, library.addFiles, [...changed, ...filesOf(sendings, LATEST_FIRST, 0)]);
  await expectToast(page, filled(library.importedNewer_other, { count: TWICE.length }));
  await expectToast(page, filled(library.importedOlder_one, { count: 1 }));
};

/** Pastes a message with links in it. */
export const takeInLinks = async (page: Page, links: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: collect.addLinks }).click();
  const dialog = page.getByRole('dialog', { name: collect.pasteTitle });
  await dialog.getByLabel(collect.pasteLabel).fill(`Hei, tässä kartat!\n${links.join('\n\n')}\nMaija`);
  await dialog.getByRole('button', { name: collect.pasteDone }).click();
};

/** A sequence begins, others are read in between, and the rest of its codes come in another order than they were shown. */
export const readCodes = async (page: Page, sendings: Sendings, before: number): Promise<void> => {
  const codesOf = (one: Participant) => sendings.get(one)?.codes ?? [];
  const sequence = BY_CODES.flatMap(codesOf);
  const [last, ...others] = sequence;
  expect(others.length, 'more than one code').toBeGreaterThan(0);
  await page.getByRole('button', { name: collect.readCodes }).click();
  const camera = page.getByRole('dialog', { name: collect.cameraTitle });
  const holdPart = async (picture: Buffer | undefined, read: number): Promise<void> => {
    await holdUp(page, picture);
    await expect(camera).toContainText(filled(collect.sequence, { read, count: sequence.length }));
  };
  const [first, ...rest] = others.reverse();
  await holdPart(first, 1);
  for (const [place, picture] of BY_CODE.flatMap(codesOf).entries()) {
    await holdUp(page, picture);
    await expectCount(page, before + place + 1);
  }
  for (const [place, picture] of rest.entries()) await holdPart(picture, place + 2);
  await holdUp(page, last);
  await expectCount(page, before + BY_CODE.length + 1);
  await camera.getByRole('button', { name: common.done }).click();
};
