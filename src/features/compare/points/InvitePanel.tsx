import { fraction } from '../../../domain/compare/fraction';
import './points.css';
import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { type InviteList, inviteList } from '../../../domain/compare/invite';
import { tabSeparated } from '../../../domain/csv';
import { listed, useWords } from '../../../i18n';
import { inviteLines, inviteTable } from '../../../i18n/inviteWords';
import { CopyButton } from '../../../ui/CopyButton';
import { useSlices } from '../../../ui/useSlices';

export interface InvitePanelProps {
  readonly compared: ComparedMaps;
}

/** So many rows are drawn in one go. */
const ROWS_AT_ONCE = 40;

/** What is known of whom people represent: without it nobody can be said to be missing. */
const Standing = ({ said, of, rows }: InviteList) => {
  const t = useWords('points');
  if (said === 0) return rows.length > 0 ? <p>{t('nobodySaid')}</p> : null;
  return (
    <>
      {rows.length > 0 ? <p>{t('inviteHelp')}</p> : null}
      <p className="field-help tabular">{t('whoRepresents', { said, count: of })}</p>
    </>
  );
};

const Table = ({ said, of, rows }: InviteList) => {
  const t = useWords('points');
  const shown = useSlices(rows, ROWS_AT_ONCE);
  return (
    <table className="invite-table">
      <caption className="visually-hidden">{t(said === 0 ? 'oftenTitle' : 'inviteTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnActor')}</th>
          <th scope="col">{t('columnDrawn')}</th>
          <th scope="col">{t('columnNextTo')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map(({ id, name, drawn, nextTo }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="tabular">{fraction(drawn, of)}</td>
            <td>{listed(nextTo.map((neighbour) => neighbour.name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const asTable = (list: InviteList): string => {
  const { head, rows } = inviteTable(list);
  return tabSeparated([head, ...rows.map((row) => row.map(String))]);
};

const Copies = ({ list }: { readonly list: InviteList }) => {
  const t = useWords('points');
  const said = { copied: t('copied'), byHand: t('copyByHand') };
  return (
    <div className="invite-copies">
      <CopyButton text={inviteLines(list).join('\n')} labels={{ copy: t('copyText'), ...said }} />
      <CopyButton text={asTable(list)} labels={{ copy: t('copyTable'), ...said }} />
    </div>
  );
};

/** Who was drawn often without anybody to represent them, to be copied and invited. */
export const InvitePanel = ({ compared: { compared, records } }: InvitePanelProps) => {
  const t = useWords('points');
  const list = useMemo(() => inviteList(compared, records), [compared, records]);
  const hasRows = list.rows.length > 0;
  return (
    <>
      <Standing {...list} />
      {hasRows ? (
        <>
          <Table {...list} />
          <Copies list={list} />
        </>
      ) : (
        <p>{t(list.said === 0 ? 'nothingOften' : 'nobodyToInvite')}</p>
      )}
    </>
  );
};
