import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Descent, groupLineage } from '../../../src/domain/group';
import { type MapSketch, workshop } from '../match/workshop';

interface Sheet {
  readonly names: readonly string[];
  readonly pairs: readonly string[];
}

const NAMES = ['Aura', 'Boren', 'Dahl', 'Edith', 'Ilo'];

const sheet: fc.Arbitrary<Sheet> = fc.subarray(NAMES).chain((names) =>
  fc.record({
    names: fc.constant(names),
    pairs: fc.subarray(names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} ${other}`))),
  }),
);

const sketchOf = ({ names, pairs }: Sheet): MapSketch => ({
  actors: Object.fromEntries(names.map((name) => [name, name])),
  links: pairs.map((pair) => pair.split(' ') as [string, string]),
});

/** What a group made of its members' things, from the lists alone. */
const byTheBook = (own: readonly string[], members: readonly (readonly string[])[]) => {
  const times = (thing: string) => members.filter((things) => things.includes(thing)).length;
  const drawn = [...new Set(members.flat())];
  return {
    keptShared: own.filter((thing) => times(thing) > 1).sort(),
    keptSingle: own.filter((thing) => times(thing) === 1).sort(),
    added: own.filter((thing) => times(thing) === 0).sort(),
    left: drawn.filter((thing) => !own.includes(thing)).sort(),
  };
};

const inWords = <T>({ keptShared, keptSingle, added, left }: Descent<T>, say: (thing: T) => string) => ({
  keptShared: keptShared.map(say).sort(),
  keptSingle: keptSingle.map(say).sort(),
  added: added.map(say).sort(),
  left: left.map(say).sort(),
});

test('what a group kept, left out and added is what its map and its members’ hold; links only between those who stand there', () => {
  fc.assert(
    fc.property(sheet, fc.array(sheet, { minLength: 1, maxLength: 3 }), sheet, (own, members, stranger) => {
      const maps = Object.fromEntries(members.map((one, index) => [`m${index}`, sketchOf(one)]));
      const entities = workshop({
        maps: {
          ...maps,
          g: { ...sketchOf(own), info: { author: { type: 'group' }, groupOf: Object.keys(maps) } },
          x: sketchOf(stranger),
        },
      });
      const { actors, links } = groupLineage(entities, 'g');
      expect(inWords(actors, ({ name }) => name)).toEqual(
        byTheBook(
          own.names,
          members.map(({ names }) => names),
        ),
      );
      const isStanding = (pair: string) => pair.split(' ').every((end) => own.names.includes(end));
      expect(inWords(links, ({ source, target }) => [source, target].sort().join(' '))).toEqual(
        byTheBook(
          own.pairs,
          members.map(({ pairs }) => pairs.filter(isStanding)),
        ),
      );
    }),
    { seed: 42 },
  );
});
