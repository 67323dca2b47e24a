import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PrivacyScreen } from '../../src/features/privacy';
import { changeLanguage, LANGUAGES, startI18n } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';
import { mount } from './mounting';

const WORDS = { fi, sv, en };

beforeAll(startI18n);

test.each(LANGUAGES)('data protection is told under headings, every word of it: %s', async (language) => {
  changeLanguage(language);
  mount(<PrivacyScreen />);
  const { privacy } = WORDS[language];
  await expect.element(page.getByRole('heading', { name: privacy.title, exact: true })).toBeVisible();
  const told = document.body.textContent ?? '';
  for (const [key, text] of Object.entries(privacy)) {
    const filled = text.replace('{{days}}', '30').replace('{{moments}}', '24');
    expect(told.includes(filled), key).toBe(true);
  }
  const headings = [...document.querySelectorAll('.privacy h2')].map(({ textContent }) => textContent);
  expect(headings).toHaveLength(Object.keys(privacy).filter((key) => key.endsWith('Title')).length);
});

test('the page can be read and used by everybody', async () => {
  changeLanguage('fi');
  mount(<PrivacyScreen />);
  await expect.element(page.getByRole('link', { name: fi.privacy.toPeople })).toBeVisible();
  const { violations, passes } = await axe.run('.privacy', { resultTypes: ['violations'] });
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
