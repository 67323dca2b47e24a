import type { ActorRef, Entities } from '../entity';
import type { ActorClasses } from '../match/classes';
import type { Compared, ComparedActor } from '../merge/view';
import { actorKinds, mapContents } from '../select';
import { type Counts, classIdOf } from './counts';
import { byMostDrawn } from './lists';
import { themeKindIds } from './sharedThemes';
import { thresholdOfShare } from './thresholds';

/** A class beside an actor that might be invited. */
export interface Neighbour {
  readonly id: ActorRef;
  readonly name: string;
  /** How many counted maps link the two. */
  readonly drawn: number;
  /** Somebody in the workshop represents it. */
  readonly isRepresented: boolean;
}

/** An actor that many drew and that nobody has said to represent. */
export interface Invitee {
  readonly id: ActorRef;
  readonly name: string;
  /** How many of the counted maps drew it. */
  readonly drawn: number;
  /** At most three: represented ones, the most linked first; without any such the most drawn ones. */
  readonly nextTo: readonly Neighbour[];
}

/** Whom one might invite. */
export interface InviteList {
  /** How many maps are counted. */
  readonly of: number;
  /** How many of them say whom their authors represent; with 0 nothing is known of who is missing. */
  readonly said: number;
  /** Most drawn first. */
  readonly rows: readonly Invitee[];
}

/** An actor on this share of the maps, and on two at least, is drawn often. */
const OFTEN = 0.25;
const MOST_NEIGHBOURS = 3;

/** The classes that the author of some map represents, uncounted maps among them: whoever drew them may be here too. */
const representedClasses = (records: Entities, classes: ActorClasses): ReadonlySet<ActorRef> =>
  new Set(
    mapContents(records).flatMap(({ info, actors }) =>
      actors.filter(({ self }) => self).map(({ id }) => classIdOf(classes, info.id, id)),
    ),
  );

/** How many counted maps say whom their authors represent. */
export const representingMaps = ({ maps }: Counts): number =>
  maps.filter(({ content }) => content.actors.some(({ self }) => self)).length;

/** The classes that nobody represents, most drawn first, then in order of id. A theme is nobody's to represent. */
export const unrepresented = (
  { actors, classes }: Compared,
  records: Entities,
  least = 2,
): readonly ComparedActor[] => {
  const present = representedClasses(records, classes);
  const themes = themeKindIds(actorKinds(records));
  const missing = actors
    .filter(({ id, mapIds }) => mapIds.length >= least && !present.has(id))
    .filter(({ kind }) => !themes.has(kind?.value ?? ''));
  return byMostDrawn(missing);
};

type Beside = ReadonlyMap<ActorRef, ReadonlyMap<ActorRef, ReadonlySet<string>>>;

/** The maps that link an actor with each of its neighbours, either way. */
const mapsBeside = ({ links }: Compared): Beside => {
  const beside = new Map<ActorRef, Map<ActorRef, Set<string>>>();
  const put = (one: ActorRef, other: ActorRef, mapIds: readonly string[]) => {
    const others = beside.get(one) ?? new Map<ActorRef, Set<string>>();
    others.set(other, new Set([...(others.get(other) ?? []), ...mapIds]));
    beside.set(one, others);
  };
  for (const { source, target, mapIds } of links) {
    put(source, target, mapIds);
    put(target, source, mapIds);
  }
  return beside;
};

const neighbourFinder = (compared: Compared, present: ReadonlySet<ActorRef>) => {
  const beside = mapsBeside(compared);
  const actorById = new Map(compared.actors.map((actor) => [actor.id, actor]));
  return (id: ActorRef): Neighbour[] => {
    const drawnOf = (other: Neighbour): number => actorById.get(other.id)?.mapIds.length ?? 0;
    const all = compared.actors.flatMap(({ id: other, name }): Neighbour[] => {
      const drawn = beside.get(id)?.get(other)?.size;
      return drawn ? [{ id: other, name, drawn, isRepresented: present.has(other) }] : [];
    });
    const here = all.filter(({ isRepresented }) => isRepresented).sort((a, b) => b.drawn - a.drawn);
    return here.length > 0 ? here : all.sort((a, b) => drawnOf(b) - drawnOf(a) || b.drawn - a.drawn);
  };
};

/**
 * Drawn often, and nobody represents it: the classes on at least a quarter of the counted maps, and on two, that no map
 * of the workshop marks `self`. `records` are those that `compared` follows from.
 */
export const inviteList = (compared: Compared, records: Entities): InviteList => {
  const of = compared.counts.maps.length;
  const neighboursOf = neighbourFinder(compared, representedClasses(records, compared.classes));
  const least = Math.max(2, thresholdOfShare(OFTEN, of));
  return {
    of,
    said: representingMaps(compared.counts),
    rows: unrepresented(compared, records, least).map(({ id, name, mapIds }) => ({
      id,
      name,
      drawn: mapIds.length,
      nextTo: neighboursOf(id).slice(0, MOST_NEIGHBOURS),
    })),
  };
};
