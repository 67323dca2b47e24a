import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface KeepScreenProps {
  readonly open: OpenWorkshop;
}

export const KeepScreen = (_props: KeepScreenProps) => {
  const t = useWords('keep');
  return <h2>{t('title')}</h2>;
};
