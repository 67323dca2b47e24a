import { representingMaps, unrepresented } from '../compare/invite';
import { rosterInNoMap } from '../compare/lists';
import { saturation } from '../compare/saturation';
import type { ActorRef, Entities } from '../entity';
import type { Compared, ComparedActor } from '../merge/view';
import { byText, rosterEntries } from '../select';
import { pointOf, type TalkingPoint } from './point';

/** Fewer maps would not tell half of them from all. */
const FEWEST_MAPS_TO_HALVE = 4;
const FEWEST_ACTORS_TO_SAMPLE = 3;

/** That a list was not used up, or that people see different things, is what one expects. */
const EXPECTED = 0.7;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Those that have most links in the union first, then in order of id. */
const byMostLinked = (actors: readonly ComparedActor[], { links }: Compared): ActorRef[] => {
  const degrees = new Map<ActorRef, number>();
  for (const { source, target } of links) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return actors
    .map(({ id }) => id)
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || byText(a, b));
};

/** What everybody drew; else what most drew, and that nothing is on two maps. The fewer they are, the more they say. */
export const drawnByMost = (compared: Compared): TalkingPoint[] => {
  const { actors, counts } = compared;
  const of = counts.maps.length;
  const drawn = Math.max(...actors.map(({ mapIds }) => mapIds.length));
  const most = actors.filter(({ mapIds }) => mapIds.length === drawn);
  if (drawn === 1) return [pointOf('most-drew', { numbers: { drawn, of }, surprise: 1 })];
  const said = { actors: byMostLinked(most, compared), surprise: 1 - share(most.length, actors.length) };
  return drawn === of
    ? [pointOf('all-drew', { ...said, numbers: { of } })]
    : [pointOf('most-drew', { ...said, numbers: { drawn, of } })];
};

/** How many actors one map alone drew; nothing where all are such, or none. */
export const singleVoices = ({ actors }: Compared): TalkingPoint[] => {
  const single = actors.filter(({ mapIds }) => mapIds.length === 1);
  if (single.length === 0 || single.length === actors.length) return [];
  return [
    pointOf('single-voices', {
      actors: single.map(({ id }) => id),
      numbers: { single: single.length, all: actors.length },
      surprise: EXPECTED * share(single.length, actors.length),
    }),
  ];
};

/** How much of it all half of the maps would show. Three quarters are what one would guess. */
export const newContent = ({ counts }: Compared): TalkingPoint[] => {
  const [maps, all] = [Math.floor(counts.maps.length / 2), counts.actors.length];
  const seen = saturation(counts)[maps]?.actors;
  if (counts.maps.length < FEWEST_MAPS_TO_HALVE || all < FEWEST_ACTORS_TO_SAMPLE || !seen) return [];
  const surprise = Math.min(1, 2 * Math.abs(share(seen, all) - 0.75));
  return [pointOf('new-content', { numbers: { maps, seen, all }, surprise })];
};

/** Whom nobody represents, each alone, most drawn first; nothing where nobody marks whom they represent. */
export const notInRoom = (compared: Compared, records: Entities): TalkingPoint[] => {
  const said = representingMaps(compared.counts);
  if (said === 0) return [];
  const of = compared.counts.maps.length;
  return unrepresented(compared, records).map(({ id, mapIds: { length: drawn } }) =>
    pointOf('not-in-room', {
      about: id,
      actors: [id],
      numbers: { drawn, of, said },
      surprise: share(drawn, of),
    }),
  );
};

/** Known actors that are on no counted map, by name; the fewer of the known ones, the less expected. */
export const nobodyDrew = (compared: Compared, records: Entities): TalkingPoint[] => {
  const undrawn = rosterInNoMap(compared, records).map(({ name }) => name);
  if (undrawn.length === 0) return [];
  const surprise = EXPECTED * (1 - share(undrawn.length, rosterEntries(records).length));
  return [pointOf('nobody-drew', { names: undrawn, surprise })];
};
