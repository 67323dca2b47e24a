import type { Change } from '../../../domain/change';
import { words } from '../../../i18n';
import { goneBetween, isNothing, thingsInWords, totals } from './amounts';
import { type Sides, tellUpdates } from './updates';

const added = ({ before, after }: Sides): string | undefined => {
  const things = goneBetween(after, before);
  if (isNothing(things)) return undefined;
  const told = words('outline')('added', { what: thingsInWords(things, after) });
  return [told, totals(things, after)].filter(Boolean).join(', ');
};

/** What is off the map, as it is read aloud: "Varha ja 4 yhteyttä poistettu". */
export const tellRemoved = ({ before, after }: Pick<Sides, 'before' | 'after'>): string | undefined => {
  const things = goneBetween(before, after);
  return isNothing(things) ? undefined : words('outline')('removed', { what: thingsInWords(things, before) });
};

/**
 * A change of a map in one sentence, as it is read aloud: "Yhteys Varha – Turku lisätty, 12 yhteyttä". Undefined where
 * there is nothing worth saying, as of a card that is moved a little.
 */
export const tellChange = (change: Change, sides: Sides): string | undefined => {
  const whole = [tellRemoved(sides), added(sides)].filter((one) => one !== undefined);
  // what else changes with it, such as a network that loses a member, is understood
  return whole.length > 0 ? whole.join('. ') : tellUpdates(change, sides);
};
