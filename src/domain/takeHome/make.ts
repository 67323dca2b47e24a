import { atLeast, type Thresholds } from '../compare/thresholds';
import type { ActorKind, ActorRef, Entities, LinkKind } from '../entity';
import { normaliseName } from '../match/normalise';
import { turned } from '../merge/drawing';
import type { MergedLink } from '../merge/links';
import { namesInMaps } from '../merge/names';
import type { MergedActor, View } from '../merge/view';
import { actorKinds, linkKinds, workshopInfo } from '../select';
import { MAX_OTHER_NAMES, type TakeHome, type TakenActor, type TakenLink } from './shape';

interface Kinded {
  readonly kind: { readonly value: string } | undefined;
}

const used = <K extends { readonly id: string }>(kinds: readonly K[], things: readonly Kinded[]): K[] => {
  const ids = new Set(things.map(({ kind }) => kind?.value));
  return kinds.filter(({ id }) => ids.has(id));
};

/** The place of a thing's kind among those that go along. */
const kindIn = (kinds: readonly { readonly id: string }[], { kind }: Kinded): { readonly kind?: number } => {
  const at = kinds.findIndex(({ id }) => id === kind?.value);
  return at < 0 ? {} : { kind: at };
};

/** The names that tell something which the actor's own name does not, by which a drawer finds it again. */
const otherNames = (view: View, { id, name }: MergedActor): { readonly others?: string[] } => {
  const known = new Set([normaliseName(name)]);
  const others = namesInMaps(view, id)
    .map((found) => found.name)
    .filter((other) => !known.has(normaliseName(other)) && known.add(normaliseName(other)))
    .slice(0, MAX_OTHER_NAMES);
  return others.length > 0 ? { others } : {};
};

/** JSON knows no -0. */
const rounded = (coordinate: number): number => Math.round(coordinate) + 0;

const takenActor = (actor: MergedActor, view: View, kinds: readonly ActorKind[]): TakenActor => ({
  name: actor.name,
  ...otherNames(view, actor),
  ...kindIn(kinds, actor),
  x: rounded(actor.x),
  y: rounded(actor.y),
  n: actor.mapIds.length,
});

const takenLink = (
  link: MergedLink,
  placeById: ReadonlyMap<ActorRef, number>,
  kinds: readonly LinkKind[],
): TakenLink => {
  const { source, target, direction } = turned(link);
  return {
    source: placeById.get(source) ?? 0,
    target: placeById.get(target) ?? 0,
    ...kindIn(kinds, link),
    ...(direction !== 'none' && { direction }),
    n: link.mapIds.length,
  };
};

const takenWorkshop = (entities: Entities): TakeHome['workshop'] => {
  const { id = '', title = '', question } = workshopInfo(entities) ?? {};
  return { id, title, ...(question && { question }) };
};

const takenGround = ({ ground }: View): Pick<TakeHome, 'ground'> => {
  if (!ground) return {};
  const { type } = ground.backdrop;
  const [rings, sectors, columns] = [
    ground.backdrop.rings,
    ground.backdrop.sectors,
    ground.backdrop.columns,
  ].map((zones) => zones?.map(({ id, name }) => ({ id, name })));
  const backdrop = {
    type,
    ...(rings && { rings }),
    ...(sectors && { sectors }),
    ...(columns && { columns }),
  };
  return { ground: { backdrop, scale: ground.scale } };
};

/** What stands on the shared map at these thresholds, to be given back to those who drew. */
export const takeHomeOf = (view: View, thresholds: Thresholds, entities: Entities): TakeHome => {
  const { actors, links } = atLeast(view, thresholds);
  const placeById = new Map(actors.map(({ id }, place) => [id, place]));
  const kinds = { actors: used(actorKinds(entities), actors), links: used(linkKinds(entities), links) };
  return {
    format: 'yhteiskartta-shared',
    version: 1,
    workshop: takenWorkshop(entities),
    m: view.counts.maps.length,
    kActors: thresholds.kActors,
    kLinks: thresholds.kLinks,
    actorKinds: kinds.actors.map(({ name, colour, shape }) => ({
      name,
      ...(colour && { colour }),
      ...(shape && { shape }),
    })),
    linkKinds: kinds.links.map(({ name, colour, line }) => ({
      name,
      ...(colour && { colour }),
      ...(line && { line }),
    })),
    ...takenGround(view),
    actors: actors.map((actor) => takenActor(actor, view, kinds.actors)),
    links: links.map((link) => takenLink(link, placeById, kinds.links)),
  };
};
