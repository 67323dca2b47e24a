import { mapCalled } from '../../domain/mapCalled';
import { workshopInfo } from '../../domain/select';
import { words } from '../../i18n';
import { mapCalledInWords } from '../../i18n/mapNames';
import type { Waiting } from './waiting';

const workshopCalled = (title: string | undefined): string => title || words('common')('untitledWorkshop');

/** What it was called; a map by its number where names are not shown. */
export const nameOf = (waiting: Waiting, showsNames: boolean): string => {
  if (waiting.is === 'workshop') return workshopCalled(waiting.item.name);
  return mapCalledInWords(mapCalled(waiting.open.workshop.entities(), waiting.info, showsNames));
};

/** What it is: a map of which workshop, or a workshop with how many maps. */
export const kindOf = (waiting: Waiting): string => {
  const t = words('bin');
  if (waiting.is === 'workshop')
    return t('wholeWorkshop', { maps: words('common')('maps', { count: waiting.maps }) });
  return t('mapIn', { workshop: workshopCalled(workshopInfo(waiting.open.workshop.entities())?.title) });
};
