import { words } from '../../i18n';
import { type AlikeParts, nameAt } from './parts';

const aboutOne = (parts: AlikeParts, map: number): string => {
  const { sharedActors, sharedLinks } = parts.kinship.similarity.overlaps[map]?.[map] ?? {
    sharedActors: 0,
    sharedLinks: 0,
  };
  const common = words('common');
  return words('alike')('one', {
    name: nameAt(parts, map),
    actors: common('actors', { count: sharedActors }),
    links: common('links', { count: sharedLinks }),
  });
};

/** What two maps, by index, have in common; of a map and itself, how much is on it. */
export const pairSentence = (parts: AlikeParts, one: number, other: number): string => {
  if (one === other) return aboutOne(parts, one);
  const overlap = parts.kinship.similarity.overlaps[one]?.[other];
  if (!overlap) return '';
  const t = words('alike');
  const { sharedActors, allActors, sharedLinks, linksAmongShared } = overlap;
  const aboutLinks =
    linksAmongShared === 0 ? t('noLinksAmong') : t('linksAmong', { n: sharedLinks, m: linksAmongShared });
  return t('pair', {
    one: nameAt(parts, one),
    other: nameAt(parts, other),
    n: sharedActors,
    m: allActors,
    // between fewer than two there is nothing to link
    links: sharedActors < 2 ? '' : aboutLinks,
  });
};

/** How the cut parts the maps: "3 joukkoa, 2 karttaa erillään". */
export const cutSentence = ({ cut: { groups, alone } }: AlikeParts): string => {
  const t = words('alike');
  const parts = [
    ...(groups.length > 0 ? [t('groups', { count: groups.length })] : []),
    ...(alone.length > 0 ? [t('alone', { count: alone.length })] : []),
  ];
  return parts.join(', ');
};
