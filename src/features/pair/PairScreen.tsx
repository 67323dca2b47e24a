import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface PairScreenProps {
  readonly open: OpenWorkshop;
}

export const PairScreen = (_props: PairScreenProps) => {
  const t = useWords('pair');
  return <h2>{t('title')}</h2>;
};
