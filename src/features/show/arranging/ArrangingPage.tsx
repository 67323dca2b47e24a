import { useUndoWords } from '../../../i18n/undoWords';
import './arranging.css';
import { ArrowLeft, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { knownSteps, shownPoints } from '../../../domain/show';
import { slidesOf } from '../../../domain/show/slides';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { namesShown } from '../../../state/namesShown';
import { addressOf } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { isRedo, isUndo } from '../../../ui/keys';
import { HistoryButtons } from '../../../ui/UndoButtons';
import { useKeys } from '../../../ui/useKeys';
import type { Show } from '../useShow';
import { createArranging } from './arranging';
import { PointList } from './PointList';
import { StepList } from './StepList';

export interface ArrangingPageProps {
  readonly open: OpenWorkshop;
  readonly show: Show;
  /** It waits behind what is shown, and hears no keys. */
  readonly isPresenting: boolean;
  readonly onStart: () => void;
}

const hasSlides = ({ settings, views, points = [] }: Show): boolean => {
  const keys = shownPoints(points, settings).points.map(({ key }) => key);
  return slidesOf(knownSteps(settings), { views, points: keys }).length > 0;
};

const Names = ({ workshopId }: { readonly workshopId: string }) => {
  const t = useWords('show');
  const areShown = useStore(namesShown, (state) => state.in.has(workshopId));
  return (
    <section className="show-panel panel" aria-labelledby="show-names">
      <h3 id="show-names">{t('names')}</h3>
      <p>{t(areShown ? 'namesShown' : 'namesHidden')}</p>
      <p className="field-help">{t('namesSwitch')}</p>
    </section>
  );
};

/** Before anything is shown: the facilitator puts the steps in order, and begins. */
export const ArrangingPage = ({ open, show, isPresenting, onStart }: ArrangingPageProps) => {
  const t = useWords('show');
  const { workshop, undo } = open;
  const arranging = useMemo(() => createArranging(open), [open]);
  const canStart = hasSlides(show);
  useKeys((event) => {
    if (isPresenting) return;
    if (isUndo(event)) undo.undo();
    else if (isRedo(event)) undo.redo();
    else if (event.key === 'F5' && canStart) {
      // what a presenter remote sends to begin
      event.preventDefault();
      onStart();
    }
  });
  return (
    <div className="show-arranging">
      <header className="show-head">
        <h2>{t('title')}</h2>
        <p>{t('help')}</p>
        <div className="show-buttons">
          <Button look="primary" isDisabled={!canStart} onPress={onStart}>
            <Play {...ICON} />
            {t('start')}
          </Button>
          <a className="button" href={addressOf({ at: 'compare', workshop: workshop.id })}>
            <ArrowLeft {...ICON} />
            {t('toCompare')}
          </a>
          <HistoryButtons labels={useUndoWords()} history={undo} />
        </div>
        {canStart ? null : <p>{t('nothingToShow')}</p>}
      </header>
      <StepList show={show} arranging={arranging} />
      <div className="show-side">
        <PointList show={show} arranging={arranging} />
        <Names workshopId={workshop.id} />
      </div>
    </div>
  );
};
