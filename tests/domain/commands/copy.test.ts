import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/change';
import { type Clip, clipOf, linesOf, type PasteOptions, pasteClip } from '../../../src/domain/commands/copy';
import type { Entities, Entity } from '../../../src/domain/entity';
import { cardOf } from '../../../src/domain/layout/card';
import { placeUnplaced } from '../../../src/domain/layout/placing';
import { drawLines, parseLines } from '../../../src/domain/lines';
import { keyOf } from '../../../src/domain/recordKeys';
import { emptyMap, mapContent } from '../../../src/domain/select';

const entitiesOf = (workshop: readonly Entity[], map: readonly Entity[]): Entities =>
  new Map([
    ...workshop.map((record) => [keyOf(record), record] as const),
    ...map.map((record) => [keyOf(record, 'm1'), record] as const),
  ]);

const SOURCE = entitiesOf(
  [
    { is: 'workshop', id: 'w1', title: 'Foorumi' },
    { is: 'actorKind', id: 'public', name: 'Julkinen' },
    { is: 'actorKind', id: 'odd', name: 'Outo' },
    { is: 'linkKind', id: 'coop', name: 'Yhteistyö' },
    { is: 'map', id: 'm1' },
  ],
  [
    {
      is: 'actor',
      id: 'a1',
      name: 'Varha',
      kind: 'public',
      x: 0,
      y: 0,
      pinned: true,
      self: true,
      note: 'Soita',
    },
    { is: 'actor', id: 'a2', name: 'Turku', kind: 'odd', x: 200, y: 100, rosterId: 'r1' },
    { is: 'actor', id: 'a3', name: 'Kela', x: 0, y: 300 },
    {
      is: 'link',
      id: 'l1',
      source: 'a1',
      target: 'a2',
      kind: 'coop',
      direction: 'forward',
      note: 'Joka viikko',
    },
    { is: 'link', id: 'l2', source: 'a2', target: 'a3' },
  ],
);

const TARGET = entitiesOf(
  [
    { is: 'workshop', id: 'w2', title: 'Toinen' },
    { is: 'actorKind', id: 'x1', name: 'julkinen' },
    { is: 'linkKind', id: 'x2', name: 'Yhteistyö' },
    { is: 'map', id: 'm1' },
  ],
  [{ is: 'actor', id: 'b1', name: 'Kela', x: 0, y: 0 }],
);

const contentOf = (entities: Entities) => mapContent(entities, 'm1') ?? emptyMap('m1');
const placedOn = (entities: Entities) => placeUnplaced(contentOf(entities).actors);

const clipFrom = (entities: Entities, ids: readonly string[]): Clip =>
  clipOf(entities, contentOf(entities), placedOn(entities), new Set(ids));

const pasted = (entities: Entities, clip: Clip, more: Partial<PasteOptions> = {}) => {
  let count = 0;
  const pasting = pasteClip(entities, 'm1', clip, {
    newId: () => `n${++count}`,
    near: { x: 0, y: 0 },
    cardOf: ({ name }) => cardOf(name),
    placed: placedOn(entities),
    ...more,
  });
  return { ...pasting, content: contentOf(apply(entities, pasting.change)) };
};

describe('copying', () => {
  it('takes the chosen actors and the links between them, and no others', () => {
    const clip = clipFrom(SOURCE, ['a1', 'a2', 'l2']);
    expect(clip.actors.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(clip.links.map(({ id }) => id)).toEqual(['l1']);
  });

  it('gives lines that say the same when they are read again', () => {
    const lines = linesOf(clipFrom(SOURCE, ['a1', 'a2', 'a3']));
    expect(lines).toBe('Varha – Turku\nTurku – Kela');
    let count = 0;
    const read = drawLines(parseLines(lines).statements, { newId: () => `n${++count}` });
    expect(read.actors.map(({ name }) => name)).toEqual(['Varha', 'Turku', 'Kela']);
    expect(read.links).toHaveLength(2);
  });

  it('names in its lines also those that nothing is linked to', () => {
    expect(linesOf(clipFrom(SOURCE, ['a1', 'a3']))).toBe('Varha\nKela');
  });
});

describe('pasting', () => {
  it('brings actors and links under new ids, at the same distance from one another', () => {
    const { content, added } = pasted(TARGET, clipFrom(SOURCE, ['a1', 'a2']));
    const [varha, turku] = ['Varha', 'Turku'].map((name) =>
      content.actors.find((actor) => actor.name === name),
    );
    expect(added).toEqual([varha?.id, turku?.id]);
    expect([(turku?.x ?? 0) - (varha?.x ?? 0), (turku?.y ?? 0) - (varha?.y ?? 0)]).toEqual([200, 100]);
    expect(content.links).toMatchObject([
      { source: varha?.id, target: turku?.id, kind: 'x2', direction: 'forward', note: 'Joka viikko' },
    ]);
  });

  it('finds types by their names where the ids are others, and leaves unsaid what nobody knows there', () => {
    const { content } = pasted(TARGET, clipFrom(SOURCE, ['a1', 'a2']));
    const byName = new Map(content.actors.map((actor) => [actor.name, actor]));
    expect(byName.get('Varha')).toMatchObject({ kind: 'x1', note: 'Soita' });
    for (const gone of ['pinned', 'self']) expect(byName.get('Varha')).not.toHaveProperty(gone);
    for (const gone of ['kind', 'rosterId']) expect(byName.get('Turku')).not.toHaveProperty(gone);
  });

  it('does not double who stands there already, and links the new ones to it', () => {
    const { content, added, reused } = pasted(TARGET, clipFrom(SOURCE, ['a2', 'a3']));
    expect(reused).toEqual(['b1']);
    expect(added).toHaveLength(1);
    expect(content.actors).toHaveLength(2);
    expect(content.links).toMatchObject([{ source: added[0], target: 'b1' }]);
  });

  it('changes nothing when all of it stands there already', () => {
    expect(pasted(SOURCE, clipFrom(SOURCE, ['a1', 'a2', 'a3'])).change).toEqual({});
  });

  it('covers no card that stands there', () => {
    const { content } = pasted(TARGET, clipFrom(SOURCE, ['a1', 'a2']));
    const boxes = content.actors.map(({ name, x = 0, y = 0 }) => ({ ...cardOf(name), x, y }));
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const doCover =
          Math.abs(box.x - other.x) < (box.width + other.width) / 2 &&
          Math.abs(box.y - other.y) < (box.height + other.height) / 2;
        expect(doCover).toBe(false);
      }
    });
  });

  it('makes twins when asked to, with links of their own', () => {
    const { content } = pasted(SOURCE, clipFrom(SOURCE, ['a1', 'a2']), { twins: true });
    expect(content.actors).toHaveLength(5);
    expect(content.links).toHaveLength(3);
  });

  it('takes nobody who stands there for two of one name', () => {
    const twins = pasted(SOURCE, clipFrom(SOURCE, ['a1']), { twins: true }).content.actors;
    const entities = entitiesOf([{ is: 'map', id: 'm1' }], twins);
    const clip = clipFrom(
      entities,
      twins.map(({ id }) => id),
    );
    const { content, reused } = pasted(SOURCE, clip);
    expect(reused).toHaveLength(3);
    expect(content.actors.filter(({ name }) => name === 'Varha')).toHaveLength(2);
  });
});
