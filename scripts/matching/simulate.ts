import { seededRandom } from '../seeded';
import { type EvalEntity, nameKey } from './evalSet';

/** An actor as somebody drew it. */
export interface DrawnActor {
  readonly name: string;
  readonly entity: EvalEntity;
}

/** Links are pairs of indices of actors; the same pair may come twice. */
export interface SimulatedMap {
  readonly actors: readonly DrawnActor[];
  readonly links: readonly (readonly [number, number])[];
}

export interface SimulationOptions {
  readonly maps: number;
  /** Fewest and most actors of a map. */
  readonly min?: number;
  readonly max?: number;
}

type Random = () => number;

/** How often a name is written with a slip of the hand, and how often an actor goes by its first name. */
const SLIPS = 0.06;
const CANONICAL = 0.35;
/** Of the links that are true, so many are drawn by whoever drew both ends; some are drawn that nobody else sees. */
const DRAWN_LINKS = 0.65;
const OWN_LINKS = 0.3;
const TIES_OF_ENTITY = 3;
const TIES_IN_FAMILY = 0.4;

const swapped = (name: string, at: number): string =>
  `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;

const without = (name: string, at: number): string => name.slice(0, at) + name.slice(at + 1);

const withSlip = (name: string, random: Random): string => {
  const kind = random();
  if (kind < 0.35) return name.toLowerCase();
  if (kind < 0.5) return name.toUpperCase();
  if (kind < 0.7 && name.length > 6) return swapped(name, 1 + Math.floor(random() * (name.length - 3)));
  if (kind < 0.85 && name.length > 6) return without(name, 1 + Math.floor(random() * (name.length - 2)));
  return `${name} `;
};

const pickOf = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

const nameOf = ({ names }: EvalEntity, random: Random): string => {
  const name = (random() < CANONICAL ? names[0] : pickOf(names, random))?.n ?? '';
  return random() < SLIPS ? withSlip(name, random) : name;
};

/** A few actors are on everybody's mind, most on few; those that go by one name only on fewer still. */
const fameOf = (entities: readonly EvalEntity[], random: Random): Map<EvalEntity, number> => {
  const order = entities.map((entity) => ({ entity, at: random() })).sort((a, b) => a.at - b.at);
  return new Map(
    order.map(({ entity }, rank) => [entity, (entity.names.length > 1 ? 1 : 0.35) / (rank + 3) ** 0.55]),
  );
};

/** The network as it is, of which each map sees a part: pairs of indices of entities, smaller first. */
const trueTies = (entities: readonly EvalEntity[], random: Random): (readonly [number, number])[] => {
  const ties = new Map<string, readonly [number, number]>();
  for (const [i, { family }] of entities.entries()) {
    for (let tie = 0; tie < TIES_OF_ENTITY; tie++) {
      let j = Math.floor(random() * entities.length);
      if (random() < TIES_IN_FAMILY) {
        const kin = [...entities.keys()].filter((k) => k !== i && entities[k]?.family === family);
        if (kin.length > 0) j = pickOf(kin, random) ?? j;
      }
      if (j !== i) ties.set(`${Math.min(i, j)}-${Math.max(i, j)}`, [Math.min(i, j), Math.max(i, j)]);
    }
  }
  return [...ties.values()];
};

/** The more famous, the likelier: Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006. */
const whomIsThoughtOf = (
  fame: ReadonlyMap<EvalEntity, number>,
  entities: readonly EvalEntity[],
  n: number,
  random: Random,
) =>
  entities
    .map((entity, index) => ({ entity, index, luck: random() ** (1 / (fame.get(entity) ?? 1)) }))
    .sort((a, b) => b.luck - a.luck)
    .slice(0, n);

/** One workshop drawn from the entities: the same for the same seed. Each name stands once in a map. */
export const simulate = (
  entities: readonly EvalEntity[],
  seed: number,
  { maps, min = 15, max = 45 }: SimulationOptions,
): readonly SimulatedMap[] => {
  const random = seededRandom(seed);
  const fame = fameOf(entities, random);
  const ties = trueTies(entities, random);

  const drawMap = (): SimulatedMap => {
    const size = Math.min(entities.length, min + Math.floor(random() * (max - min + 1)));
    const actors: DrawnActor[] = [];
    const used = new Set<string>();
    const placeByIndex = new Map<number, number>();
    for (const { entity, index } of whomIsThoughtOf(fame, entities, size, random)) {
      const name = nameOf(entity, random);
      if (used.has(nameKey(name))) continue;
      used.add(nameKey(name));
      placeByIndex.set(index, actors.length);
      actors.push({ name, entity });
    }
    return { actors, links: drawLinks(placeByIndex, actors.length) };
  };

  const drawLinks = (placeByIndex: ReadonlyMap<number, number>, actors: number): [number, number][] => {
    const links: [number, number][] = [];
    for (const [i, j] of ties) {
      const [a, b] = [placeByIndex.get(i), placeByIndex.get(j)];
      if (a !== undefined && b !== undefined && random() < DRAWN_LINKS) links.push([a, b]);
    }
    for (let link = 0; link < Math.round(actors * OWN_LINKS); link++) {
      const [a, b] = [Math.floor(random() * actors), Math.floor(random() * actors)];
      if (a !== b) links.push([a, b]);
    }
    return links;
  };

  return Array.from({ length: maps }, drawMap);
};
