import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { overlayDrawing } from '../../../domain/merge/drawing';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { mergedPicture } from '../../../picture/mergedPicture';
import { PaperPicture } from './PaperPicture';
import { Section } from './Section';

export interface OverlaySectionProps {
  readonly merged: Merged;
  readonly onThere: () => void;
}

/** All maps on one another. */
export const OverlaySection = ({ merged: { view, records }, onThere }: OverlaySectionProps) => {
  const t = useWords('report');
  const drawing = useMemo(() => mergedPicture(overlayDrawing(view, 1, records)), [view, records]);
  return (
    <Section title={t('overlay')} onNewPage>
      <p>{t('overlaySaid', { amounts: amountsIn(view) })}</p>
      <figure>
        <PaperPicture drawing={drawing} label={t('overlayPicture')} onThere={onThere} />
      </figure>
    </Section>
  );
};
