import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface ReportScreenProps {
  readonly open: OpenWorkshop;
}

export const ReportScreen = (_props: ReportScreenProps) => {
  const t = useWords('report');
  return <h2>{t('title')}</h2>;
};
