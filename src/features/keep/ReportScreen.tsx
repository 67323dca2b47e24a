import './report.css';
import { ArrowLeft, Printer } from 'lucide-react';
import { Fragment, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type Merged, useMerged } from '../../canvas/useMerged';
import { sharedSettings } from '../../domain/compare/chosen';
import type { Thresholds } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import { workshopInfo } from '../../domain/select';
import { showSettings } from '../../domain/show';
import { day, useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useSlices } from '../../ui/useSlices';
import { thresholdsNow } from './kept';
import { NothingYet } from './NothingYet';
import { AlikeSection } from './report/AlikeSection';
import { CountedSection } from './report/CountedSection';
import { CurveSection } from './report/CurveSection';
import { InviteSection } from './report/InviteSection';
import { NotesSection } from './report/NotesSection';
import { OverlaySection } from './report/OverlaySection';
import { PointsSection } from './report/PointsSection';
import { SharedSection } from './report/SharedSection';
import { WhoSection } from './report/WhoSection';

export interface ReportScreenProps {
  readonly open: OpenWorkshop;
}

interface Paper {
  readonly maps: Merged;
  /** Of now: remarks and thresholds may be newer than the counts. */
  readonly entities: Entities;
  readonly thresholds: Thresholds;
  readonly onThere: () => void;
}

interface PaperPart {
  readonly id: string;
  readonly show: (paper: Paper) => ReactNode;
}

/** In the order in which they are read. Each comes onto the page in a task of its own. */
const PARTS: readonly PaperPart[] = [
  {
    id: 'points',
    show: ({ maps, entities }) => <PointsSection maps={maps} settings={showSettings(entities)} />,
  },
  { id: 'notes', show: ({ maps, entities }) => <NotesSection maps={maps} entities={entities} /> },
  {
    id: 'shared',
    show: ({ maps, thresholds, onThere }) => (
      <SharedSection merged={maps} thresholds={thresholds} onThere={onThere} />
    ),
  },
  { id: 'overlay', show: ({ maps, onThere }) => <OverlaySection merged={maps} onThere={onThere} /> },
  { id: 'who', show: ({ maps }) => <WhoSection maps={maps} /> },
  { id: 'invite', show: ({ maps }) => <InviteSection maps={maps} /> },
  { id: 'curve', show: ({ maps }) => <CurveSection counts={maps.compared.counts} /> },
  { id: 'alike', show: ({ maps }) => <AlikeSection maps={maps} /> },
  {
    id: 'counted',
    show: ({ maps, entities }) => (
      <CountedSection maps={maps} groupsOnce={sharedSettings(entities).groupsOnce ?? false} />
    ),
  },
];

/** The shared map and the overlay: printed before they are there, they would be missing. */
const PICTURES = 2;

const Tools = ({ workshopId, isReady }: { readonly workshopId: string; readonly isReady: boolean }) => {
  const t = useWords('report');
  return (
    <div className="report-tools">
      <a className="button" data-kind="plain" href={addressOf({ at: 'keep', workshop: workshopId })}>
        <ArrowLeft {...ICON} />
        {t('back')}
      </a>
      <Button look="primary" isDisabled={!isReady} onPress={() => window.print()}>
        <Printer {...ICON} />
        {isReady ? t('print') : t('drawing')}
      </Button>
      <p>{t('printHelp')}</p>
    </div>
  );
};

const Head = ({ maps, entities }: Pick<Paper, 'maps' | 'entities'>) => {
  const t = useWords('report');
  const common = useWords('common');
  const info = workshopInfo(entities);
  const said = { day: day(new Date()), maps: common('maps', { count: maps.compared.counts.maps.length }) };
  return (
    <header>
      <h2>{info?.title || common('untitledWorkshop')}</h2>
      {info?.question ? <p className="report-question">{info.question}</p> : null}
      <p>{t('lead', said)}</p>
    </header>
  );
};

const Report = ({ open, maps }: ReportScreenProps & { readonly maps: Merged }) => {
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const thresholds = useMemo(() => thresholdsNow(entities, maps), [entities, maps]);
  const [there, setThere] = useState(0);
  const onThere = useCallback(() => setThere((count) => count + 1), []);
  const shown = useSlices(PARTS, 1);
  const paper = { maps, entities, thresholds, onThere };
  return (
    <div className="report">
      <Tools workshopId={open.workshop.id} isReady={shown === PARTS.length && there >= PICTURES} />
      <article className="report-paper on-paper">
        <Head maps={maps} entities={entities} />
        {PARTS.slice(0, shown).map(({ id, show }) => (
          <Fragment key={id}>{show(paper)}</Fragment>
        ))}
      </article>
    </div>
  );
};

/** The workshop on a page to be printed: what was found, what was said, and how it was counted. */
export const ReportScreen = ({ open }: ReportScreenProps) => {
  const maps = useMerged(open.workshop);
  if (!maps) return null;
  return maps.compared.counts.maps.length === 0 ? (
    <NothingYet workshopId={open.workshop.id} />
  ) : (
    <Report open={open} maps={maps} />
  );
};
