import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decidePair } from '../../src/domain/commands/decisions';
import type { SuggestedGroup } from '../../src/domain/match/suggest/suggestion';
import { rosterEntries } from '../../src/domain/select';
import { MatchScreen } from '../../src/features/match';
import { gather } from '../../src/features/match/gathered';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import type { Suggest } from '../../src/state/suggestions';
import { Toasts } from '../../src/ui/toasts';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const forum: WorkshopSketch = {
  maps: {
    m1: { ...mapOf('Turun kaupunki', 'Varha', 'Kela'), links: [['a1', 'a2']] },
    m2: { ...mapOf('Åbo stad', 'Varha', 'Kansaneläkelaitos'), links: [['a1', 'a2']] },
    m3: mapOf('Turku', 'Varha', 'FPA'),
    m4: mapOf('Turun yliopisto', 'Turku'),
  },
};

/** Proposes what is alike by a table of names, as far as the classes stand apart; a matcher of known answers. */
const proposing =
  (asked: readonly (readonly string[])[], ticked: readonly (readonly string[])[] = []): Suggest =>
  async ({ classes, different }) => {
    const groupsOf = (tables: typeof asked, preselected: boolean) =>
      tables.flatMap((names): SuggestedGroup[] => {
        const classIds = classes
          .filter((one) => one.names.some((name) => names.includes(name)))
          .map(({ id }) => id);
        const isSaid = different.some(([a, b]) => classIds.includes(a) && classIds.includes(b));
        if (classIds.length < 2 || isSaid) return [];
        const [a = '', b = ''] = classIds;
        const because = { probability: 0.9, reasons: ['swedish', 'neighbours'] as const };
        const key = JSON.stringify(classIds);
        return [{ key, classIds, preselected, ties: [{ a, b, ...because }], impact: 10, ...because }];
      });
    const questions = groupsOf(asked, false);
    return { asked: questions, ticked: groupsOf(ticked, true), enough: questions.length };
  };

const CITY = ['Turun kaupunki', 'Åbo stad', 'Turku', 'Turun yliopisto'];
const KELA = ['Kela', 'Kansaneläkelaitos', 'FPA'];
const twoQuestions = proposing([
  ['Turun kaupunki', 'Åbo stad'],
  ['Kela', 'FPA'],
]);

let count = 0;

const show = (suggest: Suggest, sketch: WorkshopSketch = forum) => {
  const open = createLibrary(() => {}).add(`desk${++count}`, workshop(sketch), { stored: true });
  mount(
    <>
      <MatchScreen open={open} suggest={suggest} />
      <Toasts />
    </>,
  );
  /** The names of the classes that hold more than one name. */
  const united = () => {
    const { named, placedByRef } = gather(open.workshop.entities());
    return named
      .map(({ members }) => [...new Set(members.map((ref) => placedByRef.get(ref)?.actor.name ?? ''))].sort())
      .filter((names) => names.length > 1);
  };
  return { ...open, united };
};

const desk = page.getByRole('region', { name: 'Tarkoittavatko nämä samaa toimijaa?' });
const question = (title: string | RegExp) => desk.getByRole('heading', { name: title });
const button = (name: string | RegExp) => desk.getByRole('button', { name });
const answer = (name: string) => desk.getByRole('button', { name, exact: true });
const press = (keys: string) => userEvent.keyboard(keys);
const focused = () => document.activeElement?.textContent;

const FIRST = 'Tarkoittavatko Turun kaupunki ja Åbo stad samaa toimijaa?';
const SECOND = 'Tarkoittavatko Kela ja FPA samaa toimijaa?';

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 900));

