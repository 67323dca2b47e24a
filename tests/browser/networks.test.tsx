import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keyOf } from '../../src/domain/recordKeys';
import { mapContent } from '../../src/domain/select';
import { createDrawing, type Drawing } from '../../src/features/draw/drawing';
import { openNetworkAt } from '../../src/features/draw/networks/captions';
import { NetworksPanel } from '../../src/features/draw/networks/NetworksPanel';
import { networkActions } from '../../src/features/draw/networks/networkActions';
import { SharedNetworks } from '../../src/features/draw/networks/SharedNetworks';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { lightNetwork, networkView } from '../../src/state/networkView';
import { createSelection, select } from '../../src/state/selection';
import { createUndo } from '../../src/state/undo';
import { createWorkshop } from '../../src/state/workshop';
import { Toasts } from '../../src/ui/toasts';
import { mount } from './mounting';

const t = fi.networks;

afterEach(() => lightNetwork(null));

const started = () => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
  const records = [
    { is: 'map', id: 'm1' },
    { is: 'actor', id: 'a1', name: 'Varha' },
    { is: 'actor', id: 'a2', name: 'Turku' },
    { is: 'actor', id: 'a3', name: 'Martat' },
  ] as const;
  const workshop = createWorkshop('w1', new Map(records.map((record) => [keyOf(record, 'm1'), record])));
  const undo = createUndo(workshop);
  const drawing = createDrawing(workshop, 'm1', createSelection());
  const actions = networkActions({
    drawing,
    undo,
    view: null,
    startNaming: () => undefined,
    startRename: () => undefined,
    toggleConnect: () => undefined,
    letGo: () => undefined,
  } as Parameters<typeof networkActions>[0]);
  return { drawing, undo, actions, workshop };
};

const networksOf = (drawing: Drawing) => mapContent(drawing.workshop.entities(), 'm1')?.networks ?? [];

const show = (drawing: Drawing) =>
  mount(
    <>
      <NetworksPanel drawing={drawing} onClose={() => undefined} />
      <Toasts />
    </>,
  );

const said = () => expect.poll(() => document.querySelector('[data-live-announcer] span')?.textContent ?? '');

test('a network is made of what is chosen, named, joined and weighed by keys alone', async () => {
  const { drawing, actions } = started();
  select(drawing.selection, ['a1', 'a2']);
  show(drawing);
  const make = actions.find(({ id }) => id === 'makeNetwork');
  expect(make?.isEnabled?.()).toBe(true);
  make?.perform();
  await said().toBe('Uusi verkosto: Verkosto 1, 2 jäsentä');

  await expect.element(page.getByLabelText(t.name)).toHaveFocus();
  await userEvent.keyboard('Hyvinvointiverkosto');
  expect(networksOf(drawing)).toMatchObject([{ name: 'Hyvinvointiverkosto', members: ['a1', 'a2'] }]);

  await userEvent.click(page.getByRole('combobox', { name: t.addMember }));
  await userEvent.keyboard('mar{ArrowDown}{Enter}');
  await said().toBe('Martat lisätty verkostoon Hyvinvointiverkosto, 3 jäsentä');

  await userEvent.click(page.getByRole('group', { name: t.kind_learning }).getByText('4'));
  expect(networksOf(drawing)).toMatchObject([{ members: ['a1', 'a2', 'a3'], kinds: { learning: 4 } }]);
  expect(drawing.workshop.entities().get('workshop/networkKinds/learning')).toMatchObject({
    name: t.kind_learning,
  });
});

test('letting a member go says so, and a deleted network comes back by its undo', async () => {
  const { drawing, actions } = started();
  select(drawing.selection, ['a1', 'a2']);
  actions.find(({ id }) => id === 'makeNetwork')?.perform();
  show(drawing);
  await userEvent.click(page.getByRole('button', { name: 'Poista verkostosta: Varha' }));
  await said().toBe('Varha poistettu verkostosta Verkosto 1, 1 jäsen');
  await expect.poll(() => document.activeElement?.textContent).toBe('1 jäsen');

  await userEvent.click(page.getByRole('button', { name: t.remove, exact: true }));
  expect(networksOf(drawing)).toEqual([]);
  await expect.element(page.getByText(t.empty)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: fi.common.undo }));
  expect(networksOf(drawing)).toMatchObject([{ name: 'Verkosto 1', members: ['a2'] }]);
});

