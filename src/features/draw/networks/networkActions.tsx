import { Blend, Eye } from 'lucide-react';
import { words } from '../../../i18n';
import { networkView, showNetworks } from '../../../state/networkView';
import { type KeyPress, withControl } from '../../../ui/keys';
import { announce } from '../../../ui/toasts';
import type { Action, ActionContext } from '../actions/action';
import type { Drawing } from '../drawing';
import { createNetwork } from './editing';

const chosenActors = (drawing: Drawing): readonly string[] => {
  const chosen = drawing.selection.getState().ids;
  return drawing.content().actors.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
};

const isV = (event: KeyPress): boolean => event.key.toLowerCase() === 'v' && !withControl(event);

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
      icon: <Blend aria-hidden size={20} />,
      keyTest: (event) => isV(event) && !event.shiftKey,
      perform: () =>
        drawing.store.setState(({ panel }) => ({ panel: panel === 'networks' ? null : 'networks' })),
    },
    {
      id: 'makeNetwork',
      group: 'draw',
      label: t('createFromChosen'),
      shortcut: 'Shift V',
      icon: <Blend aria-hidden size={20} />,
      keyTest: (event) => isV(event) && event.shiftKey,
      isEnabled: () => chosenActors(drawing).length > 0,
      inMenusOf: ['actor', 'several'],
      perform: () => {
        const chosen = chosenActors(drawing);
        if (chosen.length > 0) createNetwork(drawing, chosen);
      },
    },
    {
      id: 'showNetworks',
      group: 'view',
      label: t('show'),
      icon: <Eye aria-hidden size={20} />,
      isEnabled: () => drawing.content().networks.length > 0,
      perform: toggleHulls,
    },
  ];
};
