import './gestures.css';
import { EllipsisVertical, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import { Button, IconButton } from '../../../ui/Button';
import { MenuButton } from '../../../ui/MenuButton';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import type { Tool } from '../drawingState';
import { useSelected } from '../hooks';
import { useOnPhone } from '../viewChoice';
import { entriesOf } from './menu';

export interface SelectionBarProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

/** How many stand on the bar; the others are a press away. */
const SHOWN = 5;
const SHOWN_ON_PHONE = 2;

/** What is done most comes first; the rest keeps its order. */
const FIRST: readonly string[] = ['makeNetwork', 'duplicate', 'copy', 'pin', 'delete'];

const rankOf = ({ id }: Action): number => {
  const rank = FIRST.indexOf(id);
  return rank < 0 ? FIRST.length : rank;
};

const hintOf = (tool: Tool) => (tool === 'many' ? 'manyHint' : tool === 'lasso' ? 'lassoHint' : undefined);

const Tools = ({ actions }: { readonly actions: readonly Action[] }) => {
  const t = useWords('gestures');
  const most = useOnPhone() ? SHOWN_ON_PHONE : SHOWN;
  const ranked = [...actions].sort((a, b) => rankOf(a) - rankOf(b));
  const shown = ranked.filter(({ icon }) => icon).slice(0, most);
  const rest = actions.filter((action) => !shown.includes(action));
  return (
    <>
      {shown.map(({ id, label, shortcut, icon, perform }) => (
        <IconButton
          key={id}
          look="plain"
          label={label}
          icon={icon}
          {...(shortcut ? { shortcut } : {})}
          onPress={() => perform()}
        />
      ))}
      {rest.length > 0 ? (
        <MenuButton label={t('others')} icon={<EllipsisVertical aria-hidden size={20} />} entries={rest} />
      ) : null}
    </>
  );
};

/** How many things are chosen and what can be done with them; while many are being chosen, how that goes. */
export const SelectionBar = ({ drawing, actions }: SelectionBarProps) => {
  const t = useWords('gestures');
  const common = useWords('common');
  const { size } = useSelected(drawing);
  const tool = useStore(drawing.store, (state) => state.tool);
  const hint = hintOf(tool);
  if (!hint && size < 2) return null;
  const finish = () => drawing.store.setState({ tool: 'one' });
  return (
    <div className="selection-bar panel" role="toolbar" aria-label={t('barLabel')}>
      <span className="selection-count">{size === 0 && hint ? t(hint) : t('chosen', { count: size })}</span>
      {size > 1 ? <Tools actions={entriesOf(actions, 'several')} /> : null}
      {hint ? (
        <Button look="primary" onPress={finish}>
          {common('done')}
        </Button>
      ) : (
        <IconButton
          look="plain"
          label={t('letGo')}
          shortcut="Esc"
          icon={<X aria-hidden size={20} />}
          onPress={() => actions.find(({ id }) => id === 'escape')?.perform()}
        />
      )}
    </div>
  );
};
