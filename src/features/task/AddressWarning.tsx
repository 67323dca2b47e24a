import { TriangleAlert } from 'lucide-react';
import { useWords } from '../../i18n';
import { type AddressProblem, shortAddress } from '../../state/address';
import { ICON } from '../../ui/icon';

const WORDS = { file: 'fromFile', 'only-here': 'onlyHere', 'local-network': 'localNetwork' } as const;

export interface AddressWarningProps {
  readonly problem: AddressProblem;
  readonly address: string;
}

/** Says why phones cannot come to where the app is open, and what to do. */
export const AddressWarning = ({ problem, address }: AddressWarningProps) => {
  const t = useWords('task');
  return (
    <p className="task-note">
      <TriangleAlert {...ICON} />
      <span>{t(WORDS[problem], { address: shortAddress(address) })}</span>
    </p>
  );
};
