import { linkTo } from '../../src/domain/code/links';
import { invitationCode } from '../../src/domain/code/workshopCode';
import { newWorkshop } from '../../src/domain/commands/create';
import type { Entity, Key } from '../../src/domain/entity';
import { recordKey } from '../../src/domain/recordKeys';
import { takeHomeCode, takeHomeOf } from '../../src/domain/takeHome';
import { fi } from '../../src/i18n/fi';
import { chosenView } from '../domain/merge/chosenView';
import { scanScreen } from './support/codes';
import { drawInSteps, filled, openDevice, openExample, PHONE } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, join, result, steps } = fi;

const workshop = newWorkshop({
  id: 'forum',
  title: 'Kumppanuusfoorumi',
  question: 'Ketkä vaikuttavat Turussa?',
  createdAt: '2026-11-22T09:00:00Z',
});

/** What two others drew: the same three actors, each linked with the first. */
const othersMaps = (): [Key, Entity][] =>
  ['m1', 'm2'].flatMap((mapId): [Key, Entity][] => [
    [mapId, { is: 'map', id: mapId, author: { type: 'person', name: `Sininen ${mapId}` } }],
    ...['Turun kaupunki', 'Varha', 'Martat ry'].map((name, place): [Key, Entity] => [
      recordKey(mapId, `a${place}`),
      { is: 'actor', id: `a${place}`, name, x: 200 * place, y: 100 * (place % 2) },
    ]),
    ...[1, 2].map((place): [Key, Entity] => [
      recordKey(mapId, `l${place}`),
      { is: 'link', id: `l${place}`, source: 'a0', target: `a${place}` },
    ]),
  ]);

const sharedLink = (): string => {
  const entities = new Map([...workshop, ...othersMaps()]);
  const home = takeHomeOf(chosenView(entities).view, { kActors: 2, kLinks: 2 }, entities);
  return linkTo('./', { kind: 'result', code: takeHomeCode(home) });
};

test('the shared map goes home by a code that a phone reads from the screen @once', async ({
  page,
  browser,
  problems,
}) => {
  // finding a code among the pixels of a screen takes its time
  test.slow();
  await openExample(page);
  await page.getByRole('link', { name: common.page_shared }).click();
  await page.getByRole('button', { name: result.share }).click();
  await expect(page.getByRole('img', { name: result.qrLabel })).toBeVisible();
  await expectNoAxeViolations(page);
  const link = await scanScreen(page);
  expect(link).toContain('#/result/');

  const phone = await openDevice(browser, problems, PHONE);
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Varsinais-Suomen kumppanuusfoorumi');
  await expect(phone.getByText(result.noOwn)).toBeVisible();
  await phone.getByText(result.inWords).click();
  await expect(phone.getByText(filled(result.drew, { n: 11, m: 12 }))).toBeVisible();
  await expectNoAxeViolations(phone);
  await phone.context().close();
});

test('whoever drew finds their own map within the shared one @once', async ({ browser, problems }) => {
  const phone = await openDevice(browser, problems, PHONE);
  const code = invitationCode(workshop, { roster: true });
  await phone.goto(linkTo('./', { kind: 'join', code }));
  await phone.getByRole('button', { name: join.start }).tap();
  await expect(phone.getByRole('heading', { name: steps.names })).toBeVisible();
  await drawInSteps(phone, {
    names: ['turun kaupunki', 'Martat', 'Oma juttu'],
    links: [['turun kaupunki', ['Martat', 'Oma juttu']]],
  });

  await phone.goto(sharedLink());
  const own = phone.getByRole('region', { name: result.own });
  await expect(own).toContainText(filled(result.ownLinks, { n: 1, all: 2 }));
  await expect(own).toContainText(`${filled(result.onBoth, { count: 2 })}Turun kaupunkiMartat ry`);
  await expect(own).toContainText(`${filled(result.onlyOwn, { count: 1 })}Oma juttu`);
  await expect(own).toContainText(`${filled(result.missing, { count: 1 })}Varha`);
  await expectNoAxeViolations(phone);

  const picture = phone.getByRole('img', { name: /^Yhteinen kartta/ });
  const before = await picture.boundingBox();
  await phone.getByRole('button', { name: common.zoomIn }).tap();
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(before?.width ?? 0);

  await own.getByRole('link', { name: result.toOwn }).tap();
  await expect(phone).toHaveURL(/#\/w\/forum\/draw\//);
  await phone.goto('./');
  await expect(phone.getByText('Sininen')).toHaveCount(0);
  await phone.context().close();
});
