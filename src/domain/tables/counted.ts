import { fraction } from '../compare/fraction';
import { byMostDrawn } from '../compare/lists';
import { FEWEST_WITH_BOTH } from '../compare/overlay';
import type { ActorRef } from '../entity';
import { turned } from '../merge/drawing';
import type { MergedLink } from '../merge/links';
import type { Compared } from '../merge/view';
import { byText } from '../select';
import { type Cell, type Table, tableOf } from './table';

/** What things are called in tables. */
export interface TableNames {
  /** Of a map: "Kartta 7", or its author where names are shown. */
  readonly map: (id: string) => string;
  /** Of a type, by its id. */
  readonly actorKind: (id: string) => string;
  readonly linkKind: (id: string) => string;
}

/** `n` of `m` maps drew it; `drew` is both as one text, "7/12"; `maps` are those that did. */
export type ActorColumn = 'actor_id' | 'actor' | 'kind' | 'n' | 'm' | 'drew' | 'maps';

/**
 * `k` of `m` maps drew it, `c` have both its ends; `drew` and `drew_of_both` are texts such as "3/12", the
 * latter null where fewer than two maps have both.
 */
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

/** Names stand side by side in a cell; those of maps may hold commas. */
const enumerated = (mapIds: readonly string[], { map }: TableNames): string => mapIds.map(map).join('; ');

/** Every counted actor, what most drew first, then by name and id in UTF-16 order. */
export const actorTable = <Column extends ActorColumn>(
  { actors, counts }: Pick<Compared, 'actors' | 'counts'>,
  names: TableNames,
  columns: readonly Column[],
): Table<Column> => {
  const m = counts.maps.length;
  const ranked = byMostDrawn([...actors].sort((a, b) => byText(a.name, b.name)));
  return tableOf(
    ranked,
    {
      actor_id: ({ id }) => id,
      actor: ({ name }) => name,
      kind: ({ kind }) => (kind ? names.actorKind(kind.value) : null),
      n: ({ mapIds }) => mapIds.length,
      m: () => m,
      drew: ({ mapIds }) => fraction(mapIds.length, m),
      maps: ({ mapIds }) => enumerated(mapIds, names),
    },
    columns,
  );
};

/** "→" from source to target, "↔" both ways, "–" for neither; null where nobody said. */
const SIGNS = { forward: '→', both: '↔', none: '–' } as const;

const ofBoth = ({ mapIds, drawnBoth }: MergedLink): Cell =>
  drawnBoth < FEWEST_WITH_BOTH ? null : fraction(mapIds.length, drawnBoth);

interface LinkRow {
  readonly link: MergedLink;
  readonly ends: ReturnType<typeof turned>;
}

/**
 * Every counted link, what most drew first, then in order of its ends' ids. A link that runs backwards has its ends the
 * other way round, so that it always runs from source to target.
 */
export const linkTable = <Column extends LinkColumn>(
  { actors, links, counts }: Pick<Compared, 'actors' | 'links' | 'counts'>,
  names: TableNames,
  columns: readonly Column[],
): Table<Column> => {
  const m = counts.maps.length;
  const nameById = new Map<ActorRef, string>(actors.map(({ id, name }) => [id, name]));
  const rows = byMostDrawn(links).map((link) => ({ link, ends: turned(link) }));
  return tableOf<LinkRow, LinkColumn, Column>(
    rows,
    {
      source_id: ({ ends }) => ends.source,
      source: ({ ends }) => nameById.get(ends.source) ?? '',
      target_id: ({ ends }) => ends.target,
      target: ({ ends }) => nameById.get(ends.target) ?? '',
      kind: ({ link: { kind } }) => (kind ? names.linkKind(kind.value) : null),
      direction: ({ link, ends }) => (link.direction ? SIGNS[ends.direction] : null),
      k: ({ link }) => link.mapIds.length,
      c: ({ link }) => link.drawnBoth,
      m: () => m,
      drew: ({ link }) => fraction(link.mapIds.length, m),
      drew_of_both: ({ link }) => ofBoth(link),
      maps: ({ link }) => enumerated(link.mapIds, names),
    },
    columns,
  );
};
