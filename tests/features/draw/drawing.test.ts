import { describe, expect, it } from 'vitest';
import { addActor } from '../../../src/domain/commands/records';
import type { Entity } from '../../../src/domain/entity';
import { cardOf } from '../../../src/domain/layout/card';
import { keyOf } from '../../../src/domain/recordKeys';
import { aroundOf } from '../../../src/features/draw/around';
import { createDrawing, nudge } from '../../../src/features/draw/drawing';
import { createSelection, select } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'actorKind', id: 'public', name: 'Julkinen', order: 1, colour: '#2B6CB0', shape: 'card' },
  { is: 'linkKind', id: 'coop', name: 'Yhteistyö', order: 1 },
  { is: 'map', id: 'm1' },
];

const started = () => {
  const workshop = createWorkshop('w1', new Map(RECORDS.map((record) => [keyOf(record), record])));
  const selection = createSelection();
  return {
    workshop,
    selection,
    undo: createUndo(workshop),
    drawing: createDrawing(workshop, 'm1', selection),
  };
};

const ORIGIN = { x: 0, y: 0 };

const withTwo = () => {
  const all = started();
  const one = all.drawing.add('Varha', ORIGIN);
  const other = all.drawing.add('Turku', { x: 300, y: 0 });
  if (!one || !other) throw new Error('Two names give two actors.');
  return { ...all, one, other };
};

describe('an actor', () => {
  it('gets its name without the spaces around it', () => {
    const { drawing } = started();
    drawing.add('  Varha ', ORIGIN);
    expect(drawing.content().actors.map(({ name }) => name)).toEqual(['Varha']);
  });

  it('is not made of nothing', () => {
    const { drawing, undo } = started();
    expect(drawing.add('   ', ORIGIN)).toBeUndefined();
    expect(undo.store.getState().canUndo).toBe(false);
  });

  it('comes with its link in one step of undo', () => {
    const { drawing, one, undo } = withTwo();
    drawing.add('Kela', { x: 0, y: 200 }, { linkedTo: one.id });
    expect(drawing.content().links).toHaveLength(1);
    undo.undo();
    expect(drawing.content()).toMatchObject({ links: [], actors: [{ name: 'Varha' }, { name: 'Turku' }] });
  });

  it('keeps its name when it is given none', () => {
    const { drawing, one } = withTwo();
    drawing.rename(one.id, '  ');
    expect(drawing.content().actors[0]?.name).toBe('Varha');
  });

  it('takes its links along when it goes, and brings them back', () => {
    const { drawing, one, other, undo, selection } = withTwo();
    drawing.link(one.id, other.id);
    select(selection, [one.id]);
    drawing.remove([one.id]);
    expect(drawing.content()).toMatchObject({ links: [], actors: [{ name: 'Turku' }] });
    expect(selection.getState().ids.size).toBe(0);
    undo.undo();
    expect(drawing.content().links).toHaveLength(1);
  });
});

describe('a link', () => {
  it('is made once: the second time the first is chosen', () => {
    const { drawing, selection, one, other } = withTwo();
    const link = drawing.link(one.id, other.id);
    expect(drawing.link(other.id, one.id)).toBeUndefined();
    expect(drawing.content().links).toHaveLength(1);
    expect([...selection.getState().ids]).toEqual([link?.id]);
  });

  it('of another type may stand beside it', () => {
    const { drawing, one, other } = withTwo();
    drawing.link(one.id, other.id);
    drawing.store.setState({ linkKind: 'coop' });
    drawing.link(one.id, other.id);
    expect(drawing.content().links.map(({ kind }) => kind)).toEqual([undefined, 'coop']);
  });

  it('never leads from an actor to itself, nor to one that is not there', () => {
    const { drawing, one } = withTwo();
    expect(drawing.link(one.id, one.id)).toBeUndefined();
    expect(drawing.link(one.id, 'gone')).toBeUndefined();
  });
});

