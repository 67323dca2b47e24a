import fc from 'fast-check';
import type { Shape } from '../../src/domain/entity';
import type { Drawing, DrawnActor, DrawnLink } from '../../src/picture/drawing';

export const SHAPES: Shape[] = [
  'card',
  'ellipse',
  'square',
  'hexagon',
  'barrel',
  'octagon',
  'cut',
  'diamond',
];

export const actor = (id: string, x: number, y: number, more: Partial<DrawnActor> = {}): DrawnActor => ({
  id,
  name: id,
  x,
  y,
  ...more,
});

export const link = (source: string, target: string, more: Partial<DrawnLink> = {}): DrawnLink => ({
  id: `${source}-${target}`,
  source,
  target,
  colour: '#5B6573',
  line: 'solid',
  width: 2,
  direction: 'none',
  ...more,
});

const coordinate = fc.integer({ min: -1000, max: 1000 });

const drawnActor = (id: string): fc.Arbitrary<DrawnActor> =>
  fc.record(
    {
      id: fc.constant(id),
      name: fc.string({ unit: 'grapheme', maxLength: 40 }),
      x: coordinate,
      y: coordinate,
      kind: fc.record({ colour: fc.constantFrom('#2B6CB0', '#A8326E'), shape: fc.constantFrom(...SHAPES) }),
      weight: fc.double({ min: -1, max: 2, noNaN: true }),
      badge: fc.constant('7/12'),
      faded: fc.boolean(),
      dashed: fc.boolean(),
      highlighted: fc.boolean(),
    },
    { requiredKeys: ['id', 'name', 'x', 'y'] },
  );

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const drawnLink: fc.Arbitrary<DrawnLink> = fc
  .record(
    {
      source: fc.constantFrom(...IDS),
      target: fc.constantFrom(...IDS, 'nobody'),
      line: fc.constantFrom('solid', 'dashed', 'dotted'),
      width: fc.double({ min: 1, max: 12, noNaN: true }),
      direction: fc.constantFrom('none', 'forward', 'both'),
      badge: fc.constant('3/12'),
      faded: fc.boolean(),
      dashed: fc.boolean(),
    },
    { requiredKeys: ['source', 'target'] },
  )
  .map(({ source, target, ...more }) => link(source, target, more));

/** Any drawing of up to six actors; links may miss an end or begin and end at one actor. */
export const drawing: fc.Arbitrary<Drawing> = fc.record({
  actors: fc.tuple(...IDS.map(drawnActor)),
  links: fc.array(drawnLink, { maxLength: 12 }),
});
