import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface TiesScreenProps {
  readonly open: OpenWorkshop;
}

export const TiesScreen = (_props: TiesScreenProps) => {
  const t = useWords('ties');
  return <h2>{t('title')}</h2>;
};
