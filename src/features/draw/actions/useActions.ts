import { useStore } from 'zustand';
import { useLanguage } from '../../../i18n';
import { look } from '../../../state/look';
import { snapChoice } from '../gestures/snapChoice';
import { useContent, useSelected } from '../hooks';
import type { Action, ActionContext } from './action';
import { drawActions } from './drawActions';
import { useActionKeys } from './useActionKeys';

/** All that can be done on this screen, named as things stand now; their keys are heard. */
export const useActions = (context: ActionContext): readonly Action[] => {
  const { drawing } = context;
  // what an action is called and whether it can be done depends on all of these
  useLanguage();
  useContent(drawing);
  useSelected(drawing);
  useStore(drawing.store);
  useStore(snapChoice);
  useStore(look);
  const actions = drawActions(context);
  useActionKeys(actions);
  return actions;
};
