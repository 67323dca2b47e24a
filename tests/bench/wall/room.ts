import type { Entities } from '../../../src/domain/entity';
import { type MapSketch, workshop } from '../../domain/match/workshop';

/** How large the room is that the wall is measured with. */
export const MAPS = 45;
const ACTORS = 25;
const LINKS = 30;
const NAMES = 90;

const KINDS = ['public', 'association', 'company', 'education', 'culture', 'people', 'forum', 'theme'];
const SHAPES = ['card', 'ellipse', 'square', 'hexagon', 'barrel', 'octagon', 'cut', 'diamond'] as const;
const COLOURS = ['#2B6CB0', '#C05F0A', '#A8326E', '#1F7A4D', '#6B4FA0', '#8A6D00', '#0F7C8C', '#5B6573'];
const WORDS = ['Varsinais-Suomen', 'Turun', 'Salon seudun', 'Raision', 'Loimaan', 'Paimion', 'Naantalin'];
const THINGS = [
  'kaupunki',
  'hyvinvointialue',
  'ammattikorkeakoulu',
  'yhdistys ry',
  'seurakunta',
  'yrittäjät',
];

/** The same numbers every time, from 0 up to `below`. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
};

const nameOf = (index: number): string => {
  const word = WORDS[index % WORDS.length] ?? '';
  const thing = THINGS[Math.floor(index / WORDS.length) % THINGS.length] ?? '';
  return `${word} ${thing}${index < WORDS.length * THINGS.length ? '' : ` ${index}`}`;
};

const mapOf = (seed: number): MapSketch => {
  const next = numbers(seed);
  const actors = Array.from({ length: ACTORS }, (_, index) => {
    // some actors are on nearly every map, most on few
    const which = (Math.floor((next(NAMES) * next(NAMES)) / NAMES) + index * 3) % NAMES;
    const place = { x: (index % 5) * 220 + next(60), y: Math.floor(index / 5) * 130 + next(50) };
    return [`a${index}`, { name: nameOf(which), kind: KINDS[which % KINDS.length] ?? '', ...place }] as const;
  });
  const links = Array.from({ length: LINKS }, () => {
    const source = next(ACTORS);
    return [`a${source}`, `a${(source + 1 + next(ACTORS - 1)) % ACTORS}`] as const;
  });
  return {
    actors: Object.fromEntries(actors),
    links,
    info: {
      author: { name: `Vihreä ${seed}`, type: 'person' },
      state: 'sent',
      message: 'Kaikki kulkee liiton kautta.',
    },
  };
};

/** A workshop as large as the wall must bear: 45 maps of 25 actors and 30 links. */
export const fullRoom = (): Entities =>
  workshop({
    maps: Object.fromEntries(
      Array.from({ length: MAPS }, (_, index) => [
        `m${String(index + 1).padStart(2, '0')}`,
        mapOf(index + 1),
      ]),
    ),
    more: KINDS.map((id, index) => ({
      is: 'actorKind' as const,
      id,
      name: id,
      colour: COLOURS[index] ?? '',
      shape: SHAPES[index] ?? 'card',
      order: index,
    })),
  });
