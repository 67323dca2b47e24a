import { Columns2, Users, X } from 'lucide-react';
import { useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';

const FEWEST_MEMBERS = 2;

export interface PickBarProps {
  readonly count: number;
  readonly onCompare: () => void;
  readonly onGroup: () => void;
  readonly onClose: () => void;
}

/** What can be done with the picked maps; stays at the lower edge while maps are picked. */
export const PickBar = ({ count, onCompare, onGroup, onClose }: PickBarProps) => {
  const t = useWords('wall');
  const common = useWords('common');
  return (
    <div className="wall-pick panel">
      <p role="status">{count === 0 ? t('selectHelp') : t('selected', { count })}</p>
      <Button isDisabled={count !== 2} onPress={onCompare}>
        <Columns2 {...ICON} />
        {t('sideBySide')}
      </Button>
      <Button isDisabled={count < FEWEST_MEMBERS} onPress={onGroup}>
        <Users {...ICON} />
        {t('makeGroup')}
      </Button>
      <IconButton look="plain" label={common('close')} icon={<X {...ICON} />} onPress={onClose} />
    </div>
  );
};
