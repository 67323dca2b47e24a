import type { RanksOnMaps } from '../../domain/compare/rolesByMap';
import { words } from '../../i18n';

/** "Järjestyksessä tavallisesti 2., vaihtelee 1.–7. (10 karttaa)" */
export const ranksInWords = ({ median, min, max, n }: RanksOnMaps): string => {
  const maps = words('common')('maps', { count: n });
  return words('roles')(min === max ? 'ranksSame' : 'ranksVary', { median, min, max, maps });
};
