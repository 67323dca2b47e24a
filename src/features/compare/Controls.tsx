import { ImageDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Merged } from '../../canvas/useMerged';
import type { CountWarning } from '../../domain/compare/sets';
import { atLeast } from '../../domain/compare/thresholds';
import { sortConflicts } from '../../domain/match/open';
import { verdictsOf } from '../../domain/match/verdicts';
import type { MergedDrawing } from '../../domain/merge/drawing';
import { pairDecisions, workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { LegendList } from '../../picture/LegendList';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';
import { MapChooser } from './MapChooser';
import { overlayLegend, saveOverlayPng } from './savePng';

export interface ControlsProps {
  readonly open: OpenWorkshop;
  readonly merged: Merged;
  readonly drawing: MergedDrawing;
  readonly k: number;
  readonly onK: (k: number) => void;
}

const Emphasis = ({ merged: { view }, k, onK }: Pick<ControlsProps, 'merged' | 'k' | 'onK'>) => {
  const t = useWords('compare');
  const m = view.counts.maps.length;
  const kept = useMemo(() => atLeast(view, { kActors: k, kLinks: k }), [view, k]);
  const counts = amountsOf(kept);
  return (
    <>
      <Slider
        label={t('emphasise')}
        min={1}
        max={m}
        value={k}
        valueText={t('drewIt', { count: k })}
        onChange={onK}
      />
      <p className="tabular">{t(k > 1 ? 'emphasised' : 'allEmphasised', counts)}</p>
      <p className="field-help">{t('dashes')}</p>
    </>
  );
};

const WARNINGS = {
  'nothing-counted': 'nothingChosen',
  'group-and-members': 'groupAndMembers',
  'groups-among-persons': 'groupsAmongPersons',
} as const satisfies Record<CountWarning['code'], string>;

const Warnings = ({ merged: { view } }: Pick<ControlsProps, 'merged'>) => {
  const t = useWords('compare');
  const codes = [...new Set(view.warnings.map(({ code }) => code))];
  return (
    <>
      {codes.map((code) => (
        <p className="compare-warning" key={code}>
          {t(WARNINGS[code])}
        </p>
      ))}
      {view.counts.maps.length === 1 ? <p className="compare-warning">{t('oneChosen')}</p> : null}
    </>
  );
};

const Unclear = ({ open, merged: { view, records } }: Pick<ControlsProps, 'open' | 'merged'>) => {
  const t = useWords('compare');
  const count = sortConflicts(view.classes, verdictsOf(pairDecisions(records))).open.length;
  if (count === 0) return null;
  return (
    <p>
      {t('unclear', { count })}{' '}
      <a href={addressOf({ at: 'same', workshop: open.workshop.id })}>{t('decide')}</a>
    </p>
  );
};

const titleOf = ({ workshop }: OpenWorkshop): string => workshopInfo(workshop.entities())?.title ?? '';

/** Which maps lie on one another, and what of them is emphasised. */
export const Controls = ({ open, merged, drawing, k, onK }: ControlsProps) => {
  const t = useWords('compare');
  const legend = useMemo(() => overlayLegend(merged), [merged]);
  return (
    <section className="stage-panel panel" aria-labelledby="compare-show">
      <h2 className="panel-title" id="compare-show">
        {t('show')}
      </h2>
      {merged.view.counts.maps.length > 1 ? <Emphasis merged={merged} k={k} onK={onK} /> : null}
      <MapChooser open={open} merged={merged} />
      <Warnings merged={merged} />
      <Unclear open={open} merged={merged} />
      <LegendList legend={legend} label={t('legend')} />
      <Button
        isDisabled={drawing.actors.length === 0}
        onPress={() => void saveOverlayPng(titleOf(open), merged, drawing, k)}
      >
        <ImageDown aria-hidden size={20} />
        {t('savePng')}
      </Button>
    </section>
  );
};
