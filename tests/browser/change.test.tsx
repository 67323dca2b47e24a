import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseThresholds } from '../../src/domain/commands/shared';
import { snapshots } from '../../src/domain/select';
import { ChangeScreen } from '../../src/features/change';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { createLibrary } from '../../src/state/library';
import { Toasts } from '../../src/ui/toasts';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const { change, common } = fi;

const forum: WorkshopSketch = {
  maps: {
    m1: { actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' }, links: [['a1', 'a2']] },
    m2: { actors: { b1: 'Turku', b2: 'Varha', b3: 'Salo' }, links: [['b2', 'b1']] },
    m3: { actors: { c1: 'Turku', c2: 'Kela' } },
    zz: { actors: { g1: 'Turku', g2: 'Martat' }, info: { groupOf: ['m1', 'm2'], author: { type: 'group' } } },
  },
};

const later: WorkshopSketch = {
  maps: {
    m1: { actors: { a1: 'Åbo stad', a2: 'Varha' }, links: [['a1', 'a2']] },
    m2: { actors: { b1: 'Turku', b2: 'Varha', b3: 'Martat' } },
    m3: { actors: { c1: 'Martat' } },
  },
  roster: { r1: ['Turku', 'Åbo stad'] },
  more: [{ is: 'workshop', id: 'w2', title: 'Kevään työpaja' }],
};

let count = 0;

const show = (sketch: WorkshopSketch = forum) => {
  const library = createLibrary(() => {});
  const id = `change${++count}`;
  const open = library.add(id, workshop(sketch), { stored: true });
  library.add(`${id}b`, workshop(later), { stored: true });
  mount(
    <>
      <ChangeScreen open={open} library={library} />
      <Toasts />
    </>,
  );
  return open;
};

const row = (name: RegExp | string) => page.getByRole('button', { name });

const take = async (name: string) => {
  await page.getByLabelText(change.snapshotName).fill(name);
  await row(change.take).click();
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('a picture is kept under a name, renamed, deleted, and all of it can be taken back', async () => {
  const { workshop: open } = show();
  const names = () => snapshots(open.entities()).map(({ name }) => name);
  await take('Aamupäivä');
  await expect.poll(names).toEqual(['Aamupäivä']);
  await page.getByLabelText('Nimeä uudelleen: Aamupäivä').fill('Ennen lounasta');
  await expect.poll(names).toEqual(['Ennen lounasta']);
  await row('Poista: Ennen lounasta').click();
  await expect.poll(names).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: common.undo }).click();
  await expect.poll(names).toEqual(['Ennen lounasta']);
});

test('an earlier picture is compared with now: what went, and by what bar', async () => {
  const { workshop: open } = show();
  await take('Aamupäivä');
  await expect.element(page.getByText(change.same)).toBeVisible();
  open.commit(chooseThresholds(open.entities(), { kActors: 3, kLinks: 3 }));
  await expect.element(row('Kela, Poissa, 2/3 → –')).toBeVisible();
  await expect.element(row('Turku – Varha, Poissa, 2/3 → –')).toBeVisible();
  await expect.element(page.getByText(/^Raja oli eri: A:ssa toimijat vähintään 2/)).toBeVisible();
  await expect
    .element(page.getByText('Uutta: 0 toimijaa, 0 yhteyttä. Poissa: 2 toimijaa, 1 yhteys.'))
    .toBeVisible();
});

test('another workshop is compared by names and actor lists, with the fractions of both', async () => {
  show({ ...forum, roster: later.roster ?? {} });
  await page.getByText(change.workshops).click();
  await userEvent.selectOptions(page.getByLabelText(change.other), 'Kevään työpaja');
  await expect.element(row('Martat, Uutta, – → 2/3')).not.toBeInTheDocument();
  await expect.element(row('Kela, Uutta, – → 2/3')).toBeVisible();
  await expect.element(row('Martat, Poissa, 2/3 → –')).toBeVisible();
  await page.getByText(change.course_rose).click();
  await expect.element(row('Turku, Aiempaa suurempi osa piirsi, 2/3 → 3/3')).toBeVisible();
  await page.getByLabelText(change.isEarlier).click();
  await expect.element(row('Martat, Uutta, – → 2/3')).toBeVisible();
});

test('a file that is none of ours ends in a sentence', async () => {
  show();
  await page.getByText(change.workshops).click();
  const picked = new Promise<HTMLInputElement>((resolve) => {
    const click = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function pick() {
      HTMLInputElement.prototype.click = click;
      resolve(this);
    };
  });
  await row(change.openFile).click();
  const input = await picked;
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'muu.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^muu\.json ei ole Yhteiskartan tiedosto/);
});

test('each group is told what it took along, added and left out', async () => {
  show();
  await page.getByText(change.groups).click();
  await expect
    .element(
      page.getByText(
        'Ryhmä otti mukaan 1 toimijan jäsentensä kartoista. Ryhmä lisäsi 1 toimijan, jota kukaan jäsen ei ollut piirtänyt. 3 jäsenten piirtämää toimijaa jäi pois.',
      ),
    )
    .toBeVisible();
  await page.getByText(change.descent_added, { exact: true }).click();
  await expect.element(page.getByRole('list', { name: /Ryhmä lisäsi/ })).toHaveTextContent('Martat');
});

test('a workshop without maps says what it takes', async () => {
  show({});
  await expect.element(page.getByText(change.emptyTitle)).toBeVisible();
});

test.each([
  [1366, 768],
  [390, 844],
])('nothing stands in anybody’s way at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  show();
  await take('Aamupäivä');
  await expect.element(page.getByText(change.same)).toBeVisible();
  await page.getByText(change.groups).click();
  await page.getByText(change.workshops).click();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
