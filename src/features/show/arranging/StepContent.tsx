import { atLeast, withinMaps } from '../../../domain/compare/thresholds';
import { type KnownStep, shownPoints } from '../../../domain/show';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { AtLeast } from '../AtLeast';
import type { Show } from '../useShow';

export interface StepContentProps {
  readonly step: KnownStep;
  readonly show: Show;
  readonly onK: (k: number) => void;
}

const Question = ({ show: { question } }: StepContentProps) => {
  const t = useWords('show');
  return <p>{question || t('noQuestion')}</p>;
};

const Wall = ({ show: { maps } }: StepContentProps) => {
  const t = useWords('show');
  return <p>{maps.length > 0 ? t('wallInWords', { count: maps.length }) : t('noMaps')}</p>;
};

const Overlay = ({ step, show: { merged, maps }, onK }: StepContentProps) => {
  const t = useWords('show');
  if (!merged || maps.length === 0) return <p>{t('noMaps')}</p>;
  const m = merged.view.counts.maps.length;
  const k = withinMaps(step.k ?? 1, m);
  if (m < 2) return <p>{amountsIn(merged.view)}</p>;
  return (
    <>
      <AtLeast k={k} m={m} onK={onK} />
      <p>{k === 1 ? t('everything') : amountsIn(atLeast(merged.view, { kActors: k, kLinks: k }))}</p>
    </>
  );
};

const Points = ({ show: { points = [], settings } }: StepContentProps) => {
  const t = useWords('show');
  const count = shownPoints(points, settings).points.length;
  return <p>{count > 0 ? t('pointCount', { count }) : t('noPoints')}</p>;
};

const Shared = ({ show: { merged, thresholds, views, maps } }: StepContentProps) => {
  const t = useWords('show');
  if (!merged || !thresholds || maps.length === 0) return <p>{t('noMaps')}</p>;
  if (!views.has('shared')) return <p>{t('nothingShared')}</p>;
  const { kActors, kLinks } = thresholds;
  const amounts = amountsIn(atLeast(merged.view, thresholds));
  return (
    <p>
      {kActors === kLinks
        ? t('sharedAtLeast', { amounts, k: kActors })
        : t('sharedAtLeastTwo', { amounts, kActors, kLinks })}
    </p>
  );
};

const CONTENTS = {
  question: Question,
  wall: Wall,
  overlay: Overlay,
  points: Points,
  shared: Shared,
} as const;

/** What a step will show, in words, or why it will be passed over. */
export const StepContent = (props: StepContentProps) => {
  const Content = CONTENTS[props.step.view];
  return <Content {...props} />;
};
