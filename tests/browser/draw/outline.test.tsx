import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { creation } from '../../../src/domain/change';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import { ListPanel } from '../../../src/features/draw/outline/ListPanel';
import { useTelling } from '../../../src/features/draw/telling/useTelling';
import { changeLanguage, startI18n } from '../../../src/i18n';
import { createSelection, select } from '../../../src/state/selection';
import { createUndo, type Undo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';
import { Toasts } from '../../../src/ui/toasts';
import { mount } from '../mounting';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'map', id: 'm1' },
  { is: 'actor', id: 'a', name: 'Varha', x: 0, y: 0 },
  { is: 'actor', id: 'b', name: 'Turku', x: 300, y: 0 },
  { is: 'actor', id: 'c', name: 'Kela', x: 600, y: 0 },
  { is: 'actor', id: 'd', name: 'KELA', x: 900, y: 0 },
  { is: 'link', id: 'l1', source: 'a', target: 'b' },
];

const withRecords = (records: readonly Entity[]): { drawing: Drawing; undo: Undo } => {
  const workshop = createWorkshop('w1', new Map(records.map((record) => [keyOf(record, 'm1'), record])));
  return { drawing: createDrawing(workshop, 'm1', createSelection()), undo: createUndo(workshop) };
};

const Shown = ({ drawing, undo }: { readonly drawing: Drawing; readonly undo: Undo }) => {
  useTelling(drawing);
  return (
    <>
      <ListPanel
        drawing={drawing}
        undo={undo}
        actions={[]}
        freePlace={() => ({ x: 0, y: 200 })}
        onClose={() => undefined}
      />
      <Toasts />
    </>
  );
};

const show = (records = RECORDS) => {
  const opened = withRecords(records);
  mount(<Shown {...opened} />);
  return opened;
};

const row = (name: string) => page.getByRole('row', { name, exact: true });
const focused = () => document.activeElement?.ariaLabel;

beforeAll(() => {
  startI18n();
  changeLanguage('fi');
});

let opened: ReturnType<typeof show>;
beforeEach(async () => {
  opened = show();
  await expect.element(row('Varha, 1 yhteys')).toBeVisible();
});

test('a row that is gone to is chosen on the map, and what is chosen there is chosen here', async () => {
  await row('Turku, 1 yhteys').click();
  expect([...opened.drawing.selection.getState().ids]).toEqual(['b']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Varha, 1 yhteys');
  expect([...opened.drawing.selection.getState().ids]).toEqual(['a']);
  select(opened.drawing.selection, ['b']);
  await expect.element(row('Turku, 1 yhteys')).toHaveAttribute('aria-selected', 'true');
});

test('an actor opens on its links, is renamed where it stands, and the focus stays', async () => {
  await row('Varha, 1 yhteys').click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(row('Varha – Turku')).toHaveAttribute('aria-level', '2');
  await userEvent.keyboard('{F2}Hyvinvointialue{Enter}');
  await expect.poll(focused).toBe('Hyvinvointialue, 1 yhteys');
  await expect.element(page.getByText('Varha on nyt Hyvinvointialue')).toBeInTheDocument();
});

test('what is deleted by key is told once, can be had back, and the focus goes to the next row', async () => {
  await row('Turku, 1 yhteys').click();
  await userEvent.keyboard('{Delete}');
  await expect.poll(focused).toBe('Varha, 0 yhteyttä');
  expect(page.getByText('Turku ja 1 yhteys poistettu').elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect.element(row('Turku, 1 yhteys')).toBeVisible();
});

test('links are said by the beginnings of names; a link that is there already is not made twice', async () => {
  await page.getByRole('combobox', { name: 'Mistä' }).click();
  await userEvent.keyboard('tur{Enter}');
  await expect.poll(() => document.activeElement?.id).toBe('list-link-target');
  await userEvent.keyboard('varh{Enter}');
  expect(opened.drawing.content().links).toHaveLength(1);
  expect([...opened.drawing.selection.getState().ids]).toEqual(['l1']);
  await userEvent.keyboard('ke{ArrowDown}{Enter}');
  await expect.poll(() => opened.drawing.content().links.map(({ target }) => target)).toContain('d');
  await expect.element(page.getByText('Yhteys Turku – KELA lisätty, 2 yhteyttä')).toBeInTheDocument();
});

test('two of one name are flagged', async () => {
  await expect.element(row('Kela, 0 yhteyttä, samanniminen')).toBeVisible();
  await expect.element(row('KELA, 0 yhteyttä, samanniminen')).toBeVisible();
});

test('networks and words on the map stand in the list by themselves, and are taken away there', async () => {
  const { drawing } = opened;
  drawing.workshop.commit({
    'm1/n': creation({ is: 'network', id: 'n', name: 'Tuki', members: ['a'] }),
    'm1/t': creation({ is: 'text', id: 't', text: 'Huomio', x: 0, y: 0 }),
  });
  await row('Teksti Huomio').click();
  expect([...drawing.selection.getState().ids]).toEqual(['t']);
  await userEvent.keyboard('{Delete}');
  expect(drawing.content().texts).toEqual([]);
  await expect.poll(focused).toBe('Verkosto Tuki, 1 jäsen');
  await userEvent.keyboard('{Delete}');
  expect(drawing.content().networks).toEqual([]);
  expect(drawing.content().actors).toHaveLength(4);
});
