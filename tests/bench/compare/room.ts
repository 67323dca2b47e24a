import type { Entities } from '../../../src/domain/entity';
import { type MapSketch, workshop } from '../../domain/match/workshop';

/** How large the room is that comparing is measured with. */
const MAPS = 45;
const ACTORS = 40;
const LINKS = 60;
const NAMES = 231;
/** The larger, the more of the actors are drawn by few. */
const SKEW = 1.7;

const KINDS = ['public', 'association', 'company', 'education', 'culture'];
const COLOURS = ['#2B6CB0', '#C05F0A', '#A8326E', '#1F7A4D', '#6B4FA0'];
const SHAPES = ['card', 'ellipse', 'square', 'hexagon', 'barrel'] as const;
const PLACES = [
  'Turun',
  'Salon seudun',
  'Raision',
  'Loimaan',
  'Paimion',
  'Naantalin',
  'Kaarinan',
  'Uudenkaupungin',
];
const THINGS = [
  'kaupunki',
  'hyvinvointialue',
  'ammattikorkeakoulu',
  'kansalaistoiminnan yhdistys ry',
  'seurakunta',
  'yrittäjät',
  'kirjasto',
  'nuorisotyö',
];

/** The same numbers every time, 0 up to 1. */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const nameOf = (which: number): string => {
  const place = PLACES[which % PLACES.length] ?? '';
  const thing = THINGS[Math.floor(which / PLACES.length) % THINGS.length] ?? '';
  return `${place} ${thing}${which < PLACES.length * THINGS.length ? '' : ` ${which}`}`;
};

/** Everybody has a place of their own in mind, near where the others see them. */
const placeOf = (which: number, next: () => number) => {
  const at = numbers(which * 7919 + 13);
  at();
  return { x: Math.round(at() * 1600 + next() * 120), y: Math.round(at() * 1000 + next() * 120) };
};

const mapOf = (seed: number): MapSketch => {
  const next = numbers(seed * 104729);
  const drawn = new Set<number>();
  while (drawn.size < ACTORS) drawn.add(Math.floor(NAMES * next() ** SKEW));
  const actors = [...drawn].map((which) => {
    const look = { name: nameOf(which), kind: KINDS[which % KINDS.length] ?? '' };
    return [`a${which}`, { ...look, ...placeOf(which, next) }] as const;
  });
  const ids = actors.map(([id]) => id);
  const anyone = () => ids[Math.floor(next() * ids.length)] ?? '';
  const links = Array.from({ length: LINKS }, () => [anyone(), anyone()] as const);
  return { actors: Object.fromEntries(actors), links: links.filter(([source, target]) => source !== target) };
};

/** A workshop as large as comparing must bear: 45 maps of 40 actors and about 60 links. */
export const largeRoom = (): Entities =>
  workshop({
    maps: Object.fromEntries(
      Array.from({ length: MAPS }, (_, index) => [
        `m${String(index + 1).padStart(2, '0')}`,
        mapOf(index + 1),
      ]),
    ),
    more: KINDS.map((id, order) => ({
      is: 'actorKind' as const,
      id,
      name: id,
      colour: COLOURS[order] ?? '',
      shape: SHAPES[order] ?? 'card',
      order,
    })),
  });
