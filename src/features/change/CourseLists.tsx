import { useMemo } from 'react';
import { fraction } from '../../domain/compare/fraction';
import {
  COURSES,
  type Course,
  type FollowedActor,
  type FollowedLink,
  type SharedChange,
} from '../../domain/snapshots/compareShared';
import { type AppLanguage, useLanguage, useWords, words } from '../../i18n';
import { inAlphabet, namesAmong } from '../../i18n/thingNames';
import { Fold } from '../../ui/Fold';
import { PickList, type PickListProps, type PickRow } from '../../ui/PickList';
import { PartSummary } from './PartSummary';

export interface CourseListsProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly change: SharedChange;
}

type Followed = FollowedActor | FollowedLink;

interface Named {
  readonly name: string;
  readonly thing: Followed;
}

const TOLD_FIRST: ReadonlySet<Course> = new Set(['came', 'went']);
/** More rows than this are folded away at first: they would push the rest out of sight. */
const SHORT = 12;

const fractions = (shapes: readonly { readonly n: number }[], m: number): string =>
  shapes.length === 0 ? words('change')('nothingThere') : shapes.map(({ n }) => fraction(n, m)).join(' + ');

/** "5/12 → 7/13": both fractions, for the two may have been counted from different numbers of maps. */
const countsOf = ({ before, after }: Followed, { m }: SharedChange): string =>
  words('change')('counts', { before: fractions(before, m.first), after: fractions(after, m.second) });

const rowOf = ({ name, thing }: Named, change: SharedChange): PickRow => {
  const t = words('change');
  const counts = countsOf(thing, change);
  const spoken = t('rowSpoken', { name, course: t(`course_${thing.course}`), counts });
  return { id: thing.id, label: name, count: counts, spoken };
};

const named = ({ actors, links }: SharedChange, language: AppLanguage) => {
  const names = namesAmong(actors);
  const rows = <T extends Followed>(things: readonly T[], nameOf: (thing: T) => string): Named[] =>
    inAlphabet(
      things.map((thing) => ({ id: thing.id, name: nameOf(thing), thing })),
      language,
    );
  return { actors: rows(actors, ({ name }) => name), links: rows(links, names.link) };
};

interface RowsProps extends CourseListsProps {
  readonly label: string;
  readonly things: readonly Named[];
}

/** A part of its own: what is folded away is not put into words. */
const Rows = ({ label, things, change, ...list }: RowsProps) => (
  <PickList label={label} rows={things.map((thing) => rowOf(thing, change))} {...list} />
);

/** What became of each actor and link, in words, with how many drew it then and later. */
export const CourseLists = ({ change, ...list }: CourseListsProps) => {
  const t = useWords('change');
  const inParts = useWords('parted');
  const language = useLanguage();
  const rows = useMemo(() => named(change, language), [change, language]);
  return (
    <div>
      {COURSES.map((course) => {
        const took = ({ thing }: Named) => thing.course === course;
        const [actors, links] = [rows.actors.filter(took), rows.links.filter(took)];
        if (actors.length + links.length === 0) return null;
        const part = t(`course_${course}`);
        return (
          <Fold
            key={course}
            isLazy
            startsOpen={TOLD_FIRST.has(course) && actors.length + links.length <= SHORT}
            summary={<PartSummary title={part} actors={actors} links={links} />}
          >
            <Rows label={inParts('actorsOf', { part })} things={actors} change={change} {...list} />
            <Rows label={inParts('linksOf', { part })} things={links} change={change} {...list} />
          </Fold>
        );
      })}
    </div>
  );
};
