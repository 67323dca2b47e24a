import type { ComparedMaps } from '../../canvas/useCompared';
import { type GroupLook, groupLook } from '../../domain/compare/groupLook';
import type { RankedRole } from '../../domain/compare/roleFindings';
import type { ActorRef } from '../../domain/entity';
import type { ComparedActor } from '../../domain/merge/view';
import { listed, words } from '../../i18n';
import type { Picking } from './usePicking';
import type { Found } from './useRoles';

/** Actors that hang closely together, with the look by which they are told from others. */
export interface Group {
  readonly look: GroupLook;
  readonly members: readonly ActorRef[];
}

/** What was found, with what is needed to tell it. */
export interface Known extends Found {
  readonly actors: ReadonlyMap<ActorRef, ComparedActor>;
  readonly roles: ReadonlyMap<ActorRef, RankedRole>;
  readonly groups: readonly Group[];
  readonly lookOf: ReadonlyMap<ActorRef, GroupLook>;
}

/** What every part of the page shows. */
export interface RolesParts {
  readonly known: Known;
  readonly picking: Picking;
}

/** So many names are read at a glance; the rest is a number. */
const MOST_NAMES = 6;

/** Gathers what tells the findings, once for each of them. */
export const knownOf = (found: Found, { compared }: Pick<ComparedMaps, 'compared'>): Known => {
  const groups = found.findings.communities.groups.map((members, place) => ({
    look: groupLook(place),
    members,
  }));
  return {
    ...found,
    actors: new Map(compared.actors.map((actor) => [actor.id, actor])),
    roles: new Map(found.findings.roles.map((role) => [role.id, role])),
    groups,
    lookOf: new Map(groups.flatMap(({ look, members }) => members.map((id) => [id, look] as const))),
  };
};

/** What an actor is called. */
export const nameIn = ({ actors }: Known, id: ActorRef): string => actors.get(id)?.name ?? '';

/** "Turku – Varha" */
export const linkNameIn = (
  known: Known,
  { source, target }: { readonly source: ActorRef; readonly target: ActorRef },
): string => words('compare')('link', { source: nameIn(known, source), target: nameIn(known, target) });

/** Names, those with most links first; past the first ones how many others there are. */
export const someNames = (known: Known, ids: readonly ActorRef[]): string => {
  const rankOf = (id: ActorRef): number => known.roles.get(id)?.degreeRank ?? Number.POSITIVE_INFINITY;
  const names = [...ids].sort((a, b) => rankOf(a) - rankOf(b)).map((id) => nameIn(known, id));
  if (names.length <= MOST_NAMES) return listed(names);
  const told = names.slice(0, MOST_NAMES - 1);
  return listed([...told, words('roles')('others', { count: names.length - told.length })]);
};
