import type { ActorRef } from '../entity';
import { findingCommunities, modularityOf } from '../graph/communities';
import { type Bridge, type CutPoint, cutsOf } from '../graph/cuts';
import type { Graph } from '../graph/walk';
import { byText } from '../select';
import { finished, type Steps } from '../steps';
import { type UndirectedLink, unionGraph } from './bridges';
import type { Counts } from './counts';
import { ranksOf } from './ranks';
import { findingRolesIn, type Role } from './roles';
import { type RanksOnMaps, rankingOnMaps } from './rolesByMap';
import { atLeast, type Thresholds } from './thresholds';

/** A role with where it stands among all roles of the graph: ranks from 1, equal ones share the better. */
export interface RankedRole extends Role {
  readonly degreeRank: number;
  readonly betweennessRank: number;
  /** How it is from map to map; undefined where none of the maps that drew it holds any link. */
  readonly onMaps: RanksOnMaps | undefined;
}

/** Actors with more links among themselves than chance would have. */
export interface Communities {
  /** Two members at least in each, the largest first. */
  readonly groups: readonly (readonly ActorRef[])[];
  /** Actors without links. */
  readonly alone: readonly ActorRef[];
  /** How many of the links run inside the groups. */
  readonly inside: number;
  /** How much more that is than chance would have, from −½ to 1. */
  readonly modularity: number;
}

/** What the links make of the actors that at least so many drew. Directions are not looked at. */
export interface RoleFindings {
  readonly graph: Graph<UndirectedLink>;
  /** Those with most links first, then those that join most; ties in UTF-16 order of ids. */
  readonly roles: readonly RankedRole[];
  /** Those that hold most others together first. */
  readonly cutPoints: readonly CutPoint[];
  /** Those whose smaller side is the largest first. */
  readonly bridges: readonly Bridge<UndirectedLink>[];
  readonly communities: Communities;
}

/** How many a cut point keeps from falling off the largest piece. */
export const heldBy = ({ pieces: [, ...smaller] }: CutPoint): number =>
  smaller.reduce((sum, size) => sum + size, 0);

const smallerSide = ({ sides }: Bridge<UndirectedLink>): number => Math.min(...sides);

const ranked = (roles: readonly Role[], onMaps: ReadonlyMap<ActorRef, RanksOnMaps>): RankedRole[] => {
  const degreeRanks = ranksOf(roles.map(({ degree }) => degree));
  const betweennessRanks = ranksOf(roles.map(({ betweenness }) => betweenness));
  return roles
    .map((role, index) => ({
      ...role,
      degreeRank: degreeRanks[index] ?? 0,
      betweennessRank: betweennessRanks[index] ?? 0,
      onMaps: onMaps.get(role.id),
    }))
    .sort(
      (a, b) => a.degreeRank - b.degreeRank || a.betweennessRank - b.betweennessRank || byText(a.id, b.id),
    );
};

function* communitiesIn(graph: Graph): Steps<Communities> {
  const all = yield* findingCommunities(graph);
  yield;
  const groupOf = new Map(all.flatMap((group) => group.map((id) => [id, group])));
  return {
    groups: all.filter(({ length }) => length > 1),
    alone: all.filter(({ length }) => length === 1).flat(),
    inside: graph.links.filter(({ source, target }) => groupOf.get(source) === groupOf.get(target)).length,
    modularity: modularityOf(graph, all),
  };
}

/** As `roleFindings`, in steps of a few milliseconds. */
export function* findingRoles(counts: Counts, thresholds: Thresholds): Steps<RoleFindings> {
  const graph = unionGraph({ ...counts, ...atLeast(counts, thresholds) });
  yield;
  const onMaps = yield* rankingOnMaps(counts);
  const roles = ranked(yield* findingRolesIn(graph), onMaps);
  yield;
  const { cutPoints, bridges } = cutsOf(graph);
  yield;
  const communities = yield* communitiesIn(graph);
  return {
    graph,
    roles,
    cutPoints: [...cutPoints].sort((a, b) => heldBy(b) - heldBy(a) || byText(a.node, b.node)),
    bridges: [...bridges].sort((a, b) => smallerSide(b) - smallerSide(a) || byText(a.link.key, b.link.key)),
    communities,
  };
}

/** The roles of the actors that at least so many maps drew, by the links that at least so many drew. */
export const roleFindings = (counts: Counts, thresholds: Thresholds): RoleFindings =>
  finished(findingRoles(counts, thresholds));
