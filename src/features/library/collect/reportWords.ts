import { listed, words } from '../../../i18n';
import type { Failure, Foreign } from './reading';
import type { Report, Taken } from './takeIn';

const partsOf = ({ counts, undecided, changesSettings }: Taken): string[] => {
  const t = words('library');
  const settled = counts.diverged - undecided;
  return [
    ...(counts.new > 0 ? [t('importedNew', { count: counts.new })] : []),
    ...(counts.newer > 0 ? [t('importedNewer', { count: counts.newer })] : []),
    ...(settled > 0 ? [t('importedChosen', { count: settled })] : []),
    ...(undecided > 0 ? [t('importedUndecided', { count: undecided })] : []),
    ...(counts.withdrawn > 0 ? [t('importedWithdrawn', { count: counts.withdrawn })] : []),
    ...(counts.older > 0 ? [t('importedOlder', { count: counts.older })] : []),
    ...(counts.equal > 0 ? [t('importedSame', { count: counts.equal })] : []),
    ...(changesSettings ? [t('importedSettings')] : []),
  ];
};

/** What became of the files of one workshop, in a sentence. */
export const takenWords = (taken: Taken): string => {
  const t = words('library');
  const title = taken.title || words('common')('untitledWorkshop');
  const parts = taken.isNew ? [t('importedWorkshop', { count: taken.mapCount })] : partsOf(taken);
  return t('importedInto', { title, what: listed(parts.length > 0 ? parts : [t('importedNothing')]) });
};

/** What is wrong with a file and what to do about it, in a sentence or two. */
export const failureWords = ({ file, problem }: Failure): string => {
  const where = 'where' in problem ? (problem.where ?? '') : '';
  return words('problems')(problem.type, { file, where });
};

const mapCount = ({ incoming }: Foreign): number => {
  const records = incoming.flatMap((entities) => [...entities.values()]);
  return new Set(records.flatMap((record) => (record.is === 'map' ? record.id : []))).size;
};

/** Which other workshop maps belong to. */
export const foreignWords = (foreign: Foreign): string => {
  const t = words('collect');
  const title = foreign.title || words('common')('untitledWorkshop');
  return `${t('foreign', { count: mapCount(foreign), title })} ${t('foreignHelp')}`;
};

/** All that became of the files, each in a sentence of its own: first what could be taken in. */
export const reportWords = ({ taken, failures }: Report): readonly string[] => [
  ...taken.map(takenWords),
  ...failures.map(failureWords),
];
