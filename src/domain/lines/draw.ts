import type { Actor, Link, RosterEntry } from '../entity';
import { pairKey } from '../select';
import { createNameBook } from './book';
import type { StatedLink, Statement } from './parse';

/** Actors and links in the order in which they were drawn. */
export interface Sheet {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
}

export interface DrawOptions {
  readonly newId: () => string;
  readonly roster?: readonly RosterEntry[];
  /** What stands there already. */
  readonly onto?: Sheet;
  /** The type of new actors whose line says none, in place of the actor list's. */
  readonly actorKind?: string | undefined;
}

/** What lines have drawn. */
export interface LinesDrawn extends Sheet {
  /** Id of whom the last line begins with. */
  readonly last?: string;
}

const EMPTY: Sheet = { actors: [], links: [] };

const newActor = (
  id: string,
  name: string,
  entry: RosterEntry | undefined,
  kind: string | undefined,
): Actor => ({
  is: 'actor',
  id,
  name,
  ...(entry ? { rosterId: entry.id } : {}),
  ...(kind ? { kind } : {}),
  ...(entry?.place ? { place: entry.place } : {}),
});

/** Whoever leaves the type unsaid means any link of the two, and an unsaid type is there to be said. */
const agrees = (link: Link, stated: Link): boolean =>
  link.kind === undefined || stated.kind === undefined || link.kind === stated.kind;

const directionOfBoth = (link: Link, stated: Link): Pick<Link, 'source' | 'target' | 'direction'> => {
  const { source, target, direction } = link;
  if (!stated.direction || direction === 'both') return link;
  if (!direction || direction === 'none') return stated;
  const isSame = stated.direction === 'forward' && stated.source === source;
  return { source, target, direction: isSame ? 'forward' : 'both' };
};

/** A link that says what it said, and what the statement says besides. */
export const refined = (link: Link, stated: Link): Link => {
  const { source, target, direction } = directionOfBoth(link, stated);
  const kind = link.kind ?? stated.kind;
  return { ...link, source, target, ...(direction ? { direction } : {}), ...(kind ? { kind } : {}) };
};

/** Links to which others are added one by one: one that stands there already says more instead. */
const createLinks = (standing: readonly Link[]) => {
  const links: Link[] = [];
  const indexesByPair = new Map<string, number[]>();

  const add = (link: Link): void => {
    const pair = pairKey(link.source, link.target);
    const indexes = indexesByPair.get(pair);
    if (indexes) indexes.push(links.length);
    else indexesByPair.set(pair, [links.length]);
    links.push(link);
  };
  const knownIndex = (stated: Link): number | undefined => {
    const between = indexesByPair.get(pairKey(stated.source, stated.target)) ?? [];
    const isSaid = (index: number) => links[index]?.kind === stated.kind;
    return between.find(isSaid) ?? between.find((index) => agrees(links[index] ?? stated, stated));
  };
  standing.forEach(add);

  return {
    links,
    state: (stated: Link): void => {
      const index = knownIndex(stated);
      const known = index === undefined ? undefined : links[index];
      if (index === undefined || !known) add(stated);
      else links[index] = refined(known, stated);
    },
  };
};

/**
 * Draws what lines say, perhaps onto something: a name that stands there already is the same actor, a link that stands
 * there already is the same link. The same lines once more change nothing.
 */
export const drawLines = (
  statements: readonly Statement[],
  { newId, roster = [], onto = EMPTY, actorKind }: DrawOptions,
): LinesDrawn => {
  const actors = [...onto.actors];
  const book = createNameBook(roster, actors);
  const { links, state } = createLinks(onto.links);
  const idByName = new Map<string, string>();

  const drawActor = (name: string, kind: string | undefined): string => {
    const entry = book.entryNamed(name);
    const known = book.actorNamed(name, entry);
    if (known) return known.id;
    const actor = newActor(newId(), name, entry, kind ?? actorKind ?? entry?.kind);
    actors.push(actor);
    book.add(actor);
    return actor.id;
  };

  const idOf = (name: string, kind?: string): string => {
    const id = idByName.get(name) ?? drawActor(name, kind);
    idByName.set(name, id);
    return id;
  };

  const linkOf = ({ source, target, ...rest }: StatedLink): Link | undefined => {
    const [from, to] = [idOf(source), idOf(target)];
    // two names of one known actor
    return from === to ? undefined : { is: 'link', id: newId(), source: from, target: to, ...rest };
  };

  for (const { names, actorKind: kind, links: stated } of statements) {
    for (const name of names) idOf(name, kind);
    for (const one of stated) {
      const link = linkOf(one);
      if (link) state(link);
    }
  }
  const last = statements.at(-1)?.names[0];
  return { actors, links, ...(last === undefined ? {} : { last: idOf(last) }) };
};
