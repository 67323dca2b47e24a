import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';
import { clickActor, namesOn } from './support/canvas';
import { openCanvas, openExample } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const WORDS = { fi, sv, en };
type Language = keyof typeof WORDS;

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/** Text that a user reads must have this size on a phone, in px. */
const SMALLEST_PHONE_TEXT = 17;
const SMALLEST_TARGET = 44;
const PHONE = 600;

/** Ready-made content that a workshop takes over in the language in which it was made. */
const isContent = (name: string): boolean => name === 'defaultQuestion' || name.startsWith('kind_');

const sentencesOf = (language: Language): string[] =>
  Object.values(WORDS[language]).flatMap((words) =>
    Object.entries(words).flatMap(([name, sentence]) => (isContent(name) ? [] : [sentence])),
  );

/** Whole sentences of the other languages that this one does not have too. */
const foreignSentences = (language: Language): string[] => {
  const own = new Set(sentencesOf(language));
  const others = (Object.keys(WORDS) as Language[]).filter((other) => other !== language);
  return others.flatMap(sentencesOf).filter((sentence) => !own.has(sentence) && !sentence.includes('{{'));
};

interface Rules {
  readonly foreign: readonly string[];
  readonly isPhone: boolean;
  readonly width: number;
  readonly smallestText: number;
  readonly smallestTarget: number;
}

/** Runs in the page: what is wrong with it as it stands, one sentence each. */
const faultsOnPage = ({ foreign, isPhone, width, smallestText, smallestTarget }: Rules): string[] => {
  const faults: string[] = [];
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, [aria-hidden=true]') === null;
  const told = (element: Element): string =>
    `${element.tagName} “${(element.textContent ?? '').slice(0, 40)}”`;

  const wide = document.scrollingElement?.scrollWidth ?? 0;
  if (wide > width) faults.push(`the page is ${wide} px wide`);

  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.add(walker.currentNode.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.add(element.getAttribute(name) ?? '');
  }
  const others = new Set(foreign);
  for (const text of texts) {
    if (/\{\{|\}\}/.test(text)) faults.push(`a blank is not filled in: ${text}`);
    if (/^[a-z]+([.:_][a-zA-Z_]+|[A-Z]\w*)+$/.test(text)) faults.push(`a key in place of a word: ${text}`);
    if (others.has(text)) faults.push(`in another language: ${text}`);
  }
  if (!isPhone) return faults;

  for (const element of document.querySelectorAll('body *:not(svg *)')) {
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isField = element.matches('input, select, textarea');
    if (!isSeen(element) || !(ownText || isField)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < smallestText) faults.push(`${told(element)} has letters of ${size} px`);
  }
  const targets = 'button, a.button, select, textarea, input, summary, [role=menuitem], .chip, .checkbox';
  for (const element of document.querySelectorAll(targets)) {
    // a tick is pressed by the label around it; what only a reader meets has no size
    if (!isSeen(element) || element.matches('label input')) continue;
    if ((element.parentElement?.clientWidth ?? 0) <= 1) continue;
    const { width: across, height } = element.getBoundingClientRect();
    if (Math.round(across) < smallestTarget || Math.round(height) < smallestTarget) {
      faults.push(`${told(element)} is ${Math.round(across)} × ${Math.round(height)} px`);
    }
  }
  return faults;
};

/** Looks at one screen after the other, and keeps what is wrong until the end. */
const createInspection = (page: Page, language: Language) => {
  const found: string[] = [];
  const width = page.viewportSize()?.width ?? 0;
  const rules: Rules = {
    foreign: foreignSentences(language),
    isPhone: width < PHONE,
    width,
    smallestText: SMALLEST_PHONE_TEXT,
    smallestTarget: SMALLEST_TARGET,
  };
  const look = (screen: string): Promise<void> =>
    test.step(screen, async () => {
      const note = (fault: string) => found.push(`${screen}: ${fault}`);
      if ((await page.locator('html').getAttribute('lang')) !== language) note('the language is not said');
      if ((await page.locator('h1:visible').count()) < 1 && (await page.getByRole('dialog').count()) < 1) {
        note('there is no heading');
      }
      for (const fault of await page.evaluate(faultsOnPage, rules)) note(fault);
      await expectNoAxeViolations(page).catch((error: Error) => note(error.message));
    });
  return { look, expectNothingFound: () => expect(found).toEqual([]) };
};

const addressesOf = (page: Page) => {
  const workshop = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const goTo = (route: string) => page.goto(`./#/${route.replace('WORKSHOP', workshop)}`);
  return { goTo };
};

