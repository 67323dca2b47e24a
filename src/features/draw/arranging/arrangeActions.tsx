import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  ArrowDownAZ,
  CircleDot,
  Focus,
  LayoutGrid,
  Network,
  Share2,
  WandSparkles,
} from 'lucide-react';
import { words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import { announce } from '../../../ui/toasts';
import type { Action, ActionContext } from '../actions/action';
import { isLetter } from '../actions/keyTests';
import { alignChosen, distributeChosen, movableBoxes } from './aligning';
import { canFocus, toggleFocus } from './focusing';
import { chosenActorIds, isZoned, tidyMap } from './tidying';

/** Id of the action that tidies in the way that fits the map. */
export const TIDY = 'tidy';

/** What the ids of other ways to put things in order begin with. */
export const WAYS = ['tidy.', 'align.', 'distribute.'] as const;

const OTHER_WAYS = [
  ['links', 'byLinks', Share2],
  ['rings', 'rings', CircleDot],
  ['hierarchy', 'hierarchy', Network],
  ['byName', 'byName', ArrowDownAZ],
  ['byKind', 'byKind', LayoutGrid],
] as const;

/** On a backdrop tidying is called by what the zones are. */
const labelOfTidy = ({ drawing }: ActionContext) => {
  const t = words('tidying');
  if (chosenActorIds(drawing)) return t('tidyChosen');
  const type = drawing.content().backdrop?.type;
  return type === 'rings' || type === 'sectors' || type === 'columns' ? t(type) : t('tidy');
};

const tidyActions = (context: ActionContext): Action[] => {
  const { drawing } = context;
  const t = words('tidying');
  const hasSome = () => drawing.content().actors.length > 1;
  return [
    {
      id: TIDY,
      group: 'arrange',
      label: labelOfTidy(context),
      shortcut: 'T',
      icon: <WandSparkles {...ICON} />,
      keyTest: isLetter('t'),
      isEnabled: hasSome,
      inMenusOf: ['several', 'ground'],
      perform: () => {
        if (hasSome()) void tidyMap(context);
      },
    },
    ...OTHER_WAYS.map(
      ([way, label, Icon]): Action => ({
        id: `tidy.${way}`,
        group: 'arrange',
        label: t(label),
        icon: <Icon {...ICON} />,
        // in zones it would take everybody out of theirs
        isEnabled: () => hasSome() && !isZoned(drawing),
        perform: () => void tidyMap(context, way),
      }),
    ),
  ];
};

const SIDES = [
  ['left', 'alignLeft', AlignStartVertical],
  ['centre', 'alignCentre', AlignCenterVertical],
  ['right', 'alignRight', AlignEndVertical],
  ['top', 'alignTop', AlignStartHorizontal],
  ['middle', 'alignMiddle', AlignCenterHorizontal],
  ['bottom', 'alignBottom', AlignEndHorizontal],
] as const;

const AXES = [
  ['x', 'distributeX', AlignHorizontalSpaceBetween],
  ['y', 'distributeY', AlignVerticalSpaceBetween],
] as const;

const alignActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('tidying');
  return [
    ...SIDES.map(
      ([side, label, Icon]): Action => ({
        id: `align.${side}`,
        group: 'arrange',
        label: t(label),
        icon: <Icon {...ICON} />,
        isEnabled: () => movableBoxes(drawing).length > 1,
        inMenusOf: ['several'],
        perform: () => {
          alignChosen(drawing, side);
          announce(t('aligned'));
        },
      }),
    ),
    ...AXES.map(
      ([axis, label, Icon]): Action => ({
        id: `distribute.${axis}`,
        group: 'arrange',
        label: t(label),
        icon: <Icon {...ICON} />,
        isEnabled: () => movableBoxes(drawing).length > 2,
        inMenusOf: ['several'],
        perform: () => {
          distributeChosen(drawing, axis);
          announce(t('distributed'));
        },
      }),
    ),
  ];
};

const focusAction = ({ drawing }: ActionContext): Action => {
  const t = words('tidying');
  const { focus } = drawing.store.getState();
  const isInFocus = focus !== null && drawing.selection.getState().ids.has(focus);
  return {
    id: 'focus',
    group: 'view',
    label: isInFocus ? t('unfocus') : t('focus'),
    shortcut: 'F',
    icon: <Focus {...ICON} />,
    keyTest: isLetter('f'),
    isEnabled: () => canFocus(drawing),
    inMenusOf: ['actor'],
    perform: () => toggleFocus(drawing),
  };
};

/** Ways to put things in order, and to see one of them amid many. */
export const arrangeActions = (context: ActionContext): Action[] => [
  ...tidyActions(context),
  ...alignActions(context),
  focusAction(context),
];
