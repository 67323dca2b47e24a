import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HullLayer } from '../../../src/canvas/HullLayer';
import { addMembers, removeMembers } from '../../../src/domain/commands/networks';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { lightNetwork, networkView, showNetworks } from '../../../src/state/networkView';
import { createWorkshop, type Workshop } from '../../../src/state/workshop';
import { mount } from '../mounting';

const RECORDS: readonly Entity[] = [
  { is: 'map', id: 'm1' },
  { is: 'network', id: 'n1', name: 'Hyvinvointi', members: ['a1', 'a2'] },
  { is: 'network', id: 'n2', name: 'Elinvoima', members: ['a3'] },
];

const PLACES = { a1: [0, 0], a2: [300, 0], a3: [900, 0], a4: [1500, 0] } as const;

let cy: Core;
let workshop: Workshop;

beforeEach(() => {
  workshop = createWorkshop('w1', new Map(RECORDS.map((record) => [keyOf(record, 'm1'), record])));
  cy = cytoscape({
    container: document.body.appendChild(document.createElement('div')),
    layout: { name: 'preset' },
    elements: Object.entries(PLACES).map(([id, [x, y]]) => ({
      data: { id, width: 100, height: 40 },
      position: { x, y },
    })),
  });
  mount(<HullLayer cy={cy} workshop={workshop} mapId="m1" />);
});

afterEach(() => {
  cy.destroy();
  lightNetwork(null);
  showNetworks(true);
});

const outlines = (): (string | null)[] =>
  [...document.querySelectorAll('.hull-outline')].map((path) => path.getAttribute('d'));

const hulls = (count: number) => expect.poll(() => outlines().length).toBe(count);

/** The left and right end of the outline of the n-th network. */
const reach = (index: number): readonly [number, number] => {
  const path = document.querySelectorAll<SVGPathElement>('.hull-outline')[index];
  const box = path?.getBBox();
  return box ? [Math.round(box.x), Math.round(box.x + box.width)] : [0, 0];
};

const nextFrames = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

test('hulls follow their members while they are dragged, and only those that it concerns are drawn anew', async () => {
  await hulls(2);
  expect(reach(0)).toEqual([-70, 370]);
  const others = outlines()[1];
  cy.getElementById('a2').position({ x: 400, y: 0 });
  await expect.poll(() => reach(0)).toEqual([-70, 470]);
  expect(outlines()[1]).toBe(others);
});

test('an actor who comes to stand inside gets a hole, which closes when it has gone', async () => {
  await hulls(2);
  const ground = () => document.querySelector('.hull-ground')?.getAttribute('d') ?? '';
  const alone = ground();
  cy.getElementById('a2').position({ x: 300, y: 600 });
  cy.getElementById('a1').position({ x: 600, y: 300 });
  cy.getElementById('a4').position({ x: 450, y: 450 });
  await expect.poll(() => ground().split('Z').length).toBe(3);
  cy.getElementById('a4').position({ x: 1500, y: 0 });
  await expect.poll(() => ground().split('Z').length).toBe(2);
  expect(ground()).not.toBe(alone);
});

test('members who join and leave are drawn at once', async () => {
  await hulls(2);
  workshop.commit(addMembers(workshop.entities(), 'm1', 'n1', ['a3']));
  await expect.poll(() => reach(0)).toEqual([-70, 970]);
  workshop.commit(removeMembers(workshop.entities(), 'm1', 'n2', ['a3']));
  await hulls(1);
});

test('hulls can be left out, and the one that is open is lit', async () => {
  await hulls(2);
  const states = () =>
    [...document.querySelectorAll('.hull')].map((hull) => hull.getAttribute('data-state')).sort();
  lightNetwork('n2');
  await expect.poll(states).toEqual(['dimmed', 'dimmed', 'lit', 'lit']);
  lightNetwork('elsewhere');
  await expect.poll(states).toEqual(['plain', 'plain', 'plain', 'plain']);
  showNetworks(false);
  await hulls(0);
  expect(localStorage.getItem('yhteiskartta.networks')).toBe('hidden');
  showNetworks(true);
  await hulls(2);
});

test('a map without networks asks nothing of a drag', async () => {
  await hulls(2);
  for (const id of ['n1', 'n2']) {
    workshop.commit({ [`m1/${id}`]: { before: { ...workshop.entities().get(`m1/${id}`) }, after: null } });
  }
  await hulls(0);
  let frames = 0;
  const real = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) => {
    frames++;
    return real.call(window, callback);
  };
  try {
    const before = frames;
    cy.getElementById('a1').emit('position');
    expect(frames).toBe(before);
  } finally {
    window.requestAnimationFrame = real;
  }
  await nextFrames();
  expect(networkView.getState().lit).toBeNull();
});
