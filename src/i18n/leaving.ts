import { words } from '.';

/** What may leave of the people in a workshop: the most careful choice that loses nothing comes first. */
const LEVELS = ['roles', 'all', 'pseudonyms'] as const;

/** The choice of what leaves, in the language on the screen. */
export const leavingOptions = () => {
  const t = words('people');
  return LEVELS.map((value) => ({ value, label: t(`leaving_${value}`), said: t(`leavingHelp_${value}`) }));
};

/** What people and the copy they are in are called when their names do not leave. */
export const pseudonyms = () => {
  const t = words('people');
  return {
    person: (number: number): string => t('pseudonymPerson', { number }),
    group: (number: number): string => t('pseudonymGroup', { number }),
    title: (title: string): string => t('copyTitle', { title: title || words('common')('untitledWorkshop') }),
  };
};
