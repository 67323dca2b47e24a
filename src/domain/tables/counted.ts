import { pairState } from '../compare/counts';
import type { PresenceRow } from '../compare/presence';
import { presenceRows } from '../compare/presence';
import type { ActorRef } from '../entity';
import { turned } from '../merge/drawing';
import type { MergedLink } from '../merge/links';
import type { Compared, ComparedActor } from '../merge/view';
import { byText } from '../select';
import { type Cell, type Table, tableOf } from './table';

/** What things are called in tables. */
export interface TableNames {
  /** Of a map: "Kartta 7", or its author where names are shown. */
  readonly map: (id: string) => string;
  /** Of a type of actors or links, by its id. */
  readonly kind: (id: string) => string;
}

/** `n` of `m` maps drew it; `drew` is both as one text, "7/12"; `maps` are those that did. */
export type ActorColumn = 'actor_id' | 'actor' | 'kind' | 'n' | 'm' | 'drew' | 'maps';

/** `k` of `m` maps drew it, `c` have both its ends; `drew` and `drew_of_both` are texts such as "3/12". */
export type LinkColumn =
  | 'source_id'
  | 'source'
  | 'target_id'
  | 'target'
  | 'kind'
  | 'direction'
  | 'k'
  | 'c'
  | 'm'
  | 'drew'
  | 'drew_of_both'
  | 'maps';

interface Drawn {
  readonly mapIds: readonly string[];
}

const byMostDrawn = (a: Drawn, b: Drawn): number => b.mapIds.length - a.mapIds.length;

/** Names stand side by side in a cell; those of maps may hold commas. */
const enumerated = (mapIds: readonly string[], { map }: TableNames): string => mapIds.map(map).join('; ');

const kindOf = ({ kind }: Pick<ComparedActor, 'kind'>, names: TableNames): Cell =>
  kind ? names.kind(kind.value) : null;

/** Every counted actor, what most drew first, then by name and id in UTF-16 order. */
export const actorTable = (
  { actors, counts }: Pick<Compared, 'actors' | 'counts'>,
  names: TableNames,
  columns: readonly ActorColumn[],
): Table<ActorColumn> => {
  const m = counts.maps.length;
  const ranked = [...actors].sort(
    (a, b) => byMostDrawn(a, b) || byText(a.name, b.name) || byText(a.id, b.id),
  );
  return tableOf(
    ranked,
    {
      actor_id: ({ id }) => id,
      actor: ({ name }) => name,
      kind: (actor) => kindOf(actor, names),
      n: ({ mapIds }) => mapIds.length,
      m: () => m,
      drew: ({ mapIds }) => `${mapIds.length}/${m}`,
      maps: ({ mapIds }) => enumerated(mapIds, names),
    },
    columns,
  );
};

/** "→" from source to target, "↔" both ways, "–" for neither; null where nobody said. */
const SIGNS = { forward: '→', both: '↔', none: '–' } as const;

/**
 * Every counted link, what most drew first, then in order of its ends' ids. A link that runs backwards has its ends the
 * other way round, so that it always runs from source to target.
 */
export const linkTable = (
  { actors, links, counts }: Pick<Compared, 'actors' | 'links' | 'counts'>,
  names: TableNames,
  columns: readonly LinkColumn[],
): Table<LinkColumn> => {
  const m = counts.maps.length;
  const nameById = new Map<ActorRef, string>(actors.map(({ id, name }) => [id, name]));
  const rows = [...links].sort(byMostDrawn).map((link) => ({ link, ends: turned(link) }));
  type Row = { readonly link: MergedLink; readonly ends: ReturnType<typeof turned> };
  return tableOf<Row, LinkColumn>(
    rows,
    {
      source_id: ({ ends }) => ends.source,
      source: ({ ends }) => nameById.get(ends.source) ?? '',
      target_id: ({ ends }) => ends.target,
      target: ({ ends }) => nameById.get(ends.target) ?? '',
      kind: ({ link }) => kindOf(link, names),
      direction: ({ link, ends }) => (link.direction ? SIGNS[ends.direction] : null),
      k: ({ link }) => link.mapIds.length,
      c: ({ link }) => link.drawnBoth,
      m: () => m,
      drew: ({ link }) => `${link.mapIds.length}/${m}`,
      drew_of_both: ({ link }) => `${link.mapIds.length}/${link.drawnBoth}`,
      maps: ({ link }) => enumerated(link.mapIds, names),
    },
    columns,
  );
};
