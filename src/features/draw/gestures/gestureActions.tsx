import {
  CircleDashed,
  ClipboardPaste,
  Copy,
  CopyPlus,
  GitBranchPlus,
  Lasso,
  ListChecks,
  Magnet,
  Pin,
  PinOff,
  Plus,
  Scissors,
} from 'lucide-react';
import { words } from '../../../i18n';
import { clipboard } from '../../../state/clipboard';
import { copyText } from '../../../ui/clipboard';
import { ICON } from '../../../ui/icon';
import type { KeyPress } from '../../../ui/keys';
import type { Action, ActionContext } from '../actions/action';
import { isControl, isKey, isLetter } from '../actions/keyTests';
import { startNamingAt } from '../canvasGestures';
import { hasChosenActor, onlyActor } from '../chosen';
import type { Tool } from '../drawingState';
import { startLinked, startSibling } from './branching';
import { copyChosen, cutChosen, duplicateChosen, pasteCopied } from './copying';
import { openMenuOfChosen } from './menu';
import { areAllPinned, togglePinned } from './pinning';
import { snapChoice, toggleSnapping } from './snapChoice';

const isMenuKey = ({ key, shiftKey }: KeyPress): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** New actors that hang on the chosen one. */
const branchActions = ({ drawing, view }: ActionContext): Action[] => {
  const t = words('gestures');
  const isOnAnActor = () => onlyActor(drawing) !== undefined;
  return [
    {
      id: 'addLinked',
      group: 'draw',
      label: t('addLinked'),
      shortcut: 'Tab',
      icon: <GitBranchPlus {...ICON} />,
      keyTest: (event) => isKey('Tab')(event) && !event.shiftKey && isOnAnActor(),
      isEnabled: isOnAnActor,
      inMenusOf: ['actor'],
      perform: () => startLinked(drawing, view),
    },
    {
      id: 'addSibling',
      group: 'draw',
      label: t('addSibling'),
      shortcut: 'Enter',
      icon: <CircleDashed {...ICON} />,
      keyTest: (event) => isKey('Enter')(event) && isOnAnActor(),
      isEnabled: isOnAnActor,
      perform: () => startSibling(drawing, view),
    },
    {
      id: 'addHere',
      group: 'draw',
      label: t('addHere'),
      icon: <Plus {...ICON} />,
      isEnabled: () => drawing.store.getState().menuAt !== null,
      inMenusOf: ['ground'],
      perform: () => {
        const { menuAt } = drawing.store.getState();
        if (menuAt && view) startNamingAt(drawing, view, view.toModel(menuAt));
      },
    },
  ];
};

/** Ways to choose many without a modifier key. */
const choosingActions = ({ drawing, view }: ActionContext): Action[] => {
  const t = words('gestures');
  const toggle = (tool: Tool) => () =>
    drawing.store.setState((state) => ({
      tool: state.tool === tool ? 'one' : tool,
      connecting: null,
      naming: null,
    }));
  const hasSome = () => drawing.content().actors.length > 1;
  return [
    {
      id: 'many',
      group: 'select',
      label: t('many'),
      shortcut: 'M',
      keyTest: isLetter('m'),
      icon: <ListChecks {...ICON} />,
      isEnabled: hasSome,
      inMenusOf: ['actor', 'ground'],
      perform: toggle('many'),
    },
    {
      id: 'lasso',
      group: 'select',
      label: t('lasso'),
      shortcut: 'R',
      keyTest: isLetter('r'),
      icon: <Lasso {...ICON} />,
      isEnabled: hasSome,
      inMenusOf: ['ground'],
      perform: toggle('lasso'),
    },
    {
      id: 'menu',
      group: 'select',
      label: t('menu'),
      shortcut: 'Shift F10',
      keyTest: isMenuKey,
      perform: () => openMenuOfChosen(drawing, view),
    },
  ];
};

/** By keys these come as events of the browser's clipboard: they have shortcuts to be read and none to be tested. */
const copyActions = ({ drawing, view, undo }: ActionContext): Action[] => {
  const t = words('gestures');
  const isEnabled = () => hasChosenActor(drawing);
  const hand = (text: string | undefined) => void (text !== undefined && copyText(text));
  return [
    {
      id: 'copy',
      group: 'select',
      label: t('copy'),
      shortcut: 'Ctrl C',
      icon: <Copy {...ICON} />,
      isEnabled,
      inMenusOf: ['actor', 'several'],
      perform: () => hand(copyChosen(drawing)),
    },
    {
      id: 'cut',
      group: 'select',
      label: t('cut'),
      shortcut: 'Ctrl X',
      icon: <Scissors {...ICON} />,
      isEnabled,
      inMenusOf: ['actor', 'several'],
      perform: () => hand(cutChosen(drawing, undo)),
    },
    {
      id: 'paste',
      group: 'select',
      label: t('paste'),
      shortcut: 'Ctrl V',
      icon: <ClipboardPaste {...ICON} />,
      isEnabled: () => clipboard.getState().copied !== null,
      inMenusOf: ['ground'],
      perform: () => pasteCopied({ drawing, view }),
    },
    {
      id: 'duplicate',
      group: 'select',
      label: t('duplicate'),
      shortcut: 'Ctrl D',
      icon: <CopyPlus {...ICON} />,
      keyTest: isControl('d'),
      isEnabled,
      inMenusOf: ['actor', 'several'],
      perform: () => duplicateChosen({ drawing, view }),
    },
  ];
};

/** What stays in its place, and what comes into line. */
const holdingActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('gestures');
  const isPinned = areAllPinned(drawing);
  return [
    {
      id: 'pin',
      group: 'arrange',
      label: isPinned ? t('unpin') : t('pin'),
      shortcut: 'P',
      icon: isPinned ? <PinOff {...ICON} /> : <Pin {...ICON} />,
      keyTest: isLetter('p'),
      isEnabled: () => hasChosenActor(drawing),
      inMenusOf: ['actor', 'several'],
      perform: () => togglePinned(drawing),
    },
    {
      id: 'guides',
      group: 'arrange',
      label: snapChoice.getState().isOn ? t('guidesOff') : t('guidesOn'),
      icon: <Magnet {...ICON} />,
      inMenusOf: ['ground'],
      perform: toggleSnapping,
    },
  ];
};

/** Choosing many, copying, pasting, pinning, and the menu of what is chosen. */
export const gestureActions = (context: ActionContext): Action[] => [
  ...branchActions(context),
  ...choosingActions(context),
  ...copyActions(context),
  ...holdingActions(context),
];
