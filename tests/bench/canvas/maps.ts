import type { Entities, Entity } from '../../../src/domain/entity';
import { workshop } from '../../domain/match/workshop';

/** How large a map is. */
export interface Size {
  readonly actors: number;
  readonly links: number;
}

const SHAPES = ['card', 'ellipse', 'square', 'hexagon', 'barrel', 'octagon', 'cut', 'diamond'] as const;
const COLOURS = ['#2B6CB0', '#C05F0A', '#A8326E', '#1F7A4D', '#6B4FA0', '#8A6D00', '#0F7C8C', '#5B6573'];
const LINES = ['solid', 'dashed', 'dotted'] as const;
const LINK_COLOURS = ['#5B6573', '#14615A', '#C05F0A'];
const PLACES = ['Varsinais-Suomen', 'Turun', 'Salon seudun', 'Raision', 'Loimaan', 'Paimion', 'Naantalin'];
const THINGS = [
  'kaupunki',
  'hyvinvointialue',
  'ammattikorkeakoulu',
  'omaishoitajat ry',
  'seurakuntayhtymä',
  'yrittäjät',
  'kuntoutussäätiö',
  'kulttuuriyhdistys',
];

/** A cell of the grid that the actors stand in, with room for the largest card. */
const CELL = { width: 240, height: 130 };
const ASPECT = 16 / 9;
/** Most links join neighbours, some reach across the map. */
const REACH = 4;
const FAR_SHARE = 12;

/** The same numbers every time, from 0 up to `below`. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
};

const columnsOf = (actors: number): number =>
  Math.ceil(Math.sqrt((actors * ASPECT * CELL.height) / CELL.width));

const nameOf = (index: number): string =>
  `${PLACES[index % PLACES.length]} ${THINGS[index % THINGS.length]} ${index}`;

const kinds = (): Entity[] => [
  ...SHAPES.map((shape, order) => ({
    is: 'actorKind' as const,
    id: `k${order}`,
    name: shape,
    shape,
    colour: COLOURS[order] ?? '',
    order,
  })),
  ...LINES.map((line, order) => ({
    is: 'linkKind' as const,
    id: `k${order}`,
    name: line,
    line,
    colour: LINK_COLOURS[order] ?? '',
    order,
  })),
];

/** A workshop with one map, `m1`, of this size: actors `a0`, `a1` … in a loose grid, all of them placed. */
export const mapOf = ({ actors, links }: Size): Entities => {
  const next = numbers(actors);
  const columns = columnsOf(actors);
  const neighbour = (index: number): number => {
    if (next(FAR_SHARE) === 0) return next(actors);
    const right = next(2 * REACH + 1) - REACH;
    const down = next(2 * REACH + 1) - REACH;
    return Math.min(actors - 1, Math.max(0, index + right + down * columns));
  };
  const place = (index: number) => ({
    x: (index % columns) * CELL.width + next(60),
    y: Math.floor(index / columns) * CELL.height + next(50),
  });
  const pair = (): readonly [string, string, { kind: string; strength: number }] => {
    const source = next(actors);
    const wanted = neighbour(source);
    const target = wanted === source ? (source + 1) % actors : wanted;
    return [`a${source}`, `a${target}`, { kind: `k${next(LINES.length)}`, strength: 1 + next(3) }];
  };
  return workshop({
    maps: {
      m1: {
        actors: Object.fromEntries(
          Array.from({ length: actors }, (_, index) => [
            `a${index}`,
            { name: nameOf(index), kind: `k${next(SHAPES.length)}`, ...place(index) },
          ]),
        ),
        links: Array.from({ length: links }, pair),
      },
    },
    more: kinds(),
  });
};

/** The actor in the middle of the map. */
export const middleActor = ({ actors }: Size): string => {
  const columns = columnsOf(actors);
  const rows = Math.ceil(actors / columns);
  return `a${Math.floor(rows / 2) * columns + Math.floor(columns / 2)}`;
};

/** The actor and nine that stand beside it. */
export const tenActors = (size: Size): string[] => {
  const middle = Number(middleActor(size).slice(1));
  return Array.from({ length: 10 }, (_, index) => `a${middle + index - 4}`);
};
