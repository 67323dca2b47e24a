import { describe, expect, test } from 'vitest';
import { groupColouring } from '../../../src/domain/compare/colouring';
import { viewOf } from '../../../src/domain/merge/view';
import { mapContents } from '../../../src/domain/select';
import { lookedOverlay, withStrong } from '../../../src/features/compare/overlayLook';
import { mergedPicture } from '../../../src/picture/mergedPicture';
import { mapOf, workshop } from '../../domain/match/workshop';

/** A group of two that alone drew Varha and its link to Turku, and a person in no group. */
const entities = workshop({
  maps: {
    m1: { actors: { a1: 'Turku', a2: { name: 'Varha', kind: 'public' } }, links: [['a1', 'a2']] },
    m2: { ...mapOf('Turku', 'Varha'), links: [['a1', 'a2']] },
    m3: mapOf('Turku'),
    z1: { actors: {}, info: { author: { type: 'group' }, groupOf: ['m1', 'm2'] } },
  },
  more: [{ is: 'actorKind', id: 'public', name: 'Julkinen', colour: '#2B6CB0', shape: 'hexagon' }],
});
const view = viewOf(entities);
const colouring = groupColouring(mapContents(entities), view.counts, () => 0);
const [group] = colouring.groups;

describe('the look of the overlay', () => {
  test('coloured by groups, what one of them drew bears its colour and its letter, on the shape of its type', () => {
    const { actors, links } = lookedOverlay(view, 1, entities, { counting: 'all', colouring });
    expect(actors).toMatchObject([
      { name: 'Turku', colour: undefined, badge: '3/3' },
      { name: 'Varha', colour: group?.colour, badge: 'A 2/3', shape: 'hexagon' },
    ]);
    expect(links).toMatchObject([{ colour: group?.colour, badge: 'A 2/3' }]);
  });

  test('has the colours of types where groups are not told by colour', () => {
    const { actors } = lookedOverlay(view, 1, entities, { counting: 'all' });
    expect(actors.map(({ colour, badge }) => [colour, badge])).toEqual([
      [undefined, '3/3'],
      ['#2B6CB0', '2/3'],
    ]);
  });

  test('tells of how many of those who hold both ends, where links are counted so', () => {
    const { actors, links } = lookedOverlay(view, 3, entities, { counting: 'both' });
    expect(links).toMatchObject([{ badge: '2/2', share: 1, faded: true }]);
    expect(actors.map(({ badge }) => badge)).toEqual(['3/3', '2/3']);
  });

  test('what is looked at is drawn as on a map, however few drew it, and the rest as before', () => {
    const drawing = mergedPicture(lookedOverlay(view, 1, entities, { counting: 'all' }));
    const [link] = drawing.links;
    const thin = { ...drawing, links: drawing.links.map((one) => ({ ...one, width: 1.5 })) };
    expect(withStrong(thin, new Set([link?.id ?? '']), { counting: 'all' }).links).toMatchObject([
      { width: 3, colour: '#5B6573' },
    ]);
    expect(withStrong(thin, new Set(), { counting: 'all' })).toEqual(thin);
  });
});
