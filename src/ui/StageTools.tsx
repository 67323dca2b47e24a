import { List, Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from './Button';

const ZOOM_STEP = 1.25;

export interface StageToolsProps {
  readonly labels: {
    readonly tools: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly words: string;
  };
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly showsWords: boolean;
  readonly onToggleWords: () => void;
}

/** The buttons that change how much of the picture is in sight, and whether it is told in words beside it. */
export const StageTools = ({ labels, onZoom, onFit, showsWords, onToggleWords }: StageToolsProps) => (
  <div className="stage-buttons panel" role="toolbar" aria-orientation="vertical" aria-label={labels.tools}>
    <IconButton
      look="plain"
      label={labels.zoomIn}
      shortcut="+"
      icon={<Plus aria-hidden size={20} />}
      onPress={() => onZoom(ZOOM_STEP)}
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
      onPress={() => onZoom(1 / ZOOM_STEP)}
    />
    <span className="stage-wide">
      <IconButton
        look="plain"
        label={labels.words}
        pressed={showsWords}
        icon={<List aria-hidden size={20} />}
        onPress={onToggleWords}
      />
    </span>
  </div>
);
