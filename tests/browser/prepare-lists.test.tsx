import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RosterEntry } from '../../src/domain/entity';
import { rosterEntries } from '../../src/domain/select';
import { PrepareScreen } from '../../src/features/prepare';
import { changeLanguage, startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { workshop } from '../domain/match/workshop';
import { mount, update } from './mounting';

const turku: RosterEntry = {
  is: 'rosterEntry',
  id: 'r1',
  name: 'Turun kaupunki',
  aliases: ['Åbo stad'],
  notAliases: ['Turun seutu'],
  kind: 'public',
  place: '853',
};

let count = 0;

const show = (entries: readonly RosterEntry[], showing = mount) => {
  const library = createLibrary(() => {});
  const kind = { is: 'actorKind', id: 'public', name: 'Julkinen' } as const;
  const open = library.add(`w${++count}`, workshop({ more: [kind, ...entries] }), { stored: true });
  showing(<PrepareScreen key={count} library={library} open={open} />);
  return () => rosterEntries(open.workshop.entities());
};

/** What the browser's own window for files would give. */
const choosing = (...files: File[]) =>
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    this.files = transfer.files;
    this.dispatchEvent(new Event('change'));
  });

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** The files that go to the downloads. */
const catching = () => {
  const saved: Promise<Saved>[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const { href, download: name } = this;
    saved.push(
      fetch(href)
        .then((response) => response.arrayBuffer())
        .then((bytes) => ({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) })),
    );
  });
  return saved;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = page.getByRole('status').filter({ hasText: /\./ });
const csv = (text: string, name = 'lista.csv') => new File([text], name, { type: 'text/csv' });

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

afterEach(() => {
  vi.restoreAllMocks();
  changeLanguage('fi');
});

describe('The list of known actors', () => {
  test('is saved as a table, and a new workshop that is given it knows the same', async () => {
    const saved = catching();
    show([turku, { is: 'rosterEntry', id: 'r2', name: '=Varha' }]);
    await button('Tallenna luettelo').click();
    await expect.poll(() => saved.length).toBe(1);
    const [file] = await Promise.all(saved);
    expect(file?.name).toMatch(/^toimijaluettelo-\d{4}-\d\d-\d\d\.csv$/);
    expect(file?.text).toBe(
      [
        '\uFEFFToimija;Muut nimet;Ei sama kuin;Tyyppi;Kunta',
        'Turun kaupunki;Åbo stad;Turun seutu;Julkinen;Turku',
        "'=Varha;;;;",
        '',
      ].join('\r\n'),
    );
    await expect.element(said).toHaveTextContent(`Luettelo tallennettiin tiedostoon ${file?.name}.`);

    const roster = show([], update);
    choosing(csv(file?.text ?? ''));
    await button('Tuo luettelo').click();
    await expect.element(said).toHaveTextContent('Luettelo tuotiin: 2 uutta.');
    await button('Tallenna muutokset').click();
    await expect
      .poll(() => roster().map(({ id: _id, revision: _revision, ...entry }) => entry))
      .toEqual([(({ id: _id, ...entry }) => entry)(turku), { is: 'rosterEntry', name: '=Varha' }]);
  });

  test('takes what a file adds, by the keyboard, and keeps what stands in the form', async () => {
    const roster = show([turku]);
    await page.getByLabelText('Liitä toimijoita, yksi rivilleen').fill('Raisio');
    choosing(csv('åbo stad; City of Turku\nVarha', 'lista.txt'));
    button('Tuo luettelo').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(said).toHaveTextContent('Luettelo tuotiin: 1 uusi, 1 täydennettiin.');
    await expect.element(button('Tuo luettelo')).toHaveFocus();
    expect(roster(), 'nothing is stored before the form is').toHaveLength(1);
    await button('Tallenna muutokset').click();
    await expect
      .poll(() =>
        roster()
          .map(({ name }) => name)
          .sort(),
      )
      .toEqual(['Raisio', 'Turun kaupunki', 'Varha']);
    expect(roster().find(({ id }) => id === 'r1')).toMatchObject({
      ...turku,
      aliases: ['Åbo stad', 'City of Turku'],
    });
  });

  test('stays as it is when a file is none, and says what is wrong with it', async () => {
    show([turku]);
    choosing(csv('PK\u0003\u0004', 'lista.xlsx'), csv('Toimija;Kunta\n"Varha;Turku', 'rikki.csv'));
    await button('Tuo luettelo').click();
    await expect
      .element(said)
      .toHaveTextContent(
        'lista.xlsx on taulukkolaskennan tiedosto. Tallenna se CSV-muodossa ja tuo se sitten.rikki.csv: rivillä 2 lainausmerkki jää auki. Korjaa rivi ja tuo tiedosto uudelleen.',
      );
    await expect.element(page.getByText('Luettelossa 1 toimija')).toBeVisible();
  });

  test('that is empty cannot be saved', async () => {
    show([]);
    await expect.element(button('Tallenna luettelo')).toBeDisabled();
    await page.getByLabelText('Liitä toimijoita, yksi rivilleen').fill('Raisio');
    await expect.element(button('Tallenna luettelo')).toBeEnabled();
  });
});

test.each([
  ['fi', 390],
  ['sv', 390],
  ['sv', 1366],
] as const)('The buttons are large and inside the page in %s at %i px', async (language, width) => {
  await page.viewport(width, 844);
  changeLanguage(language);
  show([turku]);
  const buttons = () => [...document.querySelectorAll('.roster-exchange button')];
  await expect.poll(() => buttons().length).toBe(2);
  for (const box of buttons().map((element) => element.getBoundingClientRect())) {
    expect(box.height).toBeGreaterThanOrEqual(width < 600 ? 44 : 36);
    expect(box.right).toBeLessThanOrEqual(width);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
