import './keys.css';
import { Fragment, useState } from 'react';
import type { CanvasView } from '../../../canvas/view';
import { useWords } from '../../../i18n';
import { Dialog } from '../../../ui/Dialog';
import { Shortcut } from '../../../ui/Shortcut';
import { type Combo, useCombo } from '../../../ui/useCombo';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { type Command, findCommands } from './commands';
import { goToActor } from './goTo';

export interface PaletteProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

interface CommandListProps {
  readonly combo: Combo;
  readonly commands: readonly Command[];
}

const CommandList = ({ combo, commands }: CommandListProps) => {
  const t = useWords('keys');
  return (
    <ul {...combo.list} className="commands" aria-label={t('palette')}>
      {commands.map((command, index) => (
        <Fragment key={command.id}>
          {command.group === commands[index - 1]?.group ? null : (
            <li role="presentation" className="panel-title commands-group">
              {t(`group_${command.group}`)}
            </li>
          )}
          <li {...combo.option(index)} className="command" aria-disabled={!command.isEnabled}>
            <span dir="auto">{command.label}</span>
            {command.shortcut ? <Shortcut keys={command.shortcut} /> : null}
          </li>
        </Fragment>
      ))}
    </ul>
  );
};

/** All that can be done here and everybody who is on the map, to be searched. */
export const Palette = ({ drawing, view, actions, onClose }: PaletteProps) => {
  const t = useWords('keys');
  const common = useWords('common');
  const [typed, setTyped] = useState('');
  const commands = findCommands(actions, drawing, typed, (id) => goToActor(drawing, view, id));
  const take = (index: number) => {
    const command = commands[index];
    if (!command?.isEnabled) return;
    onClose();
    // what it does to the focus comes after the palette has given it back
    setTimeout(command.perform);
  };
  const combo = useCombo({ count: commands.length, offeredFor: typed, beginsAtFirst: true, onTake: take });
  return (
    <Dialog title={t('palette')} closeLabel={common('close')} onClose={onClose}>
      <input
        {...combo.field}
        className="input"
        // the palette is opened to type in it
        ref={(field) => field?.focus()}
        value={typed}
        aria-label={t('paletteLong')}
        placeholder={t('commandHint')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={combo.hearKey}
      />
      {commands.length > 0 ? (
        <CommandList combo={combo} commands={commands} />
      ) : (
        <p className="field-help" role="status">
          {t('nothingFound')}
        </p>
      )}
    </Dialog>
  );
};
