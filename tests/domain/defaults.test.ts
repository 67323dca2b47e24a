import { describe, expect, test } from 'vitest';
import { defaultActorKinds, defaultLinkKinds, LOOKS, nextLook } from '../../src/domain/defaults';

const names = {
  actors: {
    public: 'Julkinen',
    association: 'Järjestö',
    company: 'Yritys',
    education: 'Oppilaitos',
    culture: 'Kirkko',
    people: 'Asukkaat',
    forum: 'Verkosto',
    theme: 'Teema',
  },
  links: { coop: 'Yhteistyö', funding: 'Rahoitus', info: 'Tieto' },
};

describe('default types', () => {
  test('keep their ids, looks and order', () => {
    expect(
      defaultActorKinds(names.actors).map(({ id, colour, shape }) => `${id} ${colour} ${shape}`),
    ).toEqual([
      'public #2B6CB0 card',
      'association #C05F0A ellipse',
      'company #A8326E square',
      'education #1F7A4D hexagon',
      'culture #6B4FA0 barrel',
      'people #8A6D00 octagon',
      'forum #0F7C8C cut',
      'theme #5B6573 diamond',
    ]);
    expect(defaultLinkKinds(names.links).map(({ id, colour, line }) => `${id} ${colour} ${line}`)).toEqual([
      'coop #5B6573 solid',
      'funding #8A5A00 dashed',
      'info #5B6573 dotted',
    ]);
  });

  test('carry the names of the language and stand in the order of the legend', () => {
    const kinds = defaultActorKinds(names.actors);
    expect(kinds.map(({ name }) => name)).toEqual(Object.values(names.actors));
    expect(kinds.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('the look of one more type', () => {
  test('is one that no type has yet', () => {
    expect(nextLook(LOOKS.slice(0, 3))).toEqual(LOOKS[3]);
    expect(nextLook(LOOKS.slice(1))).toEqual(LOOKS[0]);
  });

  test('begins again from the first colour when all are taken, in a shape that colour has not had', () => {
    expect(nextLook(LOOKS)).toEqual({ colour: LOOKS[0]?.colour, shape: LOOKS[1]?.shape });
    expect(nextLook([...LOOKS, LOOKS[0] ?? {}])).toEqual({
      colour: LOOKS[1]?.colour,
      shape: LOOKS[2]?.shape,
    });
    expect(nextLook([...LOOKS, ...LOOKS])).toEqual({ colour: LOOKS[0]?.colour, shape: LOOKS[2]?.shape });
  });
});
