import { words } from '.';

const KEYS = {
  'nothing-counted': 'nothingChosen',
  'group-and-members': 'groupAndMembers',
  'groups-among-persons': 'groupsAmongPersons',
} as const;

/** What may mislead in counts, by its code, in the language on the screen. */
export const countWarning = (code: keyof typeof KEYS): string => words('compare')(KEYS[code]);