describe('Answers by keys', () => {
  test('1 unites, the next question has the focus, and undo puts the first one back', async () => {
    const { united, undo } = show(twoQuestions);
    await expect.element(question(FIRST)).toBeVisible();
    await press('1');
    await expect.element(question(SECOND)).toBeVisible();
    await expect.poll(focused).toBe(SECOND);
    expect(united()).toEqual([['Turun kaupunki', 'Åbo stad']]);
    await press('{Control>}z{/Control}');
    await expect.element(question(FIRST)).toBeVisible();
    expect(united()).toEqual([]);
    expect(undo.store.getState().canUndo).toBe(false);
  });

  test('2 keeps apart for good, 3 comes back at the end, the arrows only turn', async () => {
    const { united, workshop: live } = show(twoQuestions);
    await expect.element(question(FIRST)).toBeVisible();
    await press('{ArrowRight}');
    await expect.element(question(SECOND)).toBeVisible();
    await press('{ArrowRight}');
    await expect.element(question(FIRST)).toBeVisible();
    await press('3');
    await expect.element(question(SECOND)).toBeVisible();
    await press('2');
    await expect.element(question(FIRST)).toBeVisible();
    await expect.element(desk.getByText('jätetty myöhemmäksi')).toBeVisible();
    expect(united()).toEqual([]);
    expect(gather(live.entities()).apart.size).toBe(1);
  });

  test('mean nothing to the desk while somebody types or is elsewhere', async () => {
    const { united } = show(twoQuestions);
    await expect.element(question(FIRST)).toBeVisible();
    document.querySelector<HTMLInputElement>('.actor-label input')?.focus();
    await press('1');
    await page.getByRole('searchbox', { name: 'Etsi toimijaa' }).click();
    await press('1');
    await expect.element(question(FIRST)).toBeVisible();
    expect(united()).toEqual([]);
  });
});

test('The sitting stops once the answers reach enough, and goes on when asked to', async () => {
  show(async (task) => {
    const { asked, ...rest } = await twoQuestions(task);
    return {
      ...rest,
      asked: asked.map((group) => ({ ...group, impact: group.classIds.includes('m1/a1') ? 99 : 1 })),
    };
  });
  await expect.element(desk.getByText('0/1 vastattu – yksi vastaus riittää')).toBeVisible();
  await press('1');
  await expect.element(question('Tämä riittää')).toBeVisible();
  await expect.poll(focused).toBe('Tämä riittää');
  await button('Vastaa vielä 1 kysymykseen').click();
  await expect.element(question(SECOND)).toBeVisible();
});

describe('A group of several names', () => {
  const four = proposing([CITY]);

  test('loses the one that is moved out, which is told apart', async () => {
    const { united, workshop: live } = show(four);
    await button('Irrota: Turun yliopisto').click();
    await answer('Rastitut ovat sama toimija (3)').click();
    await expect.poll(united).toEqual([['Turku', 'Turun kaupunki', 'Åbo stad']]);
    expect(gather(live.entities()).apart.size).toBe(1);
  });

  test('is split by ticking, the rest is asked next, and all of it is two steps of undo', async () => {
    const { united, undo } = show(four);
    await button('Jaa osiin').click();
    await desk.getByRole('checkbox', { name: 'Åbo stad' }).click();
    await desk.getByRole('checkbox', { name: 'Turun kaupunki' }).click();
    await press('1');
    await expect.element(question('Tarkoittavatko Turku ja Turun yliopisto samaa toimijaa?')).toBeVisible();
    expect(united()).toEqual([['Turun kaupunki', 'Åbo stad']]);
    await press('2');
    undo.undo();
    undo.undo();
    expect(undo.store.getState().canUndo).toBe(false);
    expect(united()).toEqual([]);
  });

  test('takes the name that is chosen for it, in the same step', async () => {
    const { workshop: live, undo } = show(four);
    const names = () => gather(live.entities()).named.map(({ name }) => name);
    await desk.getByText('Valitse nimi').click();
    await desk.getByRole('textbox', { name: 'Muu nimi' }).fill('Kotikaupunki');
    await answer('Sama').click();
    await expect.poll(names).toContain('Kotikaupunki');
    undo.undo();
    expect(names()).not.toContain('Kotikaupunki');
    expect(undo.store.getState().canUndo).toBe(false);
  });
});

