import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { IconButton } from './Button';
import { ICON } from './icon';

export interface RowToolsProps {
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  /** From 0. */
  readonly index: number;
  /** How many rows there are. */
  readonly all: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A row's place among the others: up, down, out. */
export const RowTools = ({ labels, index, all, onMove, onRemove }: RowToolsProps) => (
  <>
    <IconButton
      look="plain"
      label={labels.up}
      icon={<ArrowUp {...ICON} />}
      isDisabled={index === 0}
      onPress={() => onMove(-1)}
    />
    <IconButton
      look="plain"
      label={labels.down}
      icon={<ArrowDown {...ICON} />}
      isDisabled={index === all - 1}
      onPress={() => onMove(1)}
    />
    <IconButton look="plain" label={labels.remove} icon={<X {...ICON} />} onPress={onRemove} />
  </>
);
