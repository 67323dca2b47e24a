import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import { addWriting, writingOfText } from '../../../src/features/draw/entry/writing';
import { createSelection } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'actorKind', id: 'public', name: 'Julkinen' },
  { is: 'linkKind', id: 'funding', name: 'Rahoitus' },
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

const AROUND = { near: { x: 0, y: 0 } };

const started = () => {
  const workshop = createWorkshop('w1', new Map(RECORDS.map((record) => [keyOf(record), record])));
  const drawing = createDrawing(workshop, 'm1', createSelection());
  const undo = createUndo(workshop);
  const write = (text: string) => {
    const writing = writingOfText(drawing, text);
    addWriting(drawing, writing, AROUND);
    return writing;
  };
  return { drawing, undo, write };
};

const linksOn = (drawing: Drawing): string[] => {
  const { actors, links } = drawing.content();
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return links.map(({ source, target, kind }) =>
    [nameOf(source), nameOf(target), kind].filter(Boolean).join(' '),
  );
};

describe('a line that is added', () => {
  it('is one step of undo, with actors that have places', () => {
    const { drawing, undo, write } = started();
    write('Liitto – Turku, Raisio');
    expect(linksOn(drawing)).toEqual(['Liitto Turku', 'Liitto Raisio']);
    for (const { x, y } of drawing.content().actors)
      expect([typeof x, typeof y]).toEqual(['number', 'number']);
    undo.undo();
    expect(drawing.content()).toMatchObject({ actors: [], links: [] });
  });

  it('gives known actors what the list says of them', () => {
    const { drawing, write } = started();
    write('Åbo stad');
    expect(drawing.content().actors[0]).toMatchObject({ rosterId: 'r1', kind: 'public', place: '853' });
  });

  it('gives new ones the types that are chosen, unless it says another', () => {
    const { drawing, write } = started();
    drawing.store.setState({ actorKind: 'public', linkKind: 'funding' });
    write('Varha – Kela');
    expect(drawing.content().actors.map(({ kind }) => kind)).toEqual(['public', 'public']);
    expect(linksOn(drawing)).toEqual(['Varha Kela funding']);
  });

  it('says more of a link that stands, and counts it as no new one', () => {
    const { drawing, write } = started();
    write('Varha – Kela');
    expect(write('Kela – Varha: rahoitus')).toMatchObject({
      newLinks: [],
      changedLinks: [{ kind: 'funding' }],
    });
    expect(linksOn(drawing)).toEqual(['Varha Kela funding']);
  });

  it('of names that all stand adds nothing and names the first of them', () => {
    const { drawing, undo, write } = started();
    write('Varha, Kela');
    const writing = write('kela');
    expect(writing).toMatchObject({ newActors: [], newLinks: [], last: drawing.content().actors[1]?.id });
    undo.undo();
    expect(drawing.content().actors, 'there was one step to undo').toEqual([]);
  });

  it('does to the map what was said of it before', () => {
    const piece = fc.constantFrom(
      'Varha',
      'Turku',
      'åbo stad',
      'Etelä-Suomi',
      '"A, B ja C ry"',
      '🌲',
      'אגודה',
      ' – ',
      ' > ',
      ', ',
      ': rahoitus',
      '"',
      ':',
    );
    const lines = fc.array(fc.array(piece, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, (written) => {
        const { drawing, write } = started();
        for (const pieces of written) {
          const before = drawing.content();
          const { newActors, newLinks } = write(pieces.join(''));
          const after = drawing.content();
          expect(after.actors.length - before.actors.length).toBe(newActors.length);
          expect(after.links.length - before.links.length).toBe(newLinks.length);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

it('five hundred lines are read and counted', () => {
  const { drawing } = started();
  const text = Array.from(
    { length: 500 },
    (_, index) => `Toimija ${index} – Toimija ${(index * 7) % 500}`,
  ).join('\n');
  writingOfText(drawing, 'Varha');
  expect(writingOfText(drawing, text).newActors).toHaveLength(500);
});