describe('"Remember this"', () => {
  const entries = (open: ReturnType<typeof show>) => rosterEntries(open.workshop.entities());

  test('writes the names to the actor list in the same step, and only when it is ticked', async () => {
    const open = show(twoQuestions);
    await desk.getByRole('checkbox', { name: 'Muista tämä' }).click();
    await answer('Sama').click();
    await expect.element(question(SECOND)).toBeVisible();
    expect(entries(open)).toMatchObject([{ name: 'Turun kaupunki', aliases: ['Åbo stad'] }]);
    await expect.element(desk.getByRole('checkbox', { name: 'Muista tämä' })).not.toBeChecked();
    await press('1');
    expect(entries(open)).toHaveLength(1);
    open.undo.undo();
    open.undo.undo();
    expect(entries(open)).toEqual([]);
  });

  test('of a "different" writes down that the one is not called like the other', async () => {
    const open = show(twoQuestions);
    await desk.getByRole('checkbox', { name: 'Muista tämä' }).click();
    await answer('Eri').click();
    await expect
      .poll(() => entries(open))
      .toMatchObject([{ name: 'Turun kaupunki', notAliases: ['Åbo stad'] }]);
  });
});

describe('What comes ticked', () => {
  const both = proposing([['Turun kaupunki', 'Åbo stad']], [KELA]);

  test('is accepted together, and taken back together', async () => {
    const { united } = show(both);
    await button('Hyväksy rastittu (1)').click();
    await expect.poll(united).toEqual([[...KELA].sort()]);
    await button(/^Kumoa: 1 ehdotus/).click();
    await expect.poll(united).toEqual([]);
    await expect.element(button('Hyväksy rastittu (1)')).toBeVisible();
  });

  test('accepted, changes the question in hand without calling it settled', async () => {
    const { united } = show(proposing([KELA], [['Kela', 'FPA']]));
    await expect.element(question('Tarkoittavatko nämä 3 nimeä samaa toimijaa?')).toBeVisible();
    await button('Hyväksy rastittu (1)').click();
    await expect.element(question(/^Tarkoittavatko Kela|^Tarkoittavatko FPA/)).toBeVisible();
    expect(united()).toEqual([['FPA', 'Kela']]);
    expect(document.body.textContent).not.toContain('ratkesi jo');
  });

  test('is asked about once its tick is gone', async () => {
    show(both);
    await desk.getByText('Lähes varma ehdotus (1)').click();
    await desk.getByRole('checkbox', { name: /Kela/ }).click();
    await expect.element(button('Hyväksy kaikki rastitut (0)')).toBeDisabled();
    await press('1');
    await expect.element(question('Tarkoittavatko nämä 3 nimeä samaa toimijaa?')).toBeVisible();
  });
});

test('Undone one after the other, answers come back to the table as they went: the last one first', async () => {
  const { undo } = show(twoQuestions);
  await expect.element(question(FIRST)).toBeVisible();
  await press('1');
  await expect.element(question(SECOND)).toBeVisible();
  await press('1');
  await press('{Control>}z{/Control}');
  await expect.element(question(SECOND)).toBeVisible();
  await press('{Control>}z{/Control}');
  await expect.element(question(FIRST)).toBeVisible();
  expect(undo.store.getState().canUndo).toBe(false);
});

describe('On a phone', () => {
  const rectOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const sizes = [
    ['upright', 390, 844],
    ['on its side', 844, 390],
    ['small', 320, 480],
  ] as const;

  test.for(sizes)(
    'held %s, the answers stand in sight and never over the question',
    async ([, width, height]) => {
      await page.viewport(width, height);
      show(proposing([CITY], [KELA]));
      const asked = question('Tarkoittavatko nämä 4 nimeä samaa toimijaa?');
      await expect.element(asked).toBeVisible();
      for (const block of ['end', 'center', 'start'] as const) {
        asked.element().scrollIntoView({ block });
        const top = rectOf('.desk-answers')?.top ?? 0;
        expect(top).toBeGreaterThanOrEqual(asked.element().getBoundingClientRect().bottom);
      }
      // the card rises a little as it comes in
      await expect.poll(() => rectOf('.desk-answers')?.bottom).toBeLessThanOrEqual(innerHeight);
    },
  );

  test('what the page is for is folded away above the question', async () => {
    await page.viewport(390, 844);
    show(twoQuestions);
    await expect.element(question(FIRST)).toBeInViewport();
    await expect.element(page.getByText(/^Samannimiset/)).not.toBeVisible();
    await page.getByText('Näin tämä toimii').click();
    await expect.element(page.getByText(/^Samannimiset/)).toBeVisible();
  });
});

