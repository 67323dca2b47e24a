import { useWords } from '../../i18n';
import type { Keeping } from '../../storage/keeping';

export interface PrivacyScreenProps {
  readonly keeping: Keeping;
}

/** What is stored where, and who answers for it. */
export const PrivacyScreen = ({ keeping: _keeping }: PrivacyScreenProps) => {
  const t = useWords('privacy');
  return <h1>{t('title')}</h1>;
};
