import './keep.css';
import { FileText } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { useMerged } from '../../canvas/useMerged';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { ICON } from '../../ui/icon';
import { startTables } from '../../workers/tables';
import { Card } from './cards/Card';
import { FileCard } from './cards/FileCard';
import { MorePicturesCard, OverlayCard, SharedCard } from './cards/PictureCards';
import { ForRCard, InviteCard, SpreadsheetCard } from './cards/TableCards';
import { thresholdsNow } from './kept';
import { NothingYet } from './NothingYet';

export interface KeepScreenProps {
  readonly open: OpenWorkshop;
}

interface ShownProps extends KeepScreenProps {
  readonly maps: ComparedMaps;
}

const ReportCard = ({ open, maps }: ShownProps) => {
  const t = useWords('keep');
  return (
    <Card
      title={t('reportTitle')}
      holds={`${t('reportHolds')} ${t(maps.showsNames ? 'mapsByName' : 'mapsAsNumbers')}`}
    >
      <a className="button" href={addressOf({ at: 'report', workshop: open.workshop.id })}>
        <FileText {...ICON} />
        {t('openReport')}
      </a>
    </Card>
  );
};

const Head = ({ open, maps }: ShownProps) => {
  const t = useWords('keep');
  const common = useWords('common');
  return (
    <header className="keep-head">
      <h2>{t('title')}</h2>
      <p>
        {t('basis', { maps: common('maps', { count: maps.compared.counts.maps.length }) })}{' '}
        <a href={addressOf({ at: 'compare', workshop: open.workshop.id })}>{t('chooseMaps')}</a>
      </p>
      <p>{t(maps.showsNames ? 'named' : 'nameless')}</p>
    </header>
  );
};

const Shown = ({ open, maps }: ShownProps) => {
  const merged = useMerged(open.workshop);
  const kept = useMemo(() => ({ open, maps }), [open, maps]);
  const entities = useStore(open.workshop.store, (state) => state.entities);
  useEffect(startTables, []);
  return (
    <div className="keep">
      <Head open={open} maps={maps} />
      <div className="keep-cards">
        <SharedCard kept={kept} merged={merged} thresholds={thresholdsNow(entities, maps)} />
        <OverlayCard kept={kept} merged={merged} />
        <SpreadsheetCard kept={kept} />
        <ReportCard open={open} maps={maps} />
        <FileCard open={open} />
        <InviteCard kept={kept} />
        <MorePicturesCard kept={kept} merged={merged} />
        <ForRCard kept={kept} />
      </div>
    </div>
  );
};

/** All that can be taken along from a workshop, the likeliest first. */
export const KeepScreen = ({ open }: KeepScreenProps) => {
  const maps = useCompared(open.workshop);
  if (!maps) return null;
  return maps.compared.counts.maps.length === 0 ? (
    <NothingYet workshopId={open.workshop.id} />
  ) : (
    <Shown open={open} maps={maps} />
  );
};