describe('The reasons of a group', () => {
  const many: Suggest = async (task) => {
    const { asked, ...rest } = await twoQuestions(task);
    const reasons = ['swedish', 'acronym', 'typo', 'neighbours'] as const;
    const ties = asked.flatMap(({ ties: [tie] }) => (tie ? [{ ...tie, reasons }] : []));
    return {
      ...rest,
      asked: asked.map((group, at) => ({ ...group, reasons, ties: ties.slice(at, at + 1) })),
    };
  };

  test('are three on the card, and all of them when one asks why', async () => {
    show(many);
    const fourth = desk.getByText(/samoja yhteyksiä kartoilla/);
    await expect
      .element(desk.getByText(/^melko varma ruotsinkielinen nimi, sama lyhenne, kirjoitusvirhe$/))
      .toBeVisible();
    await expect.element(fourth).not.toBeVisible();
    await desk.getByText('Miksi').click();
    await expect.element(fourth).toBeVisible();
  });
});

describe('A group of 45 names', () => {
  const names = Array.from(
    { length: 45 },
    (_, index) => `Kotiseutuyhdistys ${'pitkä '.repeat(index)}${index}`,
  );
  const maps = Object.fromEntries(names.map((name, index) => [`m${index + 10}`, mapOf(name)]));

  test('stands in a card of its own height, with its answers in sight, and can be split', async () => {
    await page.viewport(390, 844);
    const { united } = show(proposing([names]), { maps });
    await expect.element(question('Tarkoittavatko nämä 45 nimeä samaa toimijaa?')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    expect(document.querySelector('.card-names')?.clientHeight).toBeLessThan(844);
    await button('Jaa osiin').click();
    for (const name of names.slice(0, 2)) await desk.getByRole('checkbox', { name, exact: true }).click();
    await button('Rastitut ovat sama toimija (2)').click();
    await expect.poll(united).toEqual([names.slice(0, 2)]);
    await expect.element(question('Tarkoittavatko nämä 43 nimeä samaa toimijaa?')).toBeVisible();
  });
});

test('What two people decided otherwise stands first, with the words of both, until somebody settles it', async () => {
  const { workshop: live } = show(twoQuestions);
  const start = live.entities();
  await expect.element(question(FIRST)).toBeVisible();
  live.commit(decidePair(start, ['m1/a2', 'm4/a1'], 'different', 'Maija #4K7Q'), 'tab');
  live.commit(decidePair(start, ['m1/a2', 'm4/a1'], 'same', '#9XYZ'), 'tab');
  const contradiction = page.getByRole('region', { name: 'Kaksi päätöstä on ristiriidassa' });
  await expect.element(contradiction).toHaveTextContent('Eri toimijat: Varha ja Turun yliopisto – Maija');
  await expect
    .element(contradiction)
    .toHaveTextContent('Sama toimija: Varha ja Turun yliopisto – laite 9XYZ');
  await contradiction.getByRole('button', { name: 'Eri toimijat' }).click();
  await expect.element(contradiction).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.id).toBe('match-desk');
});

test('In the list each question has its own answers, and the focus stays in the list', async () => {
  const { united } = show(twoQuestions);
  await button('Luettelona').click();
  await expect.element(question(FIRST)).toBeVisible();
  await answer('Eri').first().click();
  await expect.poll(focused).toBe(SECOND);
  await press('1');
  await expect.poll(united).toEqual([['FPA', 'Kela']]);
});

test('Without a worker the desk says so, and the list of actors is there as ever', async () => {
  show(() => Promise.reject(new Error('no worker')));
  await expect.element(desk.getByText(/Ehdotuksia ei saada nyt/)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Turku', exact: true })).toBeVisible();
});

test('A question that somebody else settles is gone, and that is said', async () => {
  const { workshop: live } = show(twoQuestions);
  await expect.element(question(FIRST)).toBeVisible();
  const { uniteClasses } = await import('../../src/domain/match/separate');
  live.commit(uniteClasses(live.entities(), ['m1/a1', 'm2/a1'], 'Maija'), 'tab');
  await expect.element(question(SECOND)).toBeVisible();
  await expect.element(page.getByText(/Edellinen kysymys ratkesi jo/)).toBeVisible();
});
