import { words } from '../../i18n';
import type { Version } from './versions';

/** Why a version was kept. */
export const causeOf = ({ cause }: Version): string => words('history')(`cause_${cause}`);

const amountsThen = ({ held, drawn }: Version): string => {
  const t = words('common');
  const standing = [t('actors', { count: held.actors }), t('links', { count: held.links })];
  return (drawn ? standing : [t('maps', { count: held.maps }), ...standing]).join(', ');
};

/** What a version held; of a workshop whose maps have become more or fewer, how many there are now. */
export const heldInWords = (version: Version): string => {
  const { held, now, drawn } = version;
  if (drawn || held.maps === now.maps) return amountsThen(version);
  return words('history')('mapsNow', { count: held.maps, now: now.maps });
};

const differences = ({ held, now }: Version): string[] => {
  const t = words('history');
  const actors = held.actors - now.actors;
  const links = held.links - now.links;
  return [
    ...(actors < 0 ? [t('fewerActors', { count: -actors })] : []),
    ...(actors > 0 ? [t('moreActors', { count: actors })] : []),
    ...(links < 0 ? [t('fewerLinks', { count: -links })] : []),
    ...(links > 0 ? [t('moreLinks', { count: links })] : []),
  ];
};

/** What going back to a version would change. */
export const apartInWords = (version: Version): string => {
  const t = words('history');
  const { apart } = version;
  const parts = differences(version);
  if (parts.length > 0) return t('thanNow', { what: parts.join(', ') });
  switch (apart.in) {
    case 'decisions':
      return t('apart_decisions', { count: apart.count });
    case 'places':
      return t('apart_places');
    default:
      return t('apart_content');
  }
};
