import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { useWords } from '../../../i18n';
import { amountsOf } from '../../../i18n/amounts';
import { Slider } from '../../../ui/Slider';
import type { Overlaid } from '../useOverlay';

export interface EmphasisProps {
  readonly merged: Merged;
  readonly overlaid: Overlaid;
  readonly onK: (k: number) => void;
}

/** The one slider: how many must have drawn what stands out, and how much that leaves. */
export const Emphasis = ({ merged: { view }, overlaid: { settings, standing }, onK }: EmphasisProps) => {
  const t = useWords('compare');
  const { k, counting } = settings;
  const m = view.counts.maps.length;
  const left = useMemo(
    () => ({
      actors: view.actors.filter(({ id }) => (standing.get(id) ?? 0) >= k),
      links: view.links.filter(({ key }) => (standing.get(key) ?? 0) >= k),
    }),
    [view, standing, k],
  );
  return (
    <>
      <Slider
        label={t('emphasise')}
        min={1}
        max={m}
        value={k}
        valueText={t('atLeastOf', { n: k, m })}
        onChange={onK}
      />
      <p className="tabular">{t(k > 1 ? 'emphasised' : 'allEmphasised', amountsOf(left))}</p>
      {counting === 'both' && k > 1 ? <p className="field-help">{t('countedOfBoth')}</p> : null}
    </>
  );
};
