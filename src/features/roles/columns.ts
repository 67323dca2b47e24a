import { fraction } from '../../domain/compare/fraction';
import type { RankedRole } from '../../domain/compare/roleFindings';
import { type AppLanguage, currentLanguage, words } from '../../i18n';
import { type Known, nameIn } from './parts';

/** A column of the table of roles. */
export interface Column {
  readonly id: 'name' | 'drew' | 'degree' | 'betweenness' | 'onMaps' | 'firstOn' | 'group';
  /** What a row has here: `rank` orders the rows, ascending, in the order that tells most. */
  readonly cellOf: (role: RankedRole, known: Known) => { readonly text: string; readonly rank: number };
}

/** What is not known comes last. */
const NOTHING = { text: '–', rank: Number.MAX_SAFE_INTEGER };

const oneDecimal = (number: number): string =>
  new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 1 }).format(number);

/** The columns after the name, whose order is the alphabet's. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'drew',
    cellOf: ({ id }, known) => {
      const n = known.actors.get(id)?.mapIds.length ?? 0;
      return { text: fraction(n, known.counts.maps.length), rank: -n };
    },
  },
  { id: 'degree', cellOf: ({ degree }) => ({ text: String(degree), rank: -degree }) },
  {
    id: 'betweenness',
    cellOf: ({ betweenness }) => ({ text: oneDecimal(betweenness), rank: -betweenness }),
  },
  {
    id: 'onMaps',
    cellOf: ({ onMaps }) =>
      onMaps ? { text: words('roles')('range', { ...onMaps }), rank: onMaps.median } : NOTHING,
  },
  {
    id: 'firstOn',
    cellOf: ({ onMaps }, { counts }) => {
      const n = onMaps?.firstOn.length ?? 0;
      return { text: fraction(n, counts.maps.length), rank: -n };
    },
  },
  {
    id: 'group',
    cellOf: ({ id }, known) => {
      const look = known.lookOf.get(id);
      if (!look) return NOTHING;
      const rank = known.groups.findIndex((group) => group.look === look);
      return { text: look.letter, rank };
    },
  },
];

/** A column to order by, and whether the other way round. */
export interface RoleOrder {
  readonly column: Column['id'];
  readonly isReversed: boolean;
}

/** The roles in the wanted order, names by the alphabet of the language; equals stay as they come: those with most links first. */
export const inOrder = (
  known: Known,
  { column, isReversed }: RoleOrder,
  language: AppLanguage,
): readonly RankedRole[] => {
  const { compare } = new Intl.Collator(language);
  const cellOf = COLUMNS.find(({ id }) => id === column)?.cellOf;
  const rows = known.findings.roles.map((role) => ({
    role,
    name: nameIn(known, role.id),
    rank: cellOf?.(role, known).rank ?? 0,
  }));
  rows.sort((a, b) => (cellOf ? a.rank - b.rank : compare(a.name, b.name)));
  const roles = rows.map(({ role }) => role);
  return isReversed ? roles.reverse() : roles;
};
