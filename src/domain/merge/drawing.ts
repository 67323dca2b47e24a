import { fraction } from '../compare/fraction';
import { type Counting, type Emphasis, overlay } from '../compare/overlay';
import { atLeast, type Thresholds } from '../compare/thresholds';
import type { Direction, Entities, Key, LineStyle, Shape } from '../entity';
import { DEFAULT_COLOUR, inWhite } from '../layout/colour';
import { actorKinds, linkKinds } from '../select';
import type { CommonGround } from './ground';
import type { MergedLink } from './links';
import { scaleOf } from './scale';
import type { MergedActor, View } from './view';

/** How many drew a thing, as a drawing shows it. */
interface Drawn {
  readonly id: string;
  /** 0–1, the share of the maps that drew it. */
  readonly share: number;
  /** How many times as large as on a map an actor, and the count of a link. */
  readonly scale: number;
  /** "7/12"; absent where it would tell nothing. */
  readonly badge?: string;
  readonly faded: boolean;
  /** Dashed, for only one drew it. */
  readonly single: boolean;
}

/** A class of actors; `x` and `y` in model units. Without a type it has neither colour nor shape. */
export interface DrawnClass extends Drawn {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly colour?: string | undefined;
  readonly shape?: Shape | undefined;
}

/** A linked pair of classes. */
export interface DrawnLinkOfMany extends Drawn {
  readonly source: string;
  readonly target: string;
  readonly colour?: string | undefined;
  readonly line: LineStyle;
  readonly direction: Direction;
}

/** Many people's maps as one drawing, before any canvas or picture. */
export interface MergedDrawing {
  readonly actors: readonly DrawnClass[];
  readonly links: readonly DrawnLinkOfMany[];
  /** The zones that the actors stand in, where all maps have the same. */
  readonly ground?: CommonGround;
}

/** What one person alone drew is paler: so many of these lie under what several drew. */
const SINGLE_COLOUR = inWhite(DEFAULT_COLOUR, 0.55);

/** One map alone needs no counts. */
export const badgeOf = ({ n, m }: Pick<Emphasis, 'n' | 'm'>): { readonly badge?: string } =>
  m > 1 ? { badge: fraction(n, m) } : {};

const drawn = (id: string, emphasis: Emphasis): Drawn => ({
  id,
  share: emphasis.n / emphasis.m,
  scale: scaleOf(emphasis.n),
  ...badgeOf(emphasis),
  faded: emphasis.faded,
  single: emphasis.single,
});

const byId = <K extends { readonly id: string }>(kinds: readonly K[]): ReadonlyMap<string, K> =>
  new Map(kinds.map((kind) => [kind.id, kind]));

const drawnActors = (
  actors: readonly MergedActor[],
  emphasisById: ReadonlyMap<Key, Emphasis>,
  entities: Entities,
): DrawnClass[] => {
  const kindsById = byId(actorKinds(entities));
  return actors.flatMap(({ id, name, x, y, kind }) => {
    const emphasis = emphasisById.get(id);
    const look = kindsById.get(kind?.value ?? '');
    return emphasis
      ? [
          {
            ...drawn(id, emphasis),
            name,
            x,
            y,
            colour: look?.colour,
            shape: look?.shape,
          },
        ]
      : [];
  });
};

/** What one person alone drew is dashed: a count beside that would be noise. */
const overlayLink = ({ key, source, target }: MergedLink, emphasis: Emphasis): DrawnLinkOfMany => {
  const { badge, ...look } = drawn(key, emphasis);
  const counted = emphasis.single || badge === undefined ? {} : { badge };
  const colour = emphasis.single ? SINGLE_COLOUR : DEFAULT_COLOUR;
  return { ...look, ...counted, source, target, colour, line: 'solid', direction: 'none' };
};

const groundOf = ({ ground }: View): Pick<MergedDrawing, 'ground'> => (ground ? { ground } : {});

/**
 * All maps laid on one another: what fewer than k drew fades, what one alone drew is dashed. Links show nothing but how
 * many drew them: a type's dashes or a direction that few stated would be read as part of the count.
 */
export const overlayDrawing = (
  view: View,
  k: number,
  entities: Entities,
  counting: Counting = 'all',
): MergedDrawing => {
  const emphasis = overlay(view.counts, k, counting);
  return {
    actors: drawnActors(view.actors, emphasis.actors, entities),
    links: view.links.flatMap((link) => {
      const own = emphasis.links.get(link.key);
      return own ? [overlayLink(link, own)] : [];
    }),
    ...groundOf(view),
  };
};

/** A link that runs backwards is drawn from its other end. */
export const turned = ({ source, target, direction }: MergedLink) =>
  direction?.value === 'backward'
    ? { source: target, target: source, direction: 'forward' as const }
    : { source, target, direction: direction?.value ?? ('none' as const) };

/** What stands on the shared map at these thresholds, each thing in the look of its type. */
export const sharedDrawing = (view: View, thresholds: Thresholds, entities: Entities): MergedDrawing => {
  const kept = atLeast(view, thresholds);
  const emphasis = overlay(view.counts, 1);
  const kindsById = byId(linkKinds(entities));
  return {
    actors: drawnActors(kept.actors, emphasis.actors, entities).map((actor) => ({ ...actor, single: false })),
    links: kept.links.flatMap((link) => {
      const own = emphasis.links.get(link.key);
      const look = kindsById.get(link.kind?.value ?? '');
      if (!own) return [];
      const line = look?.line ?? 'solid';
      return [{ ...drawn(link.key, own), ...turned(link), single: false, colour: look?.colour, line }];
    }),
    ...groundOf(view),
  };
};
