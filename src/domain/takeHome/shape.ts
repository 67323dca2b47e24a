import * as v from 'valibot';
import { colour, coordinate, count, groundScale, id, line, lineStyle, prose, shape } from '../schema/shape';

const MAX_ACTORS = 2_000;
const MAX_LINKS = 10_000;
const MAX_KINDS = 500;
/** What an actor is called besides, most frequent first: more would only make codes longer. */
export const MAX_OTHER_NAMES = 20;

const said = v.exactOptional;
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const ActorKindSchema = v.object({ name: line, colour: said(colour), shape: said(shape) });
const LinkKindSchema = v.object({ name: line, colour: said(colour), line: said(lineStyle) });

const ActorSchema = v.object({
  name: line,
  others: said(v.pipe(v.array(line), v.maxLength(MAX_OTHER_NAMES))),
  kind: said(place),
  x: coordinate,
  y: coordinate,
  n: count,
});

const LinkSchema = v.object({
  source: place,
  target: place,
  kind: said(place),
  direction: said(v.picklist(['forward', 'both'])),
  n: count,
});

const zones = v.pipe(v.array(v.object({ id, name: line })), v.maxLength(MAX_KINDS));

const GroundSchema = v.object({
  backdrop: v.object({ type: line, rings: said(zones), sectors: said(zones), columns: said(zones) }),
  scale: groundScale,
});

/**
 * The shared map as it is taken home: what stands on it and how many drew that, and nothing of who did. Kinds and the
 * ends of links are places in the lists. Fields that this version does not know are left out: nothing of it is stored.
 */
export const TakeHomeSchema = v.object({
  format: v.literal('yhteiskartta-shared'),
  version: v.literal(1),
  workshop: v.object({ id, title: line, question: said(prose) }),
  /** How many maps were counted. */
  m: v.pipe(count, v.minValue(1)),
  /** How many of them must have drawn what stands here. */
  kActors: count,
  kLinks: count,
  actorKinds: v.pipe(v.array(ActorKindSchema), v.maxLength(MAX_KINDS)),
  linkKinds: v.pipe(v.array(LinkKindSchema), v.maxLength(MAX_KINDS)),
  /** The zones that the actors stand in. */
  ground: said(GroundSchema),
  actors: v.pipe(v.array(ActorSchema), v.maxLength(MAX_ACTORS)),
  links: v.pipe(v.array(LinkSchema), v.maxLength(MAX_LINKS)),
});

export type TakeHome = v.InferOutput<typeof TakeHomeSchema>;
export type TakenActor = TakeHome['actors'][number];
export type TakenLink = TakeHome['links'][number];

const isWithin = (at: number | undefined, list: readonly unknown[]): boolean =>
  at === undefined || at < list.length;

/** Where something is named that is not there; undefined when all is. */
export const danglingPlace = (home: TakeHome): string | undefined => {
  const { actors, links, actorKinds, linkKinds, m } = home;
  const actor = actors.findIndex(({ kind, n }) => !isWithin(kind, actorKinds) || n > m);
  if (actor >= 0) return `actors/${actor}`;
  const link = links.findIndex(
    ({ source, target, kind, n }) =>
      !isWithin(source, actors) || !isWithin(target, actors) || !isWithin(kind, linkKinds) || n > m,
  );
  return link >= 0 ? `links/${link}` : undefined;
};
