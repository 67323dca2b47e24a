import type { Parted } from '../../domain/compare/parts';
import { type Part, sideOf } from '../../domain/compare/parts';
import type { Course, SharedChange } from '../../domain/snapshots/compareShared';
import type { Portrait } from '../../domain/snapshots/portrait';
import { words } from '../../i18n';
import { amountsIn, amountsOf } from '../../i18n/amounts';
import type { PartedPicturesProps } from '../../picture/parted/PartedPictures';

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

/** What each part of the two is called. */
export const partNames = ({ before, after }: BeforeAfter): Readonly<Record<Part, string>> => {
  const t = words('change');
  return {
    first: t('only', { letter: 'A', name: before.name }),
    both: t('both'),
    second: t('only', { letter: 'B', name: after.name }),
  };
};

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

/** What the pictures are called, and what they show for those who do not see them. */
export const paneWords = (sides: BeforeAfter, change: SharedChange, parted: Parted) => {
  const t = words('change');
  const [first, second] = [sides.before.name, sides.after.name];
  const beside = (side: 'first' | 'second', name: string) => ({
    caption: name,
    label: t('besideSeen', { name, ...amountsOf(sideOf(parted, side)) }),
  });
  const panes: PartedPicturesProps['words'] = {
    together: {
      caption: t('together', { first, second }),
      label: t('togetherSeen', { first, second, said: saidOf(change) }),
    },
    first: beside('first', `A: ${first}`),
    second: beside('second', `B: ${second}`),
  };
  return panes;
};

/** From how many maps a portrait was counted, and what it let in. */
export const basisOf = ({ m, kActors, kLinks }: Portrait): string => {
  const t = words('change');
  const maps = words('common')('maps', { count: m });
  return kActors === kLinks ? t('basis', { maps, k: kActors }) : t('basisTwo', { maps, kActors, kLinks });
};
