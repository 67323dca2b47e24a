import type { Actor, Link, Network } from '../../../domain/entity';
import { normaliseName } from '../../../domain/match/normalise';
import { byText, type MapContent } from '../../../domain/select';
import type { Kinds } from '../../../picture/mapPicture';
import { factsOf } from '../facts';

export type SortBy = 'name' | 'links' | 'kind' | 'zone';

/** A line of the list: an actor, or below an open one each of its links and networks. */
export type OutlineRow = { readonly key: string; readonly actor: Actor } & (
  | { readonly is: 'actor'; readonly isOpen: boolean; readonly canOpen: boolean }
  | { readonly is: 'link'; readonly link: Link; readonly other: Actor }
  | { readonly is: 'network'; readonly network: Network }
);

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

/** Whether an actor holds all the words, in its name or in what the list says of it. */
const filterOf = (content: MapContent, kinds: Kinds, filter: string): ((actor: Actor) => boolean) => {
  const wanted = filter.split(/\s+/).map(normaliseName).filter(Boolean);
  if (wanted.length === 0) return () => true;
  const { networksByActor, zoneOf } = factsOf(content);
  const kindNameById = kindNames(kinds);
  return (actor) => {
    const said = [
      actor.name,
      kindNameById.get(actor.kind ?? '') ?? '',
      zoneOf(actor)?.name ?? '',
      ...(networksByActor.get(actor.id) ?? []).map(({ name }) => name),
    ].map(normaliseName);
    return wanted.every((word) => said.some((text) => text.includes(word)));
  };
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

/** The map as the rows of a list: sorted, filtered, and below each open actor its links and networks. */
export const outlineRows = (content: MapContent, kinds: Kinds, options: OutlineOptions): OutlineRow[] => {
  const { linksByActor, networksByActor } = factsOf(content);
  return content.actors
    .filter(filterOf(content, kinds, options.filter))
    .sort(orderOf(content, kinds, options))
    .flatMap((actor): OutlineRow[] => {
      const canOpen = linksByActor.has(actor.id) || networksByActor.has(actor.id);
      const isOpen = canOpen && options.open.has(actor.id);
      const row: OutlineRow = { is: 'actor', key: actor.id, actor, isOpen, canOpen };
      return isOpen ? [row, ...childrenOf(actor, content, options)] : [row];
    });
};

/** The record that a row stands for on the map: what choosing the row chooses. */
export const chosenBy = (row: OutlineRow): string => (row.is === 'link' ? row.link.id : row.actor.id);
