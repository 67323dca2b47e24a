import type { Invitee, InviteList } from '../../../domain/compare/invite';
import { tabSeparated } from '../../../domain/csv';
import { listed, words } from '../../../i18n';

const neighbourNames = ({ nextTo }: Invitee): string[] => nextTo.map(({ name }) => name);

/** One line for each whom one might invite: how many drew them, and next to whom; in the language on the screen. */
export const inviteAsText = ({ rows, of }: InviteList): string => {
  const t = words('points');
  return rows
    .map((invitee) => {
      const { name, drawn } = invitee;
      const nextTo = neighbourNames(invitee);
      return nextTo.length > 0
        ? t('inviteRowNextTo', { name, drawn, of, nextTo: listed(nextTo) })
        : t('inviteRow', { name, drawn, of });
    })
    .join('\n');
};

/** The same to be pasted into a spreadsheet; "7/12" would be read there as a day of the year, so the numbers have cells of their own. */
export const inviteAsTable = ({ rows, of }: InviteList): string => {
  const t = words('points');
  const head = [t('columnActor'), t('columnDrawn'), t('columnOf'), t('columnNextTo')];
  return tabSeparated([
    head,
    ...rows.map((row) => [row.name, String(row.drawn), String(of), neighbourNames(row).join(', ')]),
  ]);
};