describe('typing', () => {
  it('is one step of undo', () => {
    const { drawing, one, undo } = withTwo();
    for (const note of ['T', 'Tä', 'Tär', 'Tärk', 'Tärkeä']) drawing.set(one.id, { note }, true);
    expect(drawing.content().actors[0]?.note).toBe('Tärkeä');
    undo.undo();
    expect(drawing.content().actors[0]?.note).toBeUndefined();
  });

  it('in two fields is two steps', () => {
    const { drawing, one, undo } = withTwo();
    drawing.set(one.id, { note: 'T' }, true);
    drawing.set(one.id, { name: 'Varhaa' }, true);
    undo.undo();
    expect(drawing.content().actors[0]).toMatchObject({ name: 'Varha', note: 'T' });
  });
});

describe('moving by keys', () => {
  it('moves all that is chosen, as one step', () => {
    const { drawing, one, other, undo } = withTwo();
    const both = new Set([one.id, other.id]);
    nudge(drawing, both, { x: 8, y: 0 });
    nudge(drawing, both, { x: 8, y: 0 });
    expect(drawing.content().actors.map(({ x }) => x)).toEqual([16, 316]);
    undo.undo();
    expect(drawing.content().actors.map(({ x }) => x)).toEqual([0, 300]);
  });

  it('begins where the canvas shows an actor that nobody has placed', () => {
    const { drawing, workshop } = withTwo();
    workshop.commit(addActor('m1', { id: 'x1', name: 'Kela' }));
    const shown = drawing.placed().find(({ id }) => id === 'x1');
    nudge(drawing, new Set(['x1']), { x: 8, y: 0 });
    const moved = drawing.content().actors.find(({ id }) => id === 'x1');
    expect(shown?.y).toBeGreaterThan(0);
    expect(moved).toMatchObject({ x: (shown?.x ?? 0) + 8, y: shown?.y });
  });
});

describe('a type from the legend', () => {
  it('goes to what is chosen, all in one step', () => {
    const { drawing, one, other, selection, undo } = withTwo();
    select(selection, [one.id, other.id]);
    drawing.chooseKind('actorKind', 'public');
    expect(drawing.content().actors.map(({ kind }) => kind)).toEqual(['public', 'public']);
    undo.undo();
    expect(drawing.content().actors.map(({ kind }) => kind)).toEqual([undefined, undefined]);
  });

  it('goes to what comes next when nothing is chosen, until it is pressed again', () => {
    const { drawing } = started();
    drawing.chooseKind('actorKind', 'public');
    expect(drawing.add('Varha', ORIGIN)?.kind).toBe('public');
    drawing.chooseKind('actorKind', 'public');
    expect(drawing.add('Turku', { x: 300, y: 0 })?.kind).toBeUndefined();
  });

  it('can be a new one, which looks like no other and comes last', () => {
    const { drawing, workshop } = started();
    const id = drawing.addKind('actorKind', 'Seurat');
    const made = workshop.entities().get(`workshop/actorKinds/${id}`);
    expect(made).toMatchObject({ name: 'Seurat', order: 2 });
    expect(made).not.toMatchObject({ colour: '#2B6CB0' });
    expect(drawing.store.getState().actorKind).toBe(id);
  });
});

describe('places for new actors', () => {
  const overlap = (a: { x: number; y: number }, b: { x: number; y: number }): boolean => {
    const { width, height } = cardOf('Varsinais-Suomi');
    return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < height;
  };

  it.each([
    ['wide', false],
    ['tall', true],
  ])('never cover a card on a %s screen', (_name, isTall) => {
    const { drawing } = started();
    const around = aroundOf(ORIGIN, ORIGIN, isTall);
    const places = Array.from({ length: 12 }, (_, index) => {
      const place = index === 0 ? ORIGIN : drawing.freePlace(around);
      drawing.add('Varsinais-Suomi', place);
      return place;
    });
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) expect(overlap(one, other)).toBe(false);
    }
  });

  it('stay within two columns on a tall screen', () => {
    const { drawing } = started();
    const around = aroundOf(ORIGIN, ORIGIN, true);
    for (let index = 0; index < 10; index++) drawing.add(`Toimija ${index}`, drawing.freePlace(around));
    expect(new Set(drawing.content().actors.map(({ x }) => x)).size).toBeLessThanOrEqual(2);
  });
});
