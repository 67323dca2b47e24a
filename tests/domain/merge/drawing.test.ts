import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { decideFields } from '../../../src/domain/commands/decisions';
import { setFields } from '../../../src/domain/commands/records';
import { chooseMaps, chooseThresholds } from '../../../src/domain/commands/shared';
import type { Entities } from '../../../src/domain/entity';
import { touched } from '../../../src/domain/merge/chosen';
import { overlayDrawing, sharedDrawing } from '../../../src/domain/merge/drawing';
import { namesInMaps } from '../../../src/domain/merge/names';
import { mapIdsOf, middleOf, thingsOf } from '../../../src/domain/merge/things';
import { viewOf } from '../../../src/domain/merge/view';
import { WORKSHOP_KEY } from '../../../src/domain/recordKeys';
import { workshopEntities } from '../arbitraries';
import { workshop } from '../match/workshop';
import { chosenView } from './chosenView';

/** Three maps: all know Turku, two Varha, one Lounatuulet; two link Turku and Varha. */
const entities = workshop({
  maps: {
    m1: {
      actors: { a1: 'Turku', a2: { name: 'Varha', kind: 'public' } },
      links: [['a2', 'a1', { kind: 'funding', direction: 'forward' }]],
    },
    m2: {
      actors: { a1: 'TURKU', a2: { name: 'Varha', kind: 'public' }, a3: 'Lounatuulet' },
      links: [
        ['a1', 'a2'],
        ['a1', 'a3'],
      ],
    },
    m3: { actors: { a1: 'Turku' } },
  },
  more: [
    { is: 'actorKind', id: 'public', name: 'Julkinen', colour: '#2B6CB0', shape: 'hexagon' },
    { is: 'linkKind', id: 'funding', name: 'Rahoitus', colour: '#8A5A00', line: 'dashed' },
  ],
});
const view = viewOf(entities);

const named = <T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined =>
  items.find((item) => item.name === name);

describe('the overlay', () => {
  test('shows everything, and fades what fewer than k drew', () => {
    const { actors, links } = overlayDrawing(view, 2, entities);
    expect(actors.map(({ name, badge, faded }) => [name, badge, faded])).toEqual([
      ['Turku', '3/3', false],
      ['Varha', '2/3', false],
      ['Lounatuulet', '1/3', true],
    ]);
    expect(links.map(({ share, faded }) => [share, faded])).toEqual([
      [2 / 3, false],
      [1 / 3, true],
    ]);
  });

  test('dashes what one alone drew, and spares its link the count', () => {
    const { actors, links } = overlayDrawing(view, 1, entities);
    expect(actors.filter(({ single }) => single).map(({ name }) => name)).toEqual(['Lounatuulet']);
    expect(links.map(({ single, badge }) => [single, badge])).toEqual([
      [false, '2/3'],
      [true, undefined],
    ]);
  });

  test('lets neither dashes of a type nor an arrow look like a count', () => {
    for (const link of overlayDrawing(view, 1, entities).links) {
      expect(link).toMatchObject({ line: 'solid', direction: 'none' });
    }
  });

  test('draws larger what more drew', () => {
    const scales = overlayDrawing(view, 1, entities).actors.map(({ scale }) => scale);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
    expect(new Set(scales).size).toBe(3);
  });

  test('leaves out the counts of a map that lies there alone', () => {
    const one = viewOf(entities, { mapIds: ['m2'] });
    const { actors, links } = overlayDrawing(one, 1, entities);
    expect([...actors, ...links].filter(({ badge, single }) => badge !== undefined || single)).toEqual([]);
  });
});

