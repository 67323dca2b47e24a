import type { Actor, Link, RosterEntry } from '../entity';
import { alreadyDrawn, entryNamed } from '../suggest';
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
}

const EMPTY: Sheet = { actors: [], links: [] };

const newActor = (id: string, name: string, entry: RosterEntry | undefined): Actor => ({
  is: 'actor',
  id,
  name,
  ...(entry ? { rosterId: entry.id } : {}),
  ...(entry?.kind ? { kind: entry.kind } : {}),
});

const joins = (link: Link, { source, target }: Link): boolean =>
  (link.source === source && link.target === target) || (link.source === target && link.target === source);

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
const refined = (link: Link, stated: Link): Link => {
  const { source, target, direction } = directionOfBoth(link, stated);
  const kind = link.kind ?? stated.kind;
  return { ...link, source, target, ...(direction ? { direction } : {}), ...(kind ? { kind } : {}) };
};

/** Draws a link, or says more of the one that is there already. */
const withLink = (links: readonly Link[], stated: Link): Link[] => {
  const between = links.filter((link) => joins(link, stated));
  const known =
    between.find(({ kind }) => kind === stated.kind) ?? between.find((link) => agrees(link, stated));
  if (!known) return [...links, stated];
  return links.map((link) => (link === known ? refined(link, stated) : link));
};

/**
 * Draws what lines say, perhaps onto something: a name that stands there already is the same actor, a link that stands
 * there already is the same link. The same lines once more change nothing.
 */
export const drawLines = (
  statements: readonly Statement[],
  { newId, roster = [], onto = EMPTY }: DrawOptions,
): Sheet => {
  const actors = [...onto.actors];
  const idByName = new Map<string, string>();

  const drawActor = (name: string): string => {
    const entry = entryNamed(roster, name);
    const known = actors.find((actor) => actor.name === name) ?? alreadyDrawn(actors, name, entry);
    const actor = known ?? newActor(newId(), name, entry);
    if (!known) actors.push(actor);
    return actor.id;
  };

  const idOf = (name: string): string => {
    const id = idByName.get(name) ?? drawActor(name);
    idByName.set(name, id);
    return id;
  };

  const linkOf = ({ source, target, ...rest }: StatedLink): Link | undefined => {
    const [from, to] = [idOf(source), idOf(target)];
    // two names of one known actor
    return from === to ? undefined : { is: 'link', id: newId(), source: from, target: to, ...rest };
  };

  let links: readonly Link[] = onto.links;
  for (const statement of statements) {
    statement.names.forEach(idOf);
    for (const stated of statement.links) {
      const link = linkOf(stated);
      if (link) links = withLink(links, link);
    }
  }
  return { actors, links };
};
