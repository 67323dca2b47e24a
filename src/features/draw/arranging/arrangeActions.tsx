import { WandSparkles } from 'lucide-react';
import { words } from '../../../i18n';
import type { Action, ActionContext } from '../actions/action';
import { tidyMap } from '../canvasGestures';

/** Ways to put things in order. */
export const arrangeActions = ({ drawing, view }: ActionContext): Action[] => [
  {
    id: 'tidy',
    group: 'arrange',
    label: words('draw')('tidy'),
    icon: <WandSparkles aria-hidden size={20} />,
    isEnabled: () => drawing.content().actors.length > 1,
    perform: () => void tidyMap(drawing, view),
  },
];
