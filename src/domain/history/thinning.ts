/** Why and when a state was kept. */
export interface Kept {
  /** ISO 8601 */
  readonly at: string;
  readonly cause: string;
}

/** So many moments of a workshop are kept. */
export const MOST_MOMENTS = 24;

const msOf = ({ at }: Kept): number => Date.parse(at);

const newestOfEachCause = (moments: readonly Kept[]): ReadonlySet<Kept> =>
  new Set(new Map(moments.map((moment) => [moment.cause, moment])).values());

/** How much is lost without a moment: the gap that it would leave, against how long ago that was. */
const worthOf = (moments: readonly Kept[], index: number, now: number): number => {
  const [earlier, moment, later] = [index - 1, index, index + 1].map((one) => moments[one]);
  if (!earlier || !moment || !later) return Number.POSITIVE_INFINITY;
  return (msOf(later) - msOf(earlier)) / Math.max(1, now - msOf(moment));
};

const leastOf = <M extends Kept>(moments: readonly M[], now: number): M | undefined => {
  const held = newestOfEachCause(moments);
  let least: { readonly moment: M; readonly worth: number } | undefined;
  for (const [index, moment] of moments.entries()) {
    const worth = worthOf(moments, index, now);
    if (!held.has(moment) && worth < (least?.worth ?? Number.POSITIVE_INFINITY)) least = { moment, worth };
  }
  return least?.moment;
};

/**
 * The moments that can go when there are too many: of what is recent many stay, of what is long ago few. The first one
 * stays, the last, and the last of each cause. `moments` are in order of time.
 */
export const superfluous = <M extends Kept>(moments: readonly M[], at: string): M[] => {
  const rest = [...moments];
  const gone: M[] = [];
  while (rest.length > MOST_MOMENTS) {
    const least = leastOf(rest, Date.parse(at));
    if (!least) break;
    rest.splice(rest.indexOf(least), 1);
    gone.push(least);
  }
  return gone;
};
