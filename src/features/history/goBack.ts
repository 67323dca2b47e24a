import { picturesIn, type Records } from '../../domain/history/records';
import { restoreChange } from '../../domain/history/restore';
import { dateTime, words } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import type { History } from '../../storage/history';
import { say } from '../../ui/toasts';
import type { Version } from './versions';

/** Moments keep no pictures: those of maps that were deleted since lie in the bin. */
const picturesInBin = async (history: History, workshop: string): Promise<Records> => {
  const items = await history.bin();
  return items.flatMap((item) => (item.workshop === workshop ? picturesIn(item.records) : []));
};

/** Goes back to an earlier version, of one map or of all: one step of undo, before which a moment is kept. */
export const goBack = async (
  history: History,
  { workshop, undo }: OpenWorkshop,
  version: Version,
  mapId: string | undefined,
): Promise<void> => {
  const t = words('history');
  const moment = await history.moment(workshop.id, version.id);
  if (!moment) return say(t('gone'));
  const then = new Map([...moment.records, ...(await picturesInBin(history, workshop.id))]);
  const at = new Date().toISOString();
  const { change, stamps } = restoreChange(workshop.entities(), then, { at, mapId });
  const takeBack = commitWithWayBack(workshop, change, { undo, stamps, moment: 'restore' });
  say(t('restored', { when: dateTime(version.at) }), { label: words('common')('undo'), perform: takeBack });
};
