import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';

export interface RowToolsProps {
  readonly name: string;
  readonly index: number;
  /** How many rows there are. */
  readonly all: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A row's place among the others: up, down, out. */
export const RowTools = ({ name, index, all, onMove, onRemove }: RowToolsProps) => {
  const t = useWords('show');
  return (
    <div className="show-row-tools">
      <IconButton
        look="plain"
        label={t('moveUp', { name })}
        icon={<ArrowUp {...ICON} />}
        isDisabled={index === 0}
        onPress={() => onMove(-1)}
      />
      <IconButton
        look="plain"
        label={t('moveDown', { name })}
        icon={<ArrowDown {...ICON} />}
        isDisabled={index === all - 1}
        onPress={() => onMove(1)}
      />
      <IconButton look="plain" label={t('remove', { name })} icon={<X {...ICON} />} onPress={onRemove} />
    </div>
  );
};
