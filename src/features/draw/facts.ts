import { type ZoneRef, zoneOfActor } from '../../domain/backdrop/geometry';
import { placesSaySomething } from '../../domain/backdrop/waiting';
import type { Actor, Link, Network } from '../../domain/entity';
import { normaliseName } from '../../domain/match/normalise';
import type { MapContent } from '../../domain/select';

/** What hangs together on a map, to be looked up instead of searched for. */
export interface Facts {
  readonly actorsById: ReadonlyMap<string, Actor>;
  readonly linksById: ReadonlyMap<string, Link>;
  readonly linksByActor: ReadonlyMap<string, readonly Link[]>;
  readonly networksByActor: ReadonlyMap<string, readonly Network[]>;
  /** The actors of one name, in order of id, by the id of each; absent: the only one of its name. */
  readonly namesakesByActor: ReadonlyMap<string, readonly Actor[]>;
  readonly zoneOf: (actor: Actor) => ZoneRef | undefined;
  /** Whether places say something: then standing outside all zones is worth a word. */
  readonly hasZones: boolean;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const put = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};

const linksByActor = (links: readonly Link[]): Map<string, Link[]> => {
  const lists = new Map<string, Link[]>();
  for (const link of links) {
    put(lists, link.source, link);
    if (link.target !== link.source) put(lists, link.target, link);
  }
  return lists;
};

const networksByActor = (networks: readonly Network[]): Map<string, Network[]> => {
  const lists = new Map<string, Network[]>();
  for (const network of networks) for (const id of new Set(network.members)) put(lists, id, network);
  return lists;
};

/** A record is never changed in place, so its name is compared in the same way for as long as it lives. */
const comparedNames = new WeakMap<Actor, string>();

const comparedName = (actor: Actor): string => {
  const known = comparedNames.get(actor);
  if (known !== undefined) return known;
  const name = normaliseName(actor.name);
  comparedNames.set(actor, name);
  return name;
};

const namesakesByActor = (actors: readonly Actor[]): Map<string, readonly Actor[]> => {
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) put(byName, comparedName(actor), actor);
  // an emptied name equals no other
  byName.delete('');
  const several = [...byName.values()].filter((namesakes) => namesakes.length > 1);
  return new Map(several.flatMap((namesakes) => namesakes.map(({ id }) => [id, namesakes] as const)));
};

const found = (content: MapContent): Facts => ({
  actorsById: byId(content.actors),
  linksById: byId(content.links),
  linksByActor: linksByActor(content.links),
  networksByActor: networksByActor(content.networks),
  namesakesByActor: namesakesByActor(content.actors),
  zoneOf: (actor) => zoneOfActor(content, actor),
  hasZones: placesSaySomething(content),
});

const known = new WeakMap<MapContent, Facts>();

/** The facts of a map, found once for each state of it. */
export const factsOf = (content: MapContent): Facts => {
  const facts = known.get(content) ?? found(content);
  known.set(content, facts);
  return facts;
};
