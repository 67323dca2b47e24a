import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface ShowScreenProps {
  readonly open: OpenWorkshop;
}

export const ShowScreen = (_props: ShowScreenProps) => {
  const t = useWords('show');
  return <h2>{t('title')}</h2>;
};
