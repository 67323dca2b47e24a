import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { addOnce } from '../../../src/features/draw/adding';
import { createDrawing } from '../../../src/features/draw/drawing';
import { createSelection } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'rosterEntry', id: 'r1', name: 'Turun kaupunki', aliases: ['Åbo stad'] },
  { is: 'map', id: 'm1' },
];

const HERE = { x: 0, y: 0 };
const THERE = { x: 400, y: 0 };

const started = () => {
  const workshop = createWorkshop('w1', new Map(RECORDS.map((record) => [keyOf(record), record])));
  const undo = createUndo(workshop);
  const selection = createSelection();
  const drawing = createDrawing(workshop, 'm1', selection);
  const chosen = () => [...selection.getState().ids];
  return { drawing, undo, chosen };
};

describe('a name given on the canvas', () => {
  it('that is new becomes an actor', () => {
    const { drawing } = started();
    expect(addOnce(drawing, 'Kela', HERE)).toMatchObject({ isNew: true, actor: { name: 'Kela' } });
  });

  it('that stands there already chooses its actor and adds nothing', () => {
    const { drawing, undo, chosen } = started();
    const kela = addOnce(drawing, 'Kela', HERE)?.actor.id;
    expect(addOnce(drawing, ' KELA ', THERE)).toMatchObject({ isNew: false, actor: { id: kela } });
    expect(chosen()).toEqual([kela]);
    undo.undo();
    expect(drawing.content().actors, 'there was one step to undo').toEqual([]);
  });

  it('of a known actor that is there by another of its names adds nothing', () => {
    const { drawing } = started();
    addOnce(drawing, 'Åbo stad', HERE);
    expect(addOnce(drawing, 'Turun kaupunki', THERE)).toMatchObject({ isNew: false });
  });

  it('that was to be linked links the actor that is there, once', () => {
    const { drawing } = started();
    const kela = addOnce(drawing, 'Kela', HERE)?.actor.id ?? '';
    const novia = addOnce(drawing, 'Novia', THERE)?.actor.id ?? '';
    addOnce(drawing, 'Kela', THERE, { linkedTo: novia });
    addOnce(drawing, 'Kela', THERE, { linkedTo: novia });
    expect(drawing.content().links).toMatchObject([{ source: novia, target: kela }]);
  });

  it('that is empty does nothing', () => {
    expect(addOnce(started().drawing, '  ', HERE)).toBeUndefined();
  });
});
