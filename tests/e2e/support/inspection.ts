import type { Page } from '@playwright/test';
import { en } from '../../../src/i18n/en';
import { fi } from '../../../src/i18n/fi';
import { sv } from '../../../src/i18n/sv';
import { expect, expectNoAxeViolations, test } from './test';

/** The words of the app by language. */
export const WORDS = { fi, sv, en };
export type Language = keyof typeof WORDS;

/**
 * On which screens a language is looked at: the longest words where there is least room, the shortest where there is
 * most. Every page is so seen in every language and in every size.
 */
export const SIZES: Readonly<Record<Language, string[]>> = { fi: ['@near'], sv: ['@hand'], en: ['@far'] };

export const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/** Text that a user reads must have this size on a phone, in px. */
const SMALLEST_PHONE_TEXT = 17;
const SMALLEST_TARGET = 44;
export const PHONE_WIDTH = 600;

/** Ready-made content that a workshop takes over in the language in which it was made. */
const isContent = (name: string): boolean => name === 'defaultQuestion' || /^(kind|ready)_/.test(name);

const sentencesOf = (language: Language): string[] =>
  Object.values(WORDS[language]).flatMap((words) =>
    Object.entries<string>(words).flatMap(([name, sentence]) => (isContent(name) ? [] : [sentence])),
  );

/** Whole sentences of the other languages that this one does not have too. */
const foreignSentences = (language: Language): ReadonlySet<string> => {
  const own = new Set(sentencesOf(language));
  const others = (Object.keys(WORDS) as Language[]).filter((other) => other !== language);
  const foreign = others.flatMap(sentencesOf);
  return new Set(foreign.filter((sentence) => !own.has(sentence) && !sentence.includes('{{')));
};

/** What is wrong with the words on a page, one sentence each. */
const faultsOfWords = (texts: readonly string[], foreign: ReadonlySet<string>): string[] =>
  texts.flatMap((text) => [
    ...(/\{\{|\}\}/.test(text) ? [`a blank is not filled in: ${text}`] : []),
    ...(/^[a-z]+([.:_][a-zA-Z_]+|[A-Z]\w*)+$/.test(text) ? [`a key in place of a word: ${text}`] : []),
    ...(foreign.has(text) ? [`in another language: ${text}`] : []),
  ]);

interface Rules {
  readonly isPhone: boolean;
  readonly width: number;
  readonly smallestText: number;
  readonly smallestTarget: number;
}

/** Runs in the page: all texts that it shows or has read out. */
const textsOnPage = (): string[] => {
  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.add(walker.currentNode.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.add(element.getAttribute(name) ?? '');
  }
  return [...texts];
};

/** Runs in the page: what is wrong with the sizes on it, one sentence each. */
const faultsOfSizes = ({ isPhone, width, smallestText, smallestTarget }: Rules): string[] => {
  const faults: string[] = [];
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, [aria-hidden=true]') === null;
  const told = (element: Element): string =>
    `${element.tagName} “${(element.textContent ?? '').slice(0, 40)}”`;

  const wide = document.scrollingElement?.scrollWidth ?? 0;
  if (wide > width) faults.push(`the page is ${wide} px wide`);
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

/**
 * Looks at one screen after the other, and keeps what is wrong until the end. What axe looks at is the same in every
 * language: it looks in Finnish, on a phone and a laptop.
 */
export const createInspection = (page: Page, language: Language) => {
  const found: string[] = [];
  const width = page.viewportSize()?.width ?? 0;
  const asksAxe = language === 'fi';
  const foreign = foreignSentences(language);
  const rules: Rules = {
    isPhone: width < PHONE_WIDTH,
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
      for (const fault of faultsOfWords(await page.evaluate(textsOnPage), foreign)) note(fault);
      for (const fault of await page.evaluate(faultsOfSizes, rules)) note(fault);
      if (asksAxe) await expectNoAxeViolations(page).catch((error: Error) => note(error.message));
    });
  return { look, expectNothingFound: () => expect(found).toEqual([]) };
};

/** The way to other places of the workshop whose page is open. */
export const addressesOf = (page: Page) => {
  const workshop = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const goTo = (route: string) => page.goto(`./#/${route.replace('WORKSHOP', workshop)}`);
  return { goTo };
};
