import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hashText } from '../../src/domain/value';
import { ResultScreen, ShareResultButton } from '../../src/features/result';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { createLibrary } from '../../src/state/library';
import { mapOf, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const { result } = fi;

/** Names that never repeat themselves, as names in a code do at worst. */
const nameOf = (number: number): string =>
  ['a', 'b', 'c'].map((part) => hashText(`${part} ${number}`).toString(36)).join(' ');

const shareMapOf = async (actors: number): Promise<void> => {
  const names = Array.from({ length: actors }, (_, number) => nameOf(number));
  const entities = workshop({ maps: { m1: mapOf(...names) } });
  mount(<ShareResultButton open={createLibrary(() => {}).add(`r${actors}`, entities, { stored: true })} />);
  await page.getByRole('button', { name: result.share }).click();
};

const code = () => page.getByRole('img', { name: result.qrLabel });
const copyButton = () => page.getByRole('button', { name: result.copyLink });

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

test('a small shared map goes by code, link and file', async () => {
  await shareMapOf(8);
  await expect.element(code()).toBeVisible();
  await expect.element(copyButton()).toBeVisible();
});

test('one too large for a code says so and goes by link', async () => {
  await shareMapOf(60);
  await expect.element(page.getByText(result.tooBigForQr)).toBeVisible();
  await expect.element(copyButton()).toBeVisible();
  expect(code().elements()).toEqual([]);
});

test('one too large for a link says so and goes by file', async () => {
  await shareMapOf(400);
  await expect.element(page.getByText(result.tooBigForLink)).toBeVisible();
  expect(copyButton().elements()).toEqual([]);
});

test('an empty shared map is not given to anybody', async () => {
  await shareMapOf(0);
  await expect.element(page.getByText(result.shareEmpty)).toBeVisible();
});

test.each([
  ['half a link', '1000k7c', result.cutOff],
  ['a garbled link', '1000k7crqkI9OWclBowaxxgxpeWwsB', result.damaged],
  ['the link of a workshop', '1000k7crqkI9OWclBowaxxgxpeWwsA', result.foreign],
  ['the link of a later version', '2000k7crqkI9OWclBowaxxgxpeWwsA', result.newer],
  ['a link without end', '1'.repeat(300_000), result.tooBig],
])('%s ends in a clear sentence', async (_, broken, sentence) => {
  mount(<ResultScreen library={createLibrary(() => {})} code={broken} />);
  await expect.element(page.getByText(sentence)).toBeVisible();
});
