import type { MapLabel } from '../compare/labels';
import type { ActorRef, Key } from '../entity';
import type { Compared } from '../merge/view';

/** What the things that a talking point is about are called. */
export interface PointNames {
  readonly actor: (id: ActorRef) => string;
  /** The names of both ends. */
  readonly link: (key: Key) => readonly [source: string, target: string];
  /** "7", or its author's name where names are shown. */
  readonly map: (id: string) => string;
}

/** The names of what was counted; of what is not there, empty. */
export const pointNames = (
  { actors, links }: Pick<Compared, 'actors' | 'links'>,
  labels: ReadonlyMap<string, MapLabel>,
): PointNames => {
  const nameById = new Map(actors.map(({ id, name }) => [id, name]));
  const linkByKey = new Map(links.map((link) => [link.key, link]));
  const actor = (id: ActorRef): string => nameById.get(id) ?? '';
  return {
    actor,
    link: (key) => {
      const link = linkByKey.get(key);
      return [actor(link?.source ?? ''), actor(link?.target ?? '')];
    },
    map: (id) => {
      const label = labels.get(id);
      return label?.name ?? String(label?.number ?? '');
    },
  };
};
