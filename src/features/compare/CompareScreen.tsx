import './compare.css';
import type { ReactNode } from 'react';
import { useMerged } from '../../canvas/useMerged';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { Comparing } from './Comparing';

export interface CompareScreenProps {
  readonly open: OpenWorkshop;
  /** The way to what stands behind the first look. */
  readonly more?: ReactNode;
}

const NothingDrawn = ({ open }: CompareScreenProps) => {
  const t = useWords('compare');
  const common = useWords('common');
  return (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};

/** All chosen maps laid over one another: what all, several and one of the authors drew. */
export const CompareScreen = ({ open, more = null }: CompareScreenProps) => {
  const merged = useMerged(open.workshop);
  if (!merged) return null;
  const hasContent = merged.choice.contents.some(({ actors }) => actors.length > 0);
  return hasContent ? <Comparing open={open} merged={merged} more={more} /> : <NothingDrawn open={open} />;
};
