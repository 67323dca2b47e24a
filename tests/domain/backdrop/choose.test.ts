import { expect, test } from 'vitest';
import { chooseBackdrop } from '../../../src/domain/backdrop/choose';
import { apply, reverse } from '../../../src/domain/change';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { addActor } from '../../../src/domain/commands/records';
import { addText } from '../../../src/domain/commands/texts';
import type { Backdrop, Entities } from '../../../src/domain/entity';
import { mapContent } from '../../../src/domain/select';

const RINGS: Backdrop = {
  type: 'rings',
  rings: [
    { id: 'r1', name: 'Ydin' },
    { id: 'r2', name: 'Muut' },
  ],
};
const COLUMNS: Backdrop = {
  type: 'columns',
  columns: [
    { id: 'c1', name: 'Nyt' },
    { id: 'c2', name: 'Ei' },
  ],
};

/** Drawn far from the middle, as a map may be that lay on no ground. */
const drawn = (autoPlaced?: boolean): Entities =>
  [
    addActor('m1', { id: 'a1', name: 'Varha', x: 600, y: 400 }),
    addActor('m1', { id: 'a2', name: 'Turku', x: 1000, y: 500 }),
    addActor('m1', { id: 'a3', name: 'Kela' }),
    addText('m1', { id: 't1', text: 'Alku', x: 800, y: 300 }),
  ].reduce<Entities>(
    apply,
    newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' }, [
      newMap({ id: 'm1', ...(autoPlaced && { autoPlaced }) }),
    ]),
  );

const placesIn = (entities: Entities) => {
  const { actors = [], texts = [] } = mapContent(entities, 'm1') ?? {};
  return [...actors, ...texts].map(({ id, x, y }) => [id, x, y]);
};

const choosing = (entities: Entities, backdrop: Backdrop | undefined): Entities =>
  apply(entities, chooseBackdrop(entities, 'm1', backdrop));

test('a drawing that lay on no ground comes as a whole to the middle of its first one', () => {
  expect(placesIn(choosing(drawn(), RINGS))).toEqual([
    ['a1', -200, 0],
    ['a2', 200, 100],
    ['a3', undefined, undefined],
    ['t1', 0, -100],
  ]);
});

test('one step of undo takes ground and places back', () => {
  const before = drawn();
  const change = chooseBackdrop(before, 'm1', RINGS);
  expect(placesIn(apply(apply(before, change), reverse(change)))).toEqual(placesIn(before));
});

test('actors stay where they are when one ground is exchanged for another, or for none', () => {
  const onRings = choosing(drawn(), RINGS);
  expect(placesIn(choosing(onRings, COLUMNS))).toEqual(placesIn(onRings));
  expect(placesIn(choosing(onRings, { type: 'none' }))).toEqual(placesIn(onRings));
});

test('places that nobody has chosen are not made to say something', () => {
  expect(placesIn(choosing(drawn(true), RINGS))).toEqual(placesIn(drawn(true)));
});
