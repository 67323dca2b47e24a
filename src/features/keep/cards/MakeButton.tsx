import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';

export interface MakeButtonProps {
  readonly label: string;
  /** What it is made of, for who hears the button alone: many buttons here read the same. */
  readonly of: string;
  readonly icon: LucideIcon;
  /** Absent while it cannot be made yet. */
  readonly make: (() => Promise<void> | void) | undefined;
}

/** Makes a file, and says that it is being made for as long as that takes. */
export const MakeButton = ({ label, of, icon: Icon, make }: MakeButtonProps) => {
  const t = useWords('keep');
  const [isMaking, setMaking] = useState(false);
  const press = async () => {
    if (!make || isMaking) return;
    setMaking(true);
    try {
      await make();
    } finally {
      setMaking(false);
    }
  };
  return (
    <Button isDisabled={make === undefined} onPress={() => void press()}>
      <Icon {...ICON} />
      {isMaking ? t('making') : label}
      <span className="visually-hidden">: {of}</span>
    </Button>
  );
};