/** A bar that sticks to the lower edge covers nothing there, and no target is half hidden. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

for (const language of ['fi', 'sv', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: LOCALES[language] });

    test('every screen can be read and used by all', async ({ page }) => {
      test.setTimeout(240_000);
      const { common, draw, library, shared, steps } = WORDS[language];
      const isPhone = (page.viewportSize()?.width ?? 0) < PHONE;
      const { look, expectNothingFound } = createInspection(page, language);

      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look('first visit');
      await page.goto('./#/prepare');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await scrollToEnd(page);
      await look('a new workshop');
      await page.goto('./#/w/nothing/maps');
      await expect(page.getByRole('heading', { name: common.notFound })).toBeVisible();
      await look('an address that leads nowhere');

      await openExample(page, library);
      await look('maps');
      const { goTo } = addressesOf(page);
      await page.getByRole('button', { name: library.newMap }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByText(common.group, { exact: true }).click();
      await look('a new map');
      await page.keyboard.press('Escape');
      await page.locator('.map-card').first().getByRole('button').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('menu of a map');
      await page.keyboard.press('Escape');

      await goTo('prepare/WORKSHOP');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await scrollToEnd(page);
      await look('settings of a workshop');
      await goTo('');
      await expect(page.getByRole('heading', { name: library.myWorkshops })).toBeVisible();
      await look('home');

      await goTo('w/WORKSHOP/same');
      const actors = page.getByRole('checkbox');
      await expect(actors.nth(3)).toBeVisible();
      await look('same actors');
      await actors.nth(1).check();
      await actors.nth(2).check();
      await page.locator('.actor-more').first().click();
      await look('same actors, two of them ticked and one opened');
      await goTo('w/WORKSHOP/compare');
      await namesOn(page);
      await look('compare');
      await goTo('w/WORKSHOP/shared');
      await namesOn(page);
      await look('shared map');
      await page.locator('.pick-row').first().click();
      await expect(page.getByRole('region', { name: shared.actor, exact: true })).toBeVisible();
      await look('shared map with an actor');
      await page.getByRole('button', { name: shared.saveFile }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('shared map as a file');
      await page.keyboard.press('Escape');

      await goTo('w/WORKSHOP/draw/m01');
      if (isPhone) {
        const names = page.locator('.name-pill');
        await expect(names.nth(3)).toBeVisible();
        await page.getByLabel(draw.nameOfActor, { exact: true }).fill('a');
        await look('draw in steps: who is there');
        await names.first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('draw in steps: an actor');
        await page.keyboard.press('Escape');
        await page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').last().click();
        await look('draw in steps: who works with whom');
        await names.first().click();
        await expect(page.getByRole('button', { name: common.done, exact: true })).toBeVisible();
        await look('draw in steps: partners of one');
        await openCanvas(page);
      }
      await namesOn(page);
      await look('draw');
      await clickActor(page, 'Kuntaliitto');
      await expect(page.getByRole('complementary', { name: draw.actor, exact: true })).toBeVisible();
      await look('draw with an actor chosen');
      const more = page
        .getByRole('complementary', { name: draw.actor })
        .getByRole('button', { name: common.more, exact: true });
      while ((await more.count()) > 0) await more.click();
      await look('draw with all of an actor');
      await page.getByRole('button', { name: common.list, exact: true }).click();
      await look('draw with the list');
      await page.getByRole('button', { name: draw.closeList }).click();
      await page.getByRole('button', { name: common.menu, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('draw with its menu');
      await page.getByRole('menuitem', { name: draw.mapSettings }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('settings of a map');
      await page.keyboard.press('Escape');

      await goTo('');
      await page.getByRole('button', { name: library.draw }).click();
      await expect(page.getByRole('button', { name: draw.firstActor })).toBeVisible();
      await look('draw, still empty');
      expectNothingFound();
    });
  });
}

/** Runs in the page: how the focused element is called, if it is wholly behind the bar at the lower edge. */
const hiddenFocus = (bar: Element): string | undefined => {
  const focused = document.activeElement;
  if (!focused || bar.contains(focused) || focused === document.body) return undefined;
  const isHidden = focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
  return isHidden ? (focused.ariaLabel ?? focused.outerHTML) : undefined;
};

test('on a low screen, the focus never goes behind the bar of a long form', { tag: '@once' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('./#/prepare');
  const bar = page.locator('.prepare-actions');
  const submit = bar.getByRole('button');
  await expect(submit).toBeVisible();
  const hidden: string[] = [];
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await submit.evaluate((button) => button === document.activeElement)) break;
    const behind = await bar.evaluate(hiddenFocus);
    if (behind) hidden.push(behind);
  }
  await expect(submit).toBeFocused();
  expect(hidden).toEqual([]);
});
