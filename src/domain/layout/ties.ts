import { byText } from '../select';
import type { TidyLink } from './tidy';

/** Ids of the linked actors by id; only links between the given ones count, and none to oneself. */
export const linkedById = (ids: readonly string[], links: readonly TidyLink[]): Map<string, Set<string>> => {
  const linked = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    const [from, to] = [linked.get(source), linked.get(target)];
    if (!from || !to || source === target) continue;
    from.add(target);
    to.add(source);
  }
  return linked;
};

/** The most linked first; the same for any order of the records. */
export const byLinks =
  (linked: ReadonlyMap<string, ReadonlySet<string>>) =>
  (a: string, b: string): number =>
    (linked.get(b)?.size ?? 0) - (linked.get(a)?.size ?? 0) || byText(a, b);

/** How many steps everybody is from the nearest of the given ones; whoever cannot be reached is left out. */
export const stepsFrom = (
  starts: readonly string[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> => {
  const steps = new Map(starts.map((id) => [id, 0]));
  // a map is walked through in the order of its entries, those that come meanwhile among them
  for (const [id, step] of steps) {
    for (const next of linked.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
};

/** Everybody in groups that are held together by links, the largest first. */
export const components = (linked: ReadonlyMap<string, ReadonlySet<string>>): string[][] => {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const id of [...linked.keys()].sort(byText)) {
    if (seen.has(id)) continue;
    const members = [...stepsFrom([id], linked).keys()];
    for (const member of members) seen.add(member);
    found.push(members);
  }
  return found.sort((a, b) => b.length - a.length);
};
