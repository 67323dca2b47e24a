import { Blend, Eye } from 'lucide-react';
import { words } from '../../../i18n';
import { networkView, showNetworks } from '../../../state/networkView';
import { ICON } from '../../../ui/icon';
import { announce } from '../../../ui/toasts';
import type { Action, ActionContext } from '../actions/action';
import { isLetter } from '../actions/keyTests';
import { chosenActors, hasChosenActor } from '../chosen';
import { togglePanel } from '../drawingState';
import { createNetwork } from './editing';

const isV = isLetter('v');

const toggleHulls = (): void => {
  const shown = !networkView.getState().shown;
  showNetworks(shown);
  announce(words('networks')(shown ? 'shown' : 'hidden'));
};

/** What can be done with networks. */
export const networkActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('networks');
  return [
    {
      id: 'networks',
      group: 'view',
      label: t('title'),
      shortcut: 'V',
      icon: <Blend {...ICON} />,
      keyTest: (event) => isV(event) && !event.shiftKey,
      perform: () => togglePanel(drawing.store, 'networks'),
    },
    {
      id: 'makeNetwork',
      group: 'draw',
      label: t('createFromChosen'),
      shortcut: 'Shift V',
      icon: <Blend {...ICON} />,
      keyTest: (event) => isV(event) && event.shiftKey,
      isEnabled: () => hasChosenActor(drawing),
      inMenusOf: ['actor', 'several'],
      perform: () => {
        const chosen = chosenActors(drawing).map(({ id }) => id);
        if (chosen.length > 0) createNetwork(drawing, chosen);
      },
    },
    {
      id: 'showNetworks',
      group: 'view',
      label: t('show'),
      icon: <Eye {...ICON} />,
      isEnabled: () => drawing.content().networks.length > 0,
      perform: toggleHulls,
    },
  ];
};
