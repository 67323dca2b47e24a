import './viewTools.css';
import { List } from 'lucide-react';
import { IconButton } from './Button';
import { ZoomButtons, type ZoomButtonsProps } from './ZoomButtons';

export interface StageToolsProps extends ZoomButtonsProps {
  readonly labels: ZoomButtonsProps['labels'] & { readonly tools: string; readonly words: string };
  readonly showsWords: boolean;
  readonly onToggleWords: () => void;
}

/** The buttons that change how much of the picture is in sight, and whether it is told in words beside it. */
export const StageTools = ({ labels, showsWords, onToggleWords, ...zoom }: StageToolsProps) => (
  <div className="view-tools panel" role="toolbar" aria-orientation="vertical" aria-label={labels.tools}>
    <ZoomButtons labels={labels} {...zoom} />
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
