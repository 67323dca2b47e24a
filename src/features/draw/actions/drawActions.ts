import { arrangeActions } from '../arranging/arrangeActions';
import { backdropActions } from '../backdrop/backdropActions';
import { gestureActions } from '../gestures/gestureActions';
import { networkActions } from '../networks/networkActions';
import { outlineActions } from '../outline/outlineActions';
import type { Action, ActionContext } from './action';
import { editingActions } from './editingActions';
import { findingActions } from './findingActions';
import { linkActions } from './linkActions';
import { lookActions } from './lookActions';
import { earlierAction, pictureActions } from './mapActions';
import { undoActions } from './undoActions';
import { viewActions } from './viewActions';
import { walkingActions } from './walkingActions';
import { writingActions } from './writingActions';

/** All that can be done on this screen, in the language on the screen; menus and palette keep this order. */
export const drawActions = (context: ActionContext): Action[] => [
  ...undoActions(context.undo),
  ...writingActions(context),
  ...editingActions(context),
  ...linkActions(context),
  ...walkingActions(context),
  ...gestureActions(context),
  ...arrangeActions(context),
  ...networkActions(context),
  ...backdropActions(context),
  ...outlineActions(context),
  ...findingActions(context),
  ...pictureActions(context.drawing),
  earlierAction(context.drawing),
  ...viewActions(context),
  ...lookActions(),
];
