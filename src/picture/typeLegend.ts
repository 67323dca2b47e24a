import type { Entities } from '../domain/entity';
import type { Legend } from './drawing';
import { kindsOf, legendOf } from './mapPicture';

interface Kinded {
  readonly kind: { readonly value: string } | undefined;
}

const kindIds = (things: readonly Kinded[]) => things.map(({ kind }) => ({ kind: kind?.value }));

/** The types that occur on what was counted, or on the part of it that is drawn; `links: []` where links show no types. */
export const typeLegend = (
  { actors, links }: { readonly actors: readonly Kinded[]; readonly links: readonly Kinded[] },
  records: Entities,
): Legend => legendOf({ actors: kindIds(actors), links: kindIds(links) }, kindsOf(records));
