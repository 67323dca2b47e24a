import { useWords } from '../../i18n';
import type { Keeping } from '../../storage/keeping';

export interface BinScreenProps {
  readonly keeping: Keeping;
}

/** What was deleted on this device and can still be brought back. */
export const BinScreen = ({ keeping: _keeping }: BinScreenProps) => {
  const t = useWords('bin');
  return <h1>{t('title')}</h1>;
};
