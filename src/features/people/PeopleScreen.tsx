import { useWords } from '../../i18n';
import type { Keeping } from '../../storage/keeping';

export interface PeopleScreenProps {
  readonly keeping: Keeping;
}

/** Where a person is named on this device, and how to take the name away everywhere. */
export const PeopleScreen = ({ keeping: _keeping }: PeopleScreenProps) => {
  const t = useWords('people');
  return <h1>{t('title')}</h1>;
};
