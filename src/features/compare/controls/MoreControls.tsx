import { ImageDown } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Counting } from '../../../domain/compare/overlay';
import { sortConflicts } from '../../../domain/match/open';
import { verdictsOf } from '../../../domain/match/verdicts';
import { pairDecisions, workshopInfo } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { LegendList } from '../../../picture/LegendList';
import type { OpenWorkshop } from '../../../state/library';
import { addressOf } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { overlayLegend, saveOverlayPng } from '../savePng';
import type { Overlaid } from '../useOverlay';
import { GroupControls } from './GroupControls';
import { MapChooser } from './MapChooser';
import type { ChoosingProps } from './SetChoice';

export interface MoreControlsProps extends ChoosingProps {
  readonly overlaid: Overlaid;
  /** The way to what stands behind the first look. */
  readonly more: ReactNode;
}

const COUNTINGS: readonly Counting[] = ['all', 'both'];

const CountingChoice = ({ overlaid: { settings } }: Pick<MoreControlsProps, 'overlaid'>) => {
  const t = useWords('compare');
  return (
    <Choice
      label={t('linksCounted')}
      value={settings.counting}
      options={COUNTINGS.map((counting) => ({ value: counting, label: t(`counting_${counting}`) }))}
      onChange={settings.onCounting}
    />
  );
};

const Unclear = ({ open, merged: { view, records } }: ChoosingProps) => {
  const t = useWords('compare');
  const count = useMemo(
    () => sortConflicts(view.classes, verdictsOf(pairDecisions(records))).open.length,
    [view, records],
  );
  if (count === 0) return null;
  return (
    <p>
      {t('unclear', { count })}{' '}
      <a href={addressOf({ at: 'same', workshop: open.workshop.id })}>{t('decide')}</a>
    </p>
  );
};

const titleOf = ({ workshop }: OpenWorkshop): string => workshopInfo(workshop.entities())?.title ?? '';

/** What is not for the first minutes: which maps, how they are counted and coloured, and the way to other pages. */
export const MoreControls = ({ open, merged, overlaid, more }: MoreControlsProps) => {
  const t = useWords('compare');
  const { settings, look } = overlaid;
  const legend = useMemo(() => overlayLegend(merged, look), [merged, look]);
  return (
    <div className="compare-more">
      {more}
      <MapChooser open={open} merged={merged} />
      <GroupControls open={open} merged={merged} overlaid={overlaid} />
      {merged.view.counts.maps.length > 1 ? <CountingChoice overlaid={overlaid} /> : null}
      <Unclear open={open} merged={merged} />
      {settings.isColoured ? null : <LegendList legend={legend} label={t('legend')} />}
      <p className="field-help">{t('dashes')}</p>
      <Button
        isDisabled={merged.view.actors.length === 0}
        onPress={() => void saveOverlayPng(titleOf(open), merged, settings.k, look)}
      >
        <ImageDown aria-hidden size={20} />
        {t('savePng')}
      </Button>
    </div>
  );
};