test('what is behind "Lisää" is kept as it is typed, and taken away when it is emptied', async () => {
  const { drawing } = started();
  show(drawing);
  await userEvent.click(page.getByRole('button', { name: t.create }));
  await userEvent.click(page.getByRole('button', { name: fi.common.more, exact: true }));
  await userEvent.fill(page.getByLabelText(t.phase), t.phase_emerging);
  await userEvent.click(page.getByText(t.nature_ecosystem));
  await userEvent.click(page.getByRole('button', { name: t.addContact }));
  await expect.element(page.getByLabelText(t.role)).toBeVisible();
  await expect.element(page.getByLabelText(t.email)).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: fi.people.addPerson }));
  await expect.element(page.getByLabelText(t.contactName, { exact: true })).toHaveFocus();
  await userEvent.fill(page.getByLabelText(t.email), 'maija@example.org');
  await userEvent.click(page.getByText(t.permission_asked));
  await userEvent.fill(page.getByLabelText(t.permissionDate), '2026-10-01');
  expect(networksOf(drawing)).toMatchObject([
    {
      phase: 'Syntymässä',
      nature: 'ecosystem',
      contacts: [{ email: 'maija@example.org' }],
      permission: { state: 'asked', date: '2026-10-01' },
    },
  ]);
  await userEvent.click(page.getByText(t.permission_unknown));
  await userEvent.click(page.getByRole('button', { name: 'Poista yhteyshenkilö 1' }));
  await userEvent.clear(page.getByLabelText(t.phase));
  const [network] = networksOf(drawing);
  expect(network).not.toHaveProperty('permission');
  expect(network).not.toHaveProperty('contacts');
  expect(network).not.toHaveProperty('phase');
});

test('what two actors share is seen at one glance, and a join from there is said', async () => {
  const { drawing, actions } = started();
  select(drawing.selection, ['a1', 'a2']);
  actions.find(({ id }) => id === 'makeNetwork')?.perform();
  select(drawing.selection, ['a1']);
  actions.find(({ id }) => id === 'makeNetwork')?.perform();
  const { actors } = drawing.content();
  mount(
    <>
      <SharedNetworks drawing={drawing} actors={actors.slice(0, 2)} />
      <Toasts />
    </>,
  );
  const shared = page.getByRole('list', { name: t.shared });
  await expect.element(shared.getByRole('button', { name: 'Avaa verkosto Verkosto 1' })).toBeVisible();
  await expect.element(page.getByText('Vain Varha: Verkosto 2')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: t.addTo }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Verkosto 2' }));
  await said().toBe('Turku lisätty verkostoon Verkosto 2, 2 jäsentä');
  await expect.element(shared.getByRole('button', { name: 'Avaa verkosto Verkosto 2' })).toBeVisible();
});

test('a tap on the name of a network opens it, and a tap beside it does not', () => {
  const { drawing, actions } = started();
  drawing.move(
    new Map([
      ['a1', { x: 0, y: 0 }],
      ['a2', { x: 400, y: 0 }],
      ['a3', { x: 0, y: 400 }],
    ]),
  );
  select(drawing.selection, ['a1', 'a2']);
  actions.find(({ id }) => id === 'makeNetwork')?.perform();
  drawing.store.setState({ panel: null });
  const { id } = networksOf(drawing)[0] ?? {};
  lightNetwork(null);
  expect(openNetworkAt(drawing, { x: 200, y: 60 })).toBe(false);
  expect(networkView.getState().lit).toBeNull();
  expect(openNetworkAt(drawing, { x: 200, y: -36 })).toBe(true);
  expect(networkView.getState().lit).toBe(id);
  expect(drawing.store.getState().panel).toBe('networks');
});