describe('the shared map', () => {
  test('holds what enough drew, in the look of its type', () => {
    const { actors, links } = sharedDrawing(view, { kActors: 2, kLinks: 2 }, entities);
    expect(actors.map(({ name }) => name)).toEqual(['Turku', 'Varha']);
    expect(named(actors, 'Varha')).toMatchObject({ colour: '#2B6CB0', shape: 'hexagon' });
    expect(links).toMatchObject([{ colour: '#8A5A00', line: 'dashed', badge: '2/3' }]);
  });

  test('draws a link from the end that it runs from', () => {
    const { actors, links } = sharedDrawing(view, { kActors: 1, kLinks: 2 }, entities);
    const [link] = links;
    expect(link).toMatchObject({ direction: 'forward' });
    expect(actors.find(({ id }) => id === link?.source)?.name).toBe('Varha');
    expect(actors.find(({ id }) => id === link?.target)?.name).toBe('Turku');
  });

  test('moves nothing when a threshold changes', () => {
    const placesAt = (k: number) =>
      new Map(
        sharedDrawing(view, { kActors: k, kLinks: k }, entities).actors.map(({ id, x, y }) => [id, { x, y }]),
      );
    const all = placesAt(1);
    for (const [id, place] of placesAt(3)) expect(all.get(id)).toEqual(place);
  });
});

describe('things to point at', () => {
  test('are all classes and pairs, each with the maps that drew it', () => {
    const things = thingsOf(view);
    expect(things.size).toBe(view.actors.length + view.links.length);
    const link = [...things.values()].find(({ is }) => is === 'link');
    expect(link && mapIdsOf(link)).toEqual(['m1', 'm2']);
  });

  test('a link stands in the middle between its ends', () => {
    const [one, other] = view.actors;
    const link = [...thingsOf(view).values()].find(({ is }) => is === 'link');
    expect(link && middleOf(link)).toEqual({
      x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2,
      y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2,
    });
  });

  test('a class tells what each map calls it, most frequent first', () => {
    expect(namesInMaps(view, 'm1/a1')).toEqual([
      { name: 'Turku', mapIds: ['m1', 'm3'] },
      { name: 'TURKU', mapIds: ['m2'] },
    ]);
  });
});

describe('the view of the chosen maps', () => {
  test('is the same while only a threshold slides', () => {
    const slid = apply(entities, chooseThresholds(entities, { kActors: 3, kLinks: 3 }));
    expect(touched(entities, slid)).toBe('nothing');
  });

  test('is another when a map, a choice of maps or anything on a map changes', () => {
    const changes = [chooseMaps(entities, ['m1']), setFields(entities, 'm2/a3', { name: 'Kela' })];
    for (const change of changes) expect(touched(entities, apply(entities, change))).toBe('all');
    const fewer = new Map(entities);
    fewer.delete('m3/a1');
    expect(touched(entities, fewer)).toBe('all');
  });

  test('is another only in its names, types and places when the users decide on these or on how types look', () => {
    const decided = decideFields(entities, ['m1/a1'], { x: 5 });
    expect(touched(entities, apply(entities, decided))).toBe('decided');
    const both = apply(apply(entities, decided), setFields(entities, 'm2/a3', { name: 'Kela' }));
    expect(touched(entities, both)).toBe('all');
  });

  test('follows from no remark', () => {
    const remarked: Entities = new Map(entities).set('workshop/notes/x1', {
      is: 'note',
      id: 'x1',
      text: 'Hyvä',
    });
    expect(touched(entities, remarked)).toBe('aside');
    expect(touched(remarked, entities)).toBe('aside');
  });

  test('is another on another ground', () => {
    const grounded = apply(entities, setFields(entities, WORKSHOP_KEY, { backdrop: { type: 'rings' } }));
    expect(touched(entities, grounded)).toBe('all');
  });

  test('follows from the records alone wherever it is called the same', () => {
    fc.assert(
      fc.property(workshopEntities, fc.nat(9), (before, k) => {
        const slid = apply(before, chooseThresholds(before, { kActors: k, kLinks: k }));
        if (touched(before, slid) === 'nothing') expect(chosenView(slid)).toEqual(chosenView(before));
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});
