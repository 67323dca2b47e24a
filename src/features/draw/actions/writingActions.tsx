import { Link2, PencilLine, Plus } from 'lucide-react';
import { squash } from '../../../domain/change';
import { addLink } from '../../../domain/commands/records';
import type { Actor } from '../../../domain/entity';
import { writtenName } from '../../../domain/lines';
import { existingLink } from '../../../domain/rules';
import { listed, words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import { say } from '../../../ui/toasts';
import { onlyActor } from '../chosen';
import type { Drawing } from '../drawing';
import type { Action, ActionContext } from './action';
import { isKey, isLetter } from './keyTests';

/** The first that was chosen is the one the others are linked to. */
const chosenInTurn = (drawing: Drawing): Actor[] => {
  const byId = new Map(drawing.content().actors.map((actor) => [actor.id, actor]));
  return [...drawing.selection.getState().ids].flatMap((id) => byId.get(id) ?? []);
};

/** Links the first that was chosen with all others that are chosen, in one step. */
const linkChosen = (drawing: Drawing): void => {
  const t = words('entry');
  const [hub, ...others] = chosenInTurn(drawing);
  if (!hub) return;
  const { links } = drawing.content();
  const missing = others
    .map(({ id }) => drawing.newLink(hub.id, id))
    .filter(({ source, target, kind }) => !existingLink(links, source, target, kind));
  if (missing.length === 0) {
    say(t('chosenAlreadyLinked'));
    return;
  }
  const change = missing.map((link) => addLink(drawing.mapId, link)).reduce(squash);
  drawing.workshop.commit(change);
  say(t('chosenLinked', { name: hub.name, others: listed(others.map(({ name }) => name)) }));
};

/** New actors and links: named on the map, written on the line, tapped. What L means depends on how many are chosen. */
export const writingActions = ({ drawing, startNaming, toggleConnect }: ActionContext): Action[] => {
  const t = words('entry');
  const chosen = () => chosenInTurn(drawing);
  const isConnecting = () => drawing.store.getState().connecting !== null;
  const write = (text: string) => drawing.store.setState({ line: { text }, naming: null, connecting: null });
  return [
    {
      id: 'add',
      group: 'draw',
      label: words('draw')('addActor'),
      shortcut: 'Enter',
      icon: <Plus {...ICON} />,
      // on a chosen actor it adds a sibling
      keyTest: (event) => isKey('Enter')(event) && onlyActor(drawing) === undefined,
      perform: startNaming,
    },
    {
      id: 'line',
      group: 'draw',
      label: t('writeLine'),
      shortcut: 'N',
      icon: <PencilLine {...ICON} />,
      keyTest: isLetter('n'),
      perform: () => write(''),
    },
    {
      id: 'linkByLine',
      group: 'draw',
      label: t('linkByLine'),
      shortcut: 'L',
      icon: <PencilLine {...ICON} />,
      keyTest: isLetter('l'),
      isEnabled: () => chosen().length === 1 && !isConnecting(),
      perform: () => {
        const [actor] = chosen();
        if (actor) write(`${writtenName(actor.name)} – `);
      },
    },
    {
      id: 'linkChosen',
      group: 'draw',
      label: t('linkChosen'),
      shortcut: 'L',
      icon: <Link2 {...ICON} />,
      keyTest: isLetter('l'),
      isEnabled: () => chosen().length > 1,
      inMenusOf: ['several'],
      perform: () => linkChosen(drawing),
    },
    {
      id: 'connect',
      group: 'draw',
      label: words('draw')('connect'),
      shortcut: 'L',
      icon: <Link2 {...ICON} />,
      keyTest: isLetter('l'),
      isEnabled: () => drawing.content().actors.length > 1,
      inMenusOf: ['actor'],
      perform: toggleConnect,
    },
  ];
};
