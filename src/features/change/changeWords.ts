import type { Course, SharedChange } from '../../domain/snapshots/compareShared';
import type { Portrait } from '../../domain/snapshots/portrait';
import { words } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';

/** A shared map with what it is called on this page. */
export interface NamedPortrait {
  readonly name: string;
  readonly portrait: Portrait;
}

/** The earlier one and the later one. */
export interface BeforeAfter {
  readonly before: NamedPortrait;
  readonly after: NamedPortrait;
}

const amountOf = ({ actors, links }: SharedChange, course: Course): string => {
  const took = <T extends { readonly course: Course }>(things: readonly T[]) =>
    things.filter((thing) => thing.course === course);
  return amountsIn({ actors: took(actors), links: took(links) });
};

const hasCourse = ({ actors, links }: SharedChange, courses: readonly Course[]): boolean =>
  [...actors, ...links].some(({ course }) => courses.includes(course));

/** What came and what went, in a sentence. */
export const saidOf = (change: SharedChange): string => {
  const t = words('change');
  if (!hasCourse(change, ['came', 'went', 'rose', 'fell', 'regrouped'])) return t('same');
  return t('said', { came: amountOf(change, 'came'), went: amountOf(change, 'went') });
};

/** What whoever compares the two must know: from how many maps each was counted, and by what bar. */
export const caveatsOf = ({ before, after }: BeforeAfter, { m, sameThresholds }: SharedChange): string[] => {
  const t = words('change');
  const [a, b] = [before.portrait, after.portrait];
  const bars = { kActorsA: a.kActors, kLinksA: a.kLinks, kActorsB: b.kActors, kLinksB: b.kLinks };
  return [
    ...(m.first === m.second ? [] : [t('otherMaps', { first: m.first, second: m.second })]),
    ...(sameThresholds ? [] : [t('otherThresholds', bars)]),
  ];
};

/** From how many maps a portrait was counted, and what it let in. */
export const basisOf = ({ m, kActors, kLinks }: Portrait): string => {
  const t = words('change');
  const maps = words('common')('maps', { count: m });
  return kActors === kLinks ? t('basis', { maps, k: kActors }) : t('basisTwo', { maps, kActors, kLinks });
};
