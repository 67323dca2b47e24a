import { FileArchive, FileSpreadsheet } from 'lucide-react';
import { useMemo } from 'react';
import { inviteList } from '../../../domain/compare/invite';
import { tabSeparated } from '../../../domain/csv';
import { useWords } from '../../../i18n';
import { inviteLines, inviteTable } from '../../../i18n/inviteWords';
import { CopyButton } from '../../../ui/CopyButton';
import type { Kept } from '../kept';
import { saveForR, saveWorkbook } from '../saving';
import { Card } from './Card';
import { MakeButton } from './MakeButton';

export interface TableCardProps {
  readonly kept: Kept;
}

/** A sentence on what a table holds, and whether it names those who drew. */
const useNaming = ({ maps }: Kept): string =>
  useWords('keep')(maps.showsNames ? 'mapsByName' : 'mapsAsNumbers');

/** All tables as one spreadsheet. */
export const SpreadsheetCard = ({ kept }: TableCardProps) => {
  const t = useWords('keep');
  return (
    <Card title={t('sheetTitle')} holds={`${t('sheetHolds')} ${useNaming(kept)}`}>
      <MakeButton
        label={t('saveSheet')}
        of={t('sheetTitle')}
        icon={FileSpreadsheet}
        make={() => saveWorkbook(kept)}
      />
    </Card>
  );
};

/** The counts as files for R. */
export const ForRCard = ({ kept }: TableCardProps) => {
  const t = useWords('keep');
  return (
    <Card title={t('rTitle')} holds={`${t('rHolds')} ${useNaming(kept)}`}>
      <MakeButton label={t('saveR')} of={t('rTitle')} icon={FileArchive} make={() => saveForR(kept)} />
    </Card>
  );
};

/** Whom one might invite, to be copied; nothing where nobody is to be named. */
export const InviteCard = ({ kept: { maps } }: TableCardProps) => {
  const t = useWords('points');
  const keep = useWords('keep');
  const list = useMemo(() => inviteList(maps.compared, maps.records), [maps]);
  if (list.rows.length === 0) return null;
  const { head, rows } = inviteTable(list);
  const table = tabSeparated([head, ...rows.map((row) => row.map(String))]);
  const said = { copied: t('copied'), byHand: t('copyByHand') };
  return (
    <Card title={t(list.said === 0 ? 'oftenTitle' : 'inviteTitle')} holds={keep('inviteHolds')}>
      <CopyButton text={inviteLines(list).join('\n')} labels={{ copy: t('copyText'), ...said }} />
      <CopyButton text={table} labels={{ copy: t('copyTable'), ...said }} />
    </Card>
  );
};
