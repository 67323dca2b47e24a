import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from './Button';

export interface ZoomButtonsProps {
  readonly labels: { readonly zoomIn: string; readonly zoomOut: string; readonly fit: string };
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** The buttons that change how much of a picture is in sight. */
export const ZoomButtons = ({ labels, onZoomIn, onZoomOut, onFit }: ZoomButtonsProps) => (
  <>
    <IconButton
      look="plain"
      label={labels.zoomIn}
      shortcut="+"
      icon={<Plus aria-hidden size={20} />}
      onPress={onZoomIn}
    />
    <IconButton
      look="plain"
      label={labels.fit}
      shortcut="0"
      icon={<Maximize aria-hidden size={20} />}
      onPress={onFit}
    />
    <IconButton
      look="plain"
      label={labels.zoomOut}
      shortcut="-"
      icon={<Minus aria-hidden size={20} />}
      onPress={onZoomOut}
    />
  </>
);
