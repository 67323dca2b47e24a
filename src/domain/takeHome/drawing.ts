import { badgeOf, type DrawnClass, type DrawnLinkOfMany, type MergedDrawing } from '../merge/drawing';
import { scaleOf } from '../merge/scale';
import type { TakeHome, TakenActor, TakenLink } from './shape';

const drawn = (id: string, n: number, m: number) => ({
  id,
  share: n / m,
  scale: scaleOf(n),
  ...badgeOf({ n, m }),
  faded: false,
  single: false,
});

const drawnActor =
  ({ actorKinds, m }: TakeHome) =>
  ({ name, x, y, kind, n }: TakenActor, place: number): DrawnClass => {
    const look = kind === undefined ? undefined : actorKinds[kind];
    return { ...drawn(String(place), n, m), name, x, y, colour: look?.colour, shape: look?.shape };
  };

const drawnLink =
  ({ linkKinds, m }: TakeHome) =>
  ({ source, target, kind, direction, n }: TakenLink): DrawnLinkOfMany => {
    const look = kind === undefined ? undefined : linkKinds[kind];
    return {
      ...drawn(`${source}-${target}`, n, m),
      source: String(source),
      target: String(target),
      direction: direction ?? 'none',
      colour: look?.colour,
      line: look?.line ?? 'solid',
    };
  };

/** The shared map as a drawing; an actor's id is its place in the list. */
export const takeHomeDrawing = (home: TakeHome): MergedDrawing => ({
  actors: home.actors.map(drawnActor(home)),
  links: home.links.map(drawnLink(home)),
  ...(home.ground && { ground: home.ground }),
});
