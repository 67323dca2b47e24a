import { useWords } from '../../i18n';
import type { Library, OpenWorkshop } from '../../state/library';

export interface ChangeScreenProps {
  readonly open: OpenWorkshop;
  /** Where another workshop on the same question may be. */
  readonly library: Library;
}

export const ChangeScreen = (_props: ChangeScreenProps) => {
  const t = useWords('change');
  return <h2>{t('title')}</h2>;
};
