import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface WhoScreenProps {
  readonly open: OpenWorkshop;
}

export const WhoScreen = (_props: WhoScreenProps) => {
  const t = useWords('who');
  return <h2>{t('title')}</h2>;
};
