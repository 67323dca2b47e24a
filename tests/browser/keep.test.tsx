import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { deviceInfo } from '../../src/domain/device';
import { KeepScreen, ReportScreen } from '../../src/features/keep';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { fileOf } from './downloads';
import { mount } from './mounting';

const by = (name: string) => ({ author: { name } });

const SKETCH: WorkshopSketch = {
  roster: { r1: ['Loimaa'] },
  maps: {
    m1: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']], info: by('Anna') },
    m2: { actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' }, links: [['a1', 'a2']], info: by('Bertta') },
    m3: { actors: { a1: 'Turku', a4: 'Aura' }, info: by('Cecilia') },
  },
  more: [{ is: 'note', id: 'n1', text: 'Sovittiin jatkosta', at: 'm2/a2' }],
};

let count = 0;

const openWorkshop = (sketch: WorkshopSketch = SKETCH) =>
  createLibrary(() => {}).add(`keep${++count}`, workshop(sketch), { stored: true });

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const textsIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));

beforeAll(() => {
  // what the built page admits of scripts, from now on: workers by the app's own policy, and no text as a script
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "require-trusted-types-for 'script'; trusted-types app-url; worker-src 'self'";
  document.head.append(policy);
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 900));

test('the spreadsheet is made where no text may become a script', async () => {
  const broken: string[] = [];
  const note = ({ violatedDirective }: SecurityPolicyViolationEvent) => broken.push(violatedDirective);
  document.addEventListener('securitypolicyviolation', note);
  mount(<KeepScreen open={openWorkshop()} />);
  const file = await fileOf(/Tallenna taulukko/);
  document.removeEventListener('securitypolicyviolation', note);
  expect(file.name).toMatch(/\.xlsx$/);
  const files = textsIn(await bytesOf(file));
  expect(files['xl/workbook.xml']).toContain('Kuka piirsi toimijan');
  expect(Object.values(files).join()).toContain('Varha');
  expect(Object.values(files).join()).not.toContain('Bertta');
  expect(broken).toEqual([]);
});

test('the counts for R come with a note on how to read them', async () => {
  mount(<KeepScreen open={openWorkshop()} />);
  const file = await fileOf(/Tallenna CSV/);
  expect(file.name).toMatch(/luvut.*\.zip$/);
  const files = textsIn(await bytesOf(file));
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'actors.csv',
    'links.csv',
    'maps_actors.csv',
    'maps_links.csv',
  ]);
  expect(files['links.csv']?.split('\r\n')[1]).toBe('m1/a1,Turku,m1/a2,Varha,,2,2,3,"Kartta 1; Kartta 2"');
  expect(files['README.txt']).toContain('read.csv');
});

test('any of the pictures is made, and its file is called after it', async () => {
  mount(<KeepScreen open={openWorkshop()} />);
  await page.getByLabelText('Mikä kuva').selectOptions('Kartat pareittain');
  const file = await fileOf(/Tallenna kuva.*Kartat pareittain/);
  expect(file.name).toMatch(/samankaltaisuus.*\.png$/);
  expect(await file.slice(1, 4).text()).toBe('PNG');
});

test('the page says whom its files name', async () => {
  const open = openWorkshop();
  mount(<KeepScreen open={open} />);
  await expect.element(page.getByText(/ei ole piirtäjien nimiä/)).toBeVisible();
  showNames(open.workshop.id, true);
  await expect.element(page.getByText(/Piirtäjien nimet on otettu esiin/)).toBeVisible();
});

test('the file names those who drew, or calls all of them by pseudonyms in a workshop of its own', async () => {
  const open = openWorkshop();
  mount(<KeepScreen open={open} />);
  await page.getByText(fi.people.leaving_pseudonyms, { exact: true }).click();
  const copy = await (await fileOf(/Tallenna tiedosto/)).text();
  expect(copy).not.toMatch(/Anna|Bertta|Cecilia/);
  expect(copy).toMatch(/Henkilö 3/);
  expect(JSON.parse(copy)).not.toMatchObject({ workshop: { id: 'w1' } });
  expect(deviceInfo(open.workshop.entities())?.savedAt).toBeUndefined();

  await page.getByText(fi.people.leaving_roles, { exact: true }).click();
  const file = await (await fileOf(/Tallenna tiedosto/)).text();
  expect(file).toMatch(/Anna/);
  expect(JSON.parse(file)).toMatchObject({ workshop: { id: 'w1' } });
  expect(deviceInfo(open.workshop.entities())?.savedAt).toBeDefined();
});

test('the report tells what was found and said, and names nobody who drew', async () => {
  mount(<ReportScreen open={openWorkshop()} />);
  await expect.element(page.getByRole('button', { name: 'Tulosta tai tallenna PDF' })).toBeEnabled();
  const paper = page.getByRole('article');
  for (const heading of [
    'Mistä kannattaa puhua',
    'Muistiinpanot keskustelusta',
    'Yhteinen kartta',
    'Kaikki kartat päällekkäin',
    'Kuka piirsi mitä',
    'Tuleeko vielä uutta?',
    'Samankaltaiset kartat',
    'Näin luvut laskettiin',
  ]) {
    await expect.element(paper.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect.element(paper.getByText('Varha: Sovittiin jatkosta')).toBeVisible();
  await expect.element(paper.getByText('Loimaa', { exact: true }).last()).toBeVisible();
  expect(paper.element().textContent).not.toMatch(/Anna|Bertta|Cecilia/);
});

test('where there are no maps yet the page says where to go', async () => {
  mount(<KeepScreen open={openWorkshop({})} />);
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
