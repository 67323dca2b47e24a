import type { ForTwo, Parted, PartedActor, PartedLink } from '../compare/parts';
import type { ActorRef, Key, SnapshotActor, SnapshotLink } from '../entity';
import { byId, byText, pairKey } from '../select';
import { type KeysOf, type Matched, matched, WITHIN_WORKSHOP } from './match';
import type { Portrait } from './portrait';

/** What became of a thing from one portrait to the other. `rose`, `fell`: the share of the maps that drew it. */
export type Course = 'came' | 'went' | 'rose' | 'fell' | 'stayed' | 'regrouped';

/** In the order in which they are told. */
export const COURSES: readonly Course[] = ['came', 'went', 'rose', 'fell', 'regrouped', 'stayed'];

/** A thing of two portraits: how many maps drew it in each of its shapes there. */
interface Followed<T extends { readonly n: number }> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly course: Course;
}

/** An actor of two portraits. Several on a side: they have since been united, or parted. */
export interface FollowedActor extends Followed<SnapshotActor> {
  /** Unique in its comparison. */
  readonly id: ActorRef;
  /** As it is called now; what went, as it was called then. */
  readonly name: string;
}

/** A link of two portraits; its ends are ids of followed actors. */
export interface FollowedLink extends Followed<SnapshotLink> {
  readonly id: Key;
  readonly source: ActorRef;
  readonly target: ActorRef;
}

/** What stands on two portraits, each thing once. In UTF-16 order of ids. */
export interface SharedChange {
  /** How many maps were counted. */
  readonly m: ForTwo;
  /** Whether the two let in what different numbers of maps drew: things then come and go by that alone. */
  readonly sameThresholds: boolean;
  readonly actors: readonly FollowedActor[];
  readonly links: readonly FollowedLink[];
}

interface Drawn {
  readonly n: number;
}

/** By shares, n/m, as whole numbers. */
const courseByShare = (before: Drawn, after: Drawn, m: ForTwo): Course => {
  const grown = after.n * m.first - before.n * m.second;
  return grown > 0 ? 'rose' : grown < 0 ? 'fell' : 'stayed';
};

const courseOf = (before: readonly Drawn[], after: readonly Drawn[], m: ForTwo): Course => {
  const [was, ...othersBefore] = before;
  const [is, ...othersAfter] = after;
  if (!was) return 'came';
  if (!is) return 'went';
  return othersBefore.length + othersAfter.length > 0 ? 'regrouped' : courseByShare(was, is, m);
};

/** The ids of the earlier portrait may mean something else in the later one; no id holds a `/`. */
const idOf = ({ before, after }: Matched): ActorRef => after[0]?.id ?? `${before[0]?.id ?? ''}//before`;

/** Of several actors that are the same, the one that most maps drew; undefined of none. */
export const mostDrawn = (actors: readonly SnapshotActor[]): SnapshotActor | undefined =>
  [...actors].sort((a, b) => b.n - a.n || byId(a, b))[0];

const followedActor = (one: Matched, m: ForTwo): FollowedActor => ({
  id: idOf(one),
  name: (mostDrawn(one.after) ?? mostDrawn(one.before))?.name ?? '',
  ...one,
  course: courseOf(one.before, one.after, m),
});

interface Ends {
  readonly source: ActorRef;
  readonly target: ActorRef;
  readonly before: SnapshotLink[];
  readonly after: SnapshotLink[];
}

const followedByRef = (actors: readonly FollowedActor[], side: 'before' | 'after'): Map<ActorRef, ActorRef> =>
  new Map(actors.flatMap((actor) => actor[side].map((one) => [one.id, actor.id])));

/** A link whose ends are now one actor is no link any more. */
const followLinks = (before: Portrait, after: Portrait, actors: readonly FollowedActor[]): Ends[] => {
  const found = new Map<Key, Ends>();
  const follow = (links: readonly SnapshotLink[], side: 'before' | 'after'): void => {
    const followed = followedByRef(actors, side);
    for (const link of links) {
      const ends = [link.source, link.target].map((ref) => followed.get(ref) ?? '').sort(byText);
      const [source = '', target = ''] = ends;
      if (!source || !target || source === target) continue;
      const key = pairKey(source, target);
      const known = found.get(key) ?? { source, target, before: [], after: [] };
      known[side].push(link);
      found.set(key, known);
    }
  };
  follow(before.links, 'before');
  follow(after.links, 'after');
  return [...found.values()];
};

/**
 * What became of a shared map: each actor and link of either portrait once, with what it was in both. The direction of
 * links is not looked at. The same for any order of the portraits' lists. `rounds`: how actors are known again.
 */
export const compareShared = (
  before: Portrait,
  after: Portrait,
  rounds: readonly KeysOf[] = WITHIN_WORKSHOP,
): SharedChange => {
  const m = { first: before.m, second: after.m };
  const actors = matched({ before: before.actors, after: after.actors }, rounds)
    .map((one) => followedActor(one, m))
    .sort(byId);
  const links = followLinks(before, after, actors)
    .map(
      (ends): FollowedLink => ({
        ...ends,
        id: pairKey(ends.source, ends.target),
        course: courseOf(ends.before, ends.after, m),
      }),
    )
    .sort(byId);
  const sameThresholds = before.kActors === after.kActors && before.kLinks === after.kLinks;
  return { m, sameThresholds, actors, links };
};

/** What a portrait shows, somebody drew: a foreign file may say that nobody did. */
const most = (shapes: readonly Drawn[]): number =>
  shapes.length === 0 ? 0 : Math.max(1, ...shapes.map(({ n }) => n));

const drawnInTwo = ({ before, after }: Followed<Drawn>): ForTwo => ({
  first: most(before),
  second: most(after),
});

/** A change as two sides laid on each other: earlier, both, later. Of several shapes, the one that most drew counts. */
export const partedChange = ({ m, actors, links }: SharedChange): Parted => ({
  m,
  actors: actors.map(
    (actor): PartedActor => ({
      id: actor.id,
      name: actor.name,
      kind: (mostDrawn(actor.after) ?? mostDrawn(actor.before))?.kind,
      n: drawnInTwo(actor),
    }),
  ),
  links: links.map(
    (link): PartedLink => ({ id: link.id, source: link.source, target: link.target, n: drawnInTwo(link) }),
  ),
});
