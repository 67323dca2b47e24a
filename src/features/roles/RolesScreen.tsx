import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';

export interface RolesScreenProps {
  readonly open: OpenWorkshop;
}

export const RolesScreen = (_props: RolesScreenProps) => {
  const t = useWords('roles');
  return <h2>{t('title')}</h2>;
};
