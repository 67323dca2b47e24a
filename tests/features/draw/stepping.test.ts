import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/entity';
import { cardOf } from '../../../src/domain/layout/card';
import { keyOf } from '../../../src/domain/recordKeys';
import { createDrawing } from '../../../src/features/draw/drawing';
import { addByName, linkedWith, toggleLink } from '../../../src/features/draw/steps/stepping';
import { createSelection } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'actorKind', id: 'public', name: 'Julkinen', order: 1 },
  {
    is: 'rosterEntry',
    id: 'r1',
    name: 'Turun kaupunki',
    aliases: ['Åbo stad'],
    kind: 'public',
    place: '853',
  },
  { is: 'map', id: 'm1' },
];

const started = () => {
  const workshop = createWorkshop('w1', new Map(RECORDS.map((record) => [keyOf(record), record])));
  const undo = createUndo(workshop);
  const drawing = createDrawing(workshop, 'm1', createSelection());
  const add = (name: string): string => addByName(drawing, name)?.actor.id ?? '';
  const namesNow = () => drawing.content().actors.map(({ name }) => name);
  const placesNow = () => new Map(drawing.content().actors.map(({ id, x, y }) => [id, { x, y }]));
  return { workshop, undo, drawing, add, namesNow, placesNow };
};

const withThree = () => {
  const all = started();
  const [varha, turku, kela] = [all.add('Varha'), all.add('Turku'), all.add('Kela')];
  return { ...all, varha, turku, kela };
};

describe('a name', () => {
  it('that stands on the map already is not added twice, however it is spelt', () => {
    const { drawing, add, namesNow, undo } = started();
    const id = add('Varha');
    expect(addByName(drawing, ' VARHA ')).toMatchObject({ isNew: false, actor: { id } });
    expect(namesNow()).toEqual(['Varha']);
    undo.undo();
    expect(undo.store.getState().canUndo).toBe(false);
  });

  it('of a known actor keeps the words typed and takes what is known of it', () => {
    const { drawing } = started();
    const named = addByName(drawing, 'åbo stad');
    expect(named?.actor).toMatchObject({ name: 'åbo stad', rosterId: 'r1', kind: 'public', place: '853' });
    expect(addByName(drawing, 'Turun kaupunki')).toMatchObject({ isNew: false });
  });

  it('that is empty adds nothing', () => {
    const { drawing, namesNow } = started();
    expect(addByName(drawing, '  ')).toBeUndefined();
    expect(namesNow()).toEqual([]);
  });
});

describe('a tap on two names', () => {
  it('links them, and the next one parts them, whichever way round', () => {
    const { drawing, undo, varha, turku } = withThree();
    expect(toggleLink(drawing, varha, turku, undo).isLinked).toBe(true);
    expect([...linkedWith(drawing, varha)].sort()).toEqual([varha, turku].sort());
    expect(toggleLink(drawing, turku, varha, undo).isLinked).toBe(false);
    expect(drawing.content().links).toEqual([]);
  });

  it('parts them also where several links say so, and a link with a note comes back whole', () => {
    const { drawing, undo, varha, turku } = withThree();
    toggleLink(drawing, varha, turku, undo);
    drawing.set(drawing.content().links[0]?.id ?? '', { note: 'Tärkeä', kind: 'coop' });
    drawing.link(turku, varha);
    expect(drawing.content().links).toHaveLength(2);
    const { takeBack } = toggleLink(drawing, varha, turku, undo);
    expect(drawing.content().links).toEqual([]);
    takeBack();
    expect(
      drawing
        .content()
        .links.map(({ note }) => note)
        .sort(),
    ).toEqual(['Tärkeä', undefined]);
  });
});

describe('a map that nobody has placed by hand', () => {
  it('is laid out anew with each link, in the same step of undo', () => {
    const { drawing, undo, varha, turku, placesNow } = withThree();
    const before = placesNow();
    toggleLink(drawing, varha, turku, undo);
    const after = placesNow();
    expect(after).not.toEqual(before);
    undo.undo();
    expect(placesNow()).toEqual(before);
    expect(drawing.content().links).toEqual([]);
    undo.redo();
    expect(placesNow()).toEqual(after);
  });

  it('goes on being laid out with forty names, as long as few of them are linked', () => {
    const { drawing, add } = started();
    for (let index = 0; index < 40; index++) add(`Toimija ${index}`);
    const xs = drawing.placed().map(({ x }) => x);
    const ys = drawing.placed().map(({ y }) => y);
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys) - Math.min(...ys);
    expect(width, 'a block, not a column').toBeGreaterThan(height);
  });

  it('never lets a card cover another', () => {
    const { drawing, undo, add } = started();
    const ids = Array.from({ length: 10 }, (_, index) => add(`Varsinais-Suomi ${index}`));
    for (const [index, id] of ids.entries()) toggleLink(drawing, id, ids[(index * 3 + 1) % 10] ?? '', undo);
    const { width, height } = cardOf('Varsinais-Suomi 0');
    for (const a of drawing.placed()) {
      for (const b of drawing.placed()) {
        const isApart = Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height;
        expect(a === b || isApart).toBe(true);
      }
    }
  });

  it.each([
    [
      'an actor that is moved',
      (drawing: ReturnType<typeof createDrawing>, id: string) =>
        drawing.move(new Map([[id, { x: 500, y: 500 }]])),
    ],
    [
      'an actor that is put somewhere',
      (drawing: ReturnType<typeof createDrawing>) => {
        drawing.add('Novia', { x: 500, y: 500 });
      },
    ],
  ])('stays as it is from %s on', (_name, byHand) => {
    const { drawing, undo, varha, turku, placesNow } = withThree();
    byHand(drawing, varha);
    const placed = placesNow();
    toggleLink(drawing, varha, turku, undo);
    expect(placesNow()).toEqual(placed);
    undo.undo();
    undo.undo();
    toggleLink(drawing, varha, turku, undo);
    expect(placesNow(), 'until that is taken back').not.toEqual(placed);
  });

  it('goes on being laid out after somebody had it tidied', () => {
    const { drawing, undo, varha, turku, kela, placesNow } = withThree();
    drawing.arrange(new Map([[kela, { x: 300, y: 300 }]]));
    const arranged = placesNow();
    toggleLink(drawing, varha, turku, undo);
    expect(placesNow()).not.toEqual(arranged);
  });

  it('is not one that began on the canvas', () => {
    const { drawing, undo, add, placesNow } = started();
    const first = drawing.add('Varha', { x: 10, y: 10 })?.id ?? '';
    const second = add('Turku');
    const before = placesNow();
    toggleLink(drawing, first, second, undo);
    expect(placesNow()).toEqual(before);
  });
});
