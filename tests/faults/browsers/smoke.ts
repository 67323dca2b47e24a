import { en } from '../../../src/i18n/en';
import { fi } from '../../../src/i18n/fi';
import { sv } from '../../../src/i18n/sv';
import { type Driver, eventually } from './driver';

const ENTER = '\uE007';

const LANGUAGES = { fi, sv, en } as const;

/** The words that the page speaks: it follows the browser's language. */
const wordsOf = async (driver: Driver) => {
  const language = await driver.ask('arguments[0](document.documentElement.lang)');
  return LANGUAGES[language === 'fi' || language === 'sv' ? language : 'en'];
};

const button = (name: string): string =>
  `//button[contains(normalize-space(.), "${name}") or @aria-label="${name}"]`;

/** Until a script's answer is what it must be. */
const waitFor = (driver: Driver, script: string): Promise<void> =>
  eventually(async () => {
    if ((await driver.ask(script)) !== true) throw new Error(`never: ${script}`);
  });

const IS_SAVED = `arguments[0](document.querySelector('.saved-mark')?.dataset.saved === 'true')`;

/** The names and links in the database, the records of the map that is drawn on alone. */
const STORED = `
  const done = arguments[0];
  const opening = indexedDB.open('yhteiskartta');
  opening.onsuccess = () => {
    const rows = opening.result.transaction('rows').objectStore('rows').getAll();
    rows.onsuccess = () => {
      opening.result.close();
      const map = location.hash.split('/').find((part) => rows.result.some(({ key }) => key.startsWith(part + '/')));
      const own = rows.result.filter(({ key }) => key.startsWith(map + '/')).map(({ record }) => record);
      done(own.map((record) => record.is === 'actor' ? record.name : record.is).sort().join(', '));
    };
  };`;

const SECOND_COPY = `
  const done = arguments[0];
  (async () => {
    let files = 0;
    for await (const _ of (await navigator.storage.getDirectory()).values()) files += 1;
    return files > 0;
  })().then(done, () => done(false));`;

/** Draws two actors and a link, loads the page again, and says what is wrong then. Whether there is a second copy, too. */
export const smoke = async (
  driver: Driver,
  address: string,
): Promise<{ faults: string[]; hasCopy: boolean }> => {
  await driver.go(address);
  await waitFor(driver, `arguments[0](document.querySelector('main') !== null)`);
  const { common, entry, library } = await wordsOf(driver);
  await driver.click(button(library.example));
  await driver.click(button(library.newMap));
  await driver.type(`Kokeilija${ENTER}`);
  await driver.click(`//input[@aria-label="${entry.line}"] | //textarea[@aria-label="${entry.line}"]`);
  await driver.type(`Kela – Varha${ENTER}`);
  await waitFor(driver, IS_SAVED);
  await driver.reload();
  await driver.click(button(common.list));
  const shown = `arguments[0](['Kela', 'Varha'].every((name) => [...document.querySelectorAll('.outline-row')].some((row) => row.textContent.includes(name))))`;
  await waitFor(driver, shown);
  const stored = await driver.ask(STORED);
  const hasCopy = (await driver.ask(SECOND_COPY)) === true;
  return { faults: stored === 'Kela, Varha, link' ? [] : [`stored is ${stored}`], hasCopy };
};
