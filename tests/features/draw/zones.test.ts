import { describe, expect, it } from 'vitest';
import { zoneOfActor } from '../../../src/domain/backdrop/zones';
import { addActor, setFields } from '../../../src/domain/commands/records';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { nextPlace, startNamingAnywhere } from '../../../src/features/draw/canvasGestures';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import { addWriting, writingOfText } from '../../../src/features/draw/entry/writing';
import { freePlaceBeside } from '../../../src/features/draw/gestures/branching';
import { copyChosen, duplicateChosen, pasteCopied } from '../../../src/features/draw/gestures/copying';
import { addByName } from '../../../src/features/draw/steps/stepping';
import { createSelection, select } from '../../../src/state/selection';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  {
    is: 'workshop',
    id: 'w1',
    title: 'Kehät',
    backdrop: {
      type: 'rings',
      rings: [
        { id: 'core', name: 'Ydin' },
        { id: 'partners', name: 'Kumppanit' },
      ],
    },
  },
  { is: 'map', id: 'm1' },
];

const MIDDLE = { x: 0, y: 0 };

const onRings = () => {
  const records = new Map(RECORDS.map((record) => [keyOf(record), record]));
  return createDrawing(createWorkshop('w1', records), 'm1', createSelection());
};

const zones = (drawing: Drawing) =>
  drawing.content().actors.map((actor) => zoneOfActor(drawing.content(), actor)?.id);

describe('on a ground where places say something', () => {
  it('a line puts nobody in a zone, not even beside somebody it links', () => {
    const drawing = onRings();
    drawing.add('Varha', MIDDLE);
    void addWriting(drawing, writingOfText(drawing, 'Varha – Turku, Raisio'), { near: MIDDLE });
    expect(zones(drawing)).toEqual(['core', undefined, undefined]);
  });

  it('a line of new ones lets them wait together, as the small map that they are', () => {
    const drawing = onRings();
    void addWriting(drawing, writingOfText(drawing, 'Liitto – Turku, Raisio, Salo, Varha'), { near: MIDDLE });
    expect(new Set(zones(drawing))).toEqual(new Set([undefined]));
    const [hub, ...others] = drawing.placed();
    if (!hub) throw new Error('A line gives actors.');
    const ways = others.map(({ x, y }) => Math.atan2(y - hub.y, x - hub.x).toFixed(1));
    expect(new Set(ways).size).toBe(4);
  });

  it('many lines put nobody in a zone, and need no waiting', () => {
    const drawing = onRings();
    const names = Array.from({ length: 40 }, (_, index) => `Toimija ${index}`).join(', ');
    expect(addWriting(drawing, writingOfText(drawing, names), { near: MIDDLE })).toBeUndefined();
    expect(new Set(zones(drawing))).toEqual(new Set([undefined]));
    expect(new Set(drawing.content().actors.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
  });

  it('naming without a place, a new partner and a step put nobody in a zone', () => {
    const drawing = onRings();
    const hub = drawing.add('Varha', MIDDLE);
    startNamingAnywhere(drawing, null);
    const { naming } = drawing.store.getState();
    if (naming?.what !== 'new' || !hub) throw new Error('There is a hub, and a name is being asked for.');
    drawing.add('Turku', naming.at);
    drawing.add('Raisio', freePlaceBeside(drawing, hub.id), { linkedTo: hub.id });
    addByName(drawing, 'Kela');
    expect(zones(drawing)).toEqual(['core', undefined, undefined, undefined]);
  });

  it('names that follow one in a zone stay in it, also when it is crowded', () => {
    const drawing = onRings();
    let at = MIDDLE;
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      drawing.add(name, at);
      at = nextPlace(drawing, { near: MIDDLE }, at);
    }
    expect(new Set(zones(drawing))).toEqual(new Set(['core']));
  });

  it('copies wait: a second one, and what is pasted by key', () => {
    const drawing = onRings();
    const hub = drawing.add('Varha', MIDDLE);
    if (!hub) throw new Error('A name gives an actor.');
    select(drawing.selection, [hub.id]);
    duplicateChosen({ drawing, view: null });
    expect(zones(drawing)).toEqual(['core', undefined]);
    copyChosen(drawing);
    drawing.remove(drawing.content().actors.map(({ id }) => id));
    pasteCopied({ drawing, view: null });
    expect(zones(drawing)).toEqual([undefined]);
  });

  it('the first place given by hand says nothing of those whom the app had placed', () => {
    const drawing = onRings();
    const { workshop, mapId } = drawing;
    const actors = ['a1', 'a2'].map((id, index) => ({
      is: 'actor' as const,
      id,
      name: id,
      x: index * 200,
      y: 0,
    }));
    const placing = setFields(workshop.entities(), mapId, { autoPlaced: true });
    workshop.commit(Object.assign({ ...placing }, ...actors.map((actor) => addActor(mapId, actor))));
    expect(zones(drawing)).toEqual([undefined, undefined]);
    drawing.move(new Map([['a1', MIDDLE]]));
    expect(zones(drawing)).toEqual(['core', undefined]);
  });
});
