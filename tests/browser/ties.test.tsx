import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Entities } from '../../src/domain/entity';
import { TiesScreen } from '../../src/features/ties';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { withNetworks } from '../domain/compare/networksOf';
import { workshop } from '../domain/match/workshop';
import { mount } from './mounting';

let count = 0;

const show = (entities: Entities) => {
  const open = createLibrary(() => {}).add(`ties${++count}`, entities, { stored: true });
  mount(<TiesScreen open={open} />);
};

const self = (name: string) => ({ name, self: true });

const represented = {
  maps: {
    m1: {
      actors: { a1: self('Turku'), a2: 'Varha', a3: 'Kela' },
      links: [
        ['a1', 'a2'],
        ['a1', 'a3'],
        ['a2', 'a3'],
      ],
    },
    m2: { actors: { a1: 'Turku', a2: self('Varha') }, links: [['a1', 'a2']] },
  },
} as const;

const summary = (name: RegExp) => page.getByText(name);
const list = (name: string) => page.getByRole('list', { name });
const textsIn = (name: string) => () =>
  list(name)
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('links stand under who of those whom they concern drew them', async () => {
  show(workshop(represented));
  await expect.poll(textsIn('Molemmat osapuolet piirsivät')).toEqual(['Turku – Varha 2/2 piirsi']);
  await summary(/^Toinen osapuoli piirsi \(1\)$/).click();
  await expect
    .poll(textsIn('Toisella osapuolella ei ole edustajaa paikalla'))
    .toEqual(['Turku – Kela 1/2 piirsi']);
  await expect.element(page.getByText('Toisen osapuolen edustaja ei piirtänyt sitä')).not.toBeInTheDocument();
});

test('an end that did not draw a link is told apart from one that nobody represents', async () => {
  show(workshop(represented));
  await summary(/^Vain muut piirsivät \(1\)$/).click();
  await summary(/^Varha – Kela/).click();
  await expect.element(page.getByText('Varha: edustaja ei piirtänyt yhteyttä.')).toBeVisible();
  await expect.element(page.getByText('Kela: ei edustajaa paikalla.')).toBeVisible();
  await expect.element(page.getByText('1/2 piirsi: Kartta 1')).toBeVisible();
});

test('where nobody has said whom they represent, the page says how to', async () => {
  show(workshop({ maps: { m1: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']] } } }));
  await expect.element(page.getByText(/rastita ”Edustan tätä toimijaa”/)).toBeVisible();
  await expect.element(page.getByText(/^Molemmat osapuolet piirsivät \(/)).not.toBeInTheDocument();
  await expect.element(page.getByText(/paina ”Tee verkosto valituista”/)).toBeVisible();
});

test('networks tell how many drew them, who is in them and what they are for', async () => {
  show(
    withNetworks(represented, {
      m1: [
        { name: 'Hyvä arki', members: ['a1', 'a2'], kinds: { peer: 3, unknown: 1 }, theme: 'Yksinäisyys' },
      ],
      m2: [
        { name: 'hyvä-arki', members: ['a2'], kinds: { peer: 1 } },
        { name: 'Ruoka', members: ['a2'] },
      ],
    }),
  );
  await list('Yhteiset verkostot').getByText('2/2 piirsi').click();
  await expect.element(list('Yhteiset verkostot').getByText('Varha 2/2')).toBeVisible();
  await expect.element(page.getByText('Turku 1/2')).toBeVisible();
  await expect.element(page.getByText('Tyypit: Vertaispalvelu 2/2')).toBeVisible();
  await expect.element(page.getByText('Teemat: Yksinäisyys 1/2')).toBeVisible();
  await expect
    .poll(textsIn('Verkostot, joissa on samoja jäseniä'))
    .toEqual([expect.stringMatching(/^Hyvä arki ja Ruoka1 yhteinen jäsen: Varha$/i)]);
});

test('themes of networks and themes among the actors are one list', async () => {
  show(
    withNetworks(
      {
        maps: {
          m1: { actors: { a1: { name: 'Yksinäisyys', kind: 'theme' } } },
          m2: { actors: { a1: 'Turku' } },
        },
      },
      { m2: [{ name: 'Arki', theme: 'yksinäisyys' }] },
    ),
  );
  await list('Yhteiset teemat').getByText('2/2 piirsi').click();
  await expect.element(page.getByText('Verkostot: Arki')).toBeVisible();
  await expect.element(page.getByText('2/2 piirsi: Kartta 1, Kartta 2')).toBeVisible();
});

test('without maps the page says where to go', async () => {
  show(workshop({}));
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
