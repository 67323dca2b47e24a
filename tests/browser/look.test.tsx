import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LookMenu } from '../../src/app/LookMenu';
import { showLook } from '../../src/app/showLook';
import { MapCanvas, type MapCanvasHandlers } from '../../src/canvas/MapCanvas';
import type { Entity } from '../../src/domain/entity';
import { startI18n } from '../../src/i18n';
import { chooseTheme, look, startLook, toggleProjector } from '../../src/state/look';
import { createSelection } from '../../src/state/selection';
import { createWorkshop } from '../../src/state/workshop';
import { canvasWith, mount } from './mounting';

const RECORDS: readonly (readonly [string, Entity])[] = [
  ['workshop/k', { is: 'actorKind', id: 'k', name: 'Julkinen', colour: '#2B6CB0', shape: 'card' }],
  ['m1', { is: 'map', id: 'm1' }],
  ['m1/a', { is: 'actor', id: 'a', name: 'Turku', x: 0, y: 0, kind: 'k' }],
  ['m1/b', { is: 'actor', id: 'b', name: 'Varha', x: 200, y: 0 }],
  ['m1/l', { is: 'link', id: 'l', source: 'a', target: 'b' }],
];

const nothing = () => {};
const HANDLERS: MapCanvasHandlers = {
  onTapEmpty: nothing,
  onTapActor: nothing,
  onRename: nothing,
  onMoved: nothing,
  onLink: nothing,
  onLinkToEmpty: nothing,
  onMenu: nothing,
};

const root = document.documentElement;

const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
  startLook();
  showLook();
});

afterEach(() => {
  chooseTheme('auto');
  localStorage.removeItem('yhteiskartta.theme');
  if (look.getState().isProjector) toggleProjector();
});

test('what is chosen in the menu is seen at once and remembered', async () => {
  mount(<LookMenu />);
  await page.getByRole('button', { name: 'Ulkoasu' }).click();
  await expect
    .element(page.getByRole('menuitemradio', { name: 'Laitteen mukaan' }))
    .toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: 'Tumma' }).click();
  expect(root.dataset['theme']).toBe('dark');
  expect(groundOf(root)).toBe('rgb(20, 24, 29)');
  chooseTheme('light');
  expect(groundOf(root)).toBe('rgb(250, 248, 243)');
  chooseTheme('dark');
  look.setState({ choice: 'auto', theme: 'light' });
  startLook();
  expect(root.dataset['theme']).toBe('dark');
});

test('a picture stands on paper of its own in every theme', async () => {
  chooseTheme('dark');
  mount(<div className="on-paper">Kuva</div>);
  const paper = await page.getByText('Kuva').findElement();
  expect(groundOf(paper)).toBe('rgb(250, 248, 243)');
  expect(getComputedStyle(paper).color).toBe('rgb(30, 39, 50)');
});

test('the canvas changes its colours where it stands, and its lines grow for a room', async () => {
  mount(
    <MapCanvas
      workshop={createWorkshop('w1', new Map(RECORDS))}
      mapId="m1"
      selection={createSelection()}
      handlers={HANDLERS}
      insets={() => ({ top: 0, right: 0, bottom: 0, left: 0 })}
      dimmed={new Set()}
      onReady={nothing}
    />,
  );
  const cy = await canvasWith(2);
  const fillOf = (id: string) => cy.getElementById(id).style('background-color');
  const light = [fillOf('a'), fillOf('b'), cy.getElementById('a').style('color')];
  expect(light).toEqual(['rgb(219,230,242)', 'rgb(255,255,255)', 'rgb(30,39,50)']);
  chooseTheme('dark');
  await expect.poll(() => fillOf('b')).toBe('rgb(28,34,41)');
  expect(cy.getElementById('a').style('color')).toBe('rgb(233,236,239)');
  const width = cy.getElementById('l').numericStyle('width');
  toggleProjector();
  await expect.poll(() => cy.getElementById('l').numericStyle('width')).toBeGreaterThan(width);
  expect(root.dataset['projector']).toBe('true');
  expect(await canvasWith(2)).toBe(cy);
});
