import { listed, words } from '../../i18n';
import type { ListProblem } from './listFile';
import { MAX_LINES } from './roster';
import type { Brought } from './rosterRows';

/** "Luettelo tuotiin: 12 uutta, 3 täydennettiin.", and what could not come along. */
export const listTakenWords = (
  { added, extended }: Omit<Brought, 'rows'>,
  unknown: readonly string[],
): string => {
  const t = words('prepare');
  const parts = [
    ...(added > 0 ? [t('broughtNew', { count: added })] : []),
    ...(extended > 0 ? [t('broughtMore', { count: extended })] : []),
  ];
  const taken = parts.length > 0 ? t('brought', { what: parts.join(', ') }) : t('broughtNothing');
  return unknown.length > 0 ? `${taken} ${t('broughtWithout', { names: listed(unknown) })}` : taken;
};

/** What is wrong with a file, and what to do about it. */
export const listProblemWords = (file: string, problem: ListProblem): string => {
  const t = words('prepare');
  switch (problem.type) {
    case 'is-spreadsheet':
    case 'not-a-list':
    case 'no-actors':
      return t(`list_${problem.type}`, { file });
    case 'open-quote':
      return t('list_open-quote', { file, row: problem.row });
    case 'too-many':
      return t('list_too-many', { file, most: MAX_LINES });
    default:
      return words('problems')(problem.type, {
        file,
        where: 'where' in problem ? (problem.where ?? '') : '',
      });
  }
};
