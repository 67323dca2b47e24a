import type { Actor, Link, Network, TextLabel } from '../../../domain/entity';
import { normaliseName } from '../../../domain/match/normalise';
import { byText, type MapContent } from '../../../domain/select';
import type { Kinds } from '../../../picture/mapPicture';
import { factsOf } from '../facts';

/** In which order the actors stand. */
export type SortBy = 'name' | 'links' | 'kind' | 'zone';

interface ActorRow {
  readonly is: 'actor';
  readonly actor: Actor;
  readonly isOpen: boolean;
  readonly canOpen: boolean;
}

/** Stands below one of its ends. */
interface LinkRow {
  readonly is: 'link';
  readonly actor: Actor;
  readonly link: Link;
  readonly other: Actor;
}

/** Stands below one of its members, or by itself. */
interface NetworkRow {
  readonly is: 'network';
  readonly actor?: Actor;
  readonly network: Network;
}

/** Words on the map. */
interface TextRow {
  readonly is: 'text';
  readonly actor?: undefined;
  readonly text: TextLabel;
}

/** A line of the list: an actor, below an open one each of its links and networks; after them all networks and texts. */
export type OutlineRow = { readonly key: string } & (ActorRow | LinkRow | NetworkRow | TextRow);

export interface OutlineOptions {
  readonly sortBy: SortBy;
  /** Words that an actor, its type, its zone or one of its networks has to hold. */
  readonly filter: string;
  /** Ids of the actors whose links and networks are listed. */
  readonly open: ReadonlySet<string>;
  readonly compare: (a: string, b: string) => number;
}

type Order = (a: Actor, b: Actor) => number;

const kindNames = ({ actors }: Kinds): ReadonlyMap<string, string> =>
  new Map(actors.map(({ id, name }) => [id, name]));

/** What has nothing to be sorted by comes last. */
const lastWhenEmpty = (a: string, b: string, compare: OutlineOptions['compare']): number =>
  a === '' || b === '' ? Number(a === '') - Number(b === '') : compare(a, b);

const orderOf = (content: MapContent, kinds: Kinds, { sortBy, compare }: OutlineOptions): Order => {
  const { linksByActor, zoneOf } = factsOf(content);
  const byName: Order = (a, b) => compare(a.name, b.name) || byText(a.id, b.id);
  const count = ({ id }: Actor) => linksByActor.get(id)?.length ?? 0;
  if (sortBy === 'name') return byName;
  if (sortBy === 'links') return (a, b) => count(b) - count(a) || byName(a, b);
  const kindNameById = kindNames(kinds);
  const text = (actor: Actor): string =>
    (sortBy === 'kind' ? kindNameById.get(actor.kind ?? '') : zoneOf(actor)?.name) ?? '';
  return (a, b) => lastWhenEmpty(text(a), text(b), compare) || byName(a, b);
};

/** Whether all the words that are looked for are in what the list says. */
type Filter = (said: readonly string[]) => boolean;

const filterFor = (filter: string): Filter => {
  const wanted = filter.split(/\s+/).map(normaliseName).filter(Boolean);
  return (said) => {
    const texts = wanted.length > 0 ? said.map(normaliseName) : [];
    return wanted.every((word) => texts.some((text) => text.includes(word)));
  };
};

/** What the list says of an actor. */
const saidOf = (content: MapContent, kinds: Kinds): ((actor: Actor) => readonly string[]) => {
  const { networksByActor, zoneOf } = factsOf(content);
  const kindNameById = kindNames(kinds);
  return (actor) => [
    actor.name,
    kindNameById.get(actor.kind ?? '') ?? '',
    zoneOf(actor)?.name ?? '',
    ...(networksByActor.get(actor.id) ?? []).map(({ name }) => name),
  ];
};

const childrenOf = (actor: Actor, content: MapContent, { compare }: OutlineOptions): OutlineRow[] => {
  const { actorsById, linksByActor, networksByActor } = factsOf(content);
  const links = (linksByActor.get(actor.id) ?? []).flatMap((link) => {
    const other = actorsById.get(link.source === actor.id ? link.target : link.source);
    return other ? [{ is: 'link' as const, key: `${actor.id}/${link.id}`, actor, link, other }] : [];
  });
  const networks = (networksByActor.get(actor.id) ?? []).map((network) => {
    return { is: 'network' as const, key: `${actor.id}/${network.id}`, actor, network };
  });
  return [
    ...links.sort((a, b) => compare(a.other.name, b.other.name) || byText(a.link.id, b.link.id)),
    ...networks.sort((a, b) => compare(a.network.name, b.network.name)),
  ];
};

/** The networks in the order of the alphabet, then the words on the map. */
const rowsAfterActors = (content: MapContent, isWanted: Filter, compare: OutlineOptions['compare']) => [
  ...content.networks
    .filter(({ name }) => isWanted([name]))
    .sort((a, b) => compare(a.name, b.name) || byText(a.id, b.id))
    .map((network): OutlineRow => ({ is: 'network', key: network.id, network })),
  ...content.texts
    .filter(({ text }) => isWanted([text]))
    .map((text): OutlineRow => ({ is: 'text', key: text.id, text })),
];

/** The map as the rows of a list: sorted, filtered, and below each open actor its links and networks. */
export const outlineRows = (content: MapContent, kinds: Kinds, options: OutlineOptions): OutlineRow[] => {
  const { linksByActor, networksByActor } = factsOf(content);
  const isWanted = filterFor(options.filter);
  const said = saidOf(content, kinds);
  const actors = content.actors
    .filter((actor) => isWanted(said(actor)))
    .sort(orderOf(content, kinds, options))
    .flatMap((actor): OutlineRow[] => {
      const canOpen = linksByActor.has(actor.id) || networksByActor.has(actor.id);
      const isOpen = canOpen && options.open.has(actor.id);
      const row: OutlineRow = { is: 'actor', key: actor.id, actor, isOpen, canOpen };
      return isOpen ? [row, ...childrenOf(actor, content, options)] : [row];
    });
  return [...actors, ...rowsAfterActors(content, isWanted, options.compare)];
};

/** What choosing a row chooses on the map; a network by itself cannot be chosen there. */
export const chosenBy = (row: OutlineRow): string | undefined => {
  if (row.is === 'link') return row.link.id;
  return row.is === 'text' ? row.text.id : row.actor?.id;
};
