import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface AlikeScreenProps {
  readonly open: OpenWorkshop;
}

export const AlikeScreen = (_props: AlikeScreenProps) => {
  const t = useWords('alike');
  return <h2>{t('title')}</h2>;
};
