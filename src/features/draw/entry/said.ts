import type { LineProblem } from '../../../domain/lines';
import { words } from '../../../i18n';
import { addsSomething, type Writing } from './writing';

/** "2 uutta toimijaa, 3 yhteyttä": what adding would do. Empty where it would do nothing. */
export const whatIsNew = ({ newActors, newLinks, changedLinks }: Writing): string => {
  const t = words('entry');
  const common = words('common');
  return [
    ...(newActors.length > 0 ? [t('newActors', { count: newActors.length })] : []),
    ...(newLinks.length > 0 ? [common('links', { count: newLinks.length })] : []),
    ...(changedLinks.length > 0 ? [t('changedLinks', { count: changedLinks.length })] : []),
  ].join(', ');
};

/** What of a line was not understood. */
export const problemSaid = ({ reason, text }: LineProblem): string =>
  words('entry')(`problem_${reason}`, { text });

/** What a typed line would do, as it stands beside it. `nameOf` says what an actor is called. */
export const lineSaid = (writing: Writing, nameOf: (id: string) => string | undefined): string => {
  if (addsSomething(writing)) return whatIsNew(writing);
  const name = writing.last === undefined ? undefined : nameOf(writing.last);
  // what is missing from the line says more
  const isWhole = writing.problems.length === 0;
  return name !== undefined && isWhole ? words('entry')('already', { name }) : '';
};
