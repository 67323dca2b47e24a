import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Actor } from '../../../src/domain/entity';
import type { Alike, Known } from '../../../src/domain/match/suggest/alike';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import { useContent } from '../../../src/features/draw/hooks';
import { ActorInspector } from '../../../src/features/draw/inspector/ActorInspector';
import { changeLanguage, startI18n } from '../../../src/i18n';
import { createSelection } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';
import { workshop } from '../../domain/match/workshop';
import { mount } from '../mounting';

vi.mock('../../../src/workers/matching', () => ({
  alikeOffThread: async (name: string, known: readonly Known[]): Promise<readonly Alike[]> =>
    known.flatMap(({ id, names: [own = ''] }) =>
      name === 'Tku' ? [{ id, name: own, probability: 0.95, reasons: ['abbreviation'] }] : [],
    ),
  municipalityOffThread: async (name: string) => (name.startsWith('Turun') ? '853' : undefined),
}));

const Chosen = ({ drawing }: { readonly drawing: Drawing }) => {
  const [actor] = useContent(drawing).actors;
  const nothing = () => undefined;
  if (!actor) return null;
  return (
    <aside className="inspector panel">
      <ActorInspector drawing={drawing} actor={actor} kinds={[]} onConnect={nothing} onShow={nothing} />
    </aside>
  );
};

const show = (actor: Partial<Actor>) => {
  const entities = workshop({ maps: { m1: { actors: { a1: actor } } }, roster: { r1: ['Turun kaupunki'] } });
  const opened = createWorkshop('w1', entities);
  const undo = createUndo(opened);
  const drawing = createDrawing(opened, 'm1', createSelection());
  mount(<Chosen drawing={drawing} />);
  const now = () => drawing.content().actors[0];
  return { now, undo };
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(() => {
  startI18n();
  changeLanguage('fi');
});

describe('the name', () => {
  const field = page.getByRole('textbox', { name: 'Nimi' });

  test('may become one of the list, with one step back', async () => {
    const { now, undo } = show({ name: 'Raisio', note: 'iso' });
    await field.fill('Tku');
    await press('Turun kaupunki');
    expect(now()).toMatchObject({ name: 'Turun kaupunki', rosterId: 'r1', note: 'iso' });
    await expect.element(field).toHaveValue('Turun kaupunki');
    await expect.element(field).toHaveFocus();
    undo.undo();
    expect(now()).toMatchObject({ name: 'Tku' });
  });

  test('offers nothing until it is typed', async () => {
    show({ name: 'Tku' });
    await field.click();
    await expect
      .element(page.getByRole('list', { name: 'Ehdotuksia toimijaluettelosta' }))
      .not.toBeInTheDocument();
  });
});

describe('the municipality', () => {
  const field = page.getByRole('combobox', { name: 'Kunta' });

  test('that a name speaks of is proposed, and set by one press only', async () => {
    const { now } = show({ name: 'Turun kirjasto' });
    await press('Lisää');
    const proposed = page.getByRole('button', { name: 'Kunta: Turku?' });
    await expect.element(proposed).toHaveTextContent('Turku?');
    expect(now()?.place).toBeUndefined();
    proposed.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(now()?.place).toBe('853');
    await expect.element(field).toHaveValue('Turku');
    await expect.element(proposed).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
  });

  test('is found by the letters of either language, and emptied again', async () => {
    const { now } = show({ name: 'Kela' });
    await press('Lisää');
    await field.fill('nådend');
    await expect.element(page.getByRole('option', { name: 'Naantali' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(now()?.place).toBe('529');
    await expect.element(field).toHaveValue('Naantali');
    await field.fill('');
    await userEvent.keyboard('{Tab}');
    expect(now()?.place).toBeUndefined();
  });

  test('stands there in the language on the screen', async () => {
    changeLanguage('sv');
    show({ name: 'Kela', place: '853' });
    await press('Mer');
    await expect.element(page.getByRole('combobox', { name: 'Kommun' })).toHaveValue('Åbo');
  });

  test('stays what it was when the letters mean none, and at Esc', async () => {
    const { now } = show({ name: 'Kela', place: '853' });
    await press('Lisää');
    await field.fill('qqq');
    await userEvent.keyboard('{Tab}');
    expect(now()?.place).toBe('853');
    await field.fill('Rais');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('Turku');
    expect(now()?.place).toBe('853');
  });
});
