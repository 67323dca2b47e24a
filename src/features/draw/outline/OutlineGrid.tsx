import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { words } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { useContent, useKinds, useSelected } from '../hooks';
import { describeRow } from './describeRow';
import { OutlineHead } from './OutlineHead';
import { OutlineRowView } from './OutlineRowView';
import { chosenBy, type OutlineRow, type SortBy } from './outlineRows';
import { RowMenu } from './RowMenu';
import { ROW_GROUP, treeGrid } from './roles';
import { rowEntries } from './rowEntries';
import { pressedPart, type RowGestures } from './rowGestures';

export interface OutlineGridProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
  readonly rows: readonly OutlineRow[];
  /** The first of the rows that are shown, and how to have more of them. */
  readonly shown: number;
  readonly onShowMore: () => void;
  readonly gestures: RowGestures;
  readonly wide: boolean;
  readonly sortBy: SortBy;
}

/** The actors with their links and networks as a table that opens like a tree and is gone through by arrow keys. */
export const OutlineGrid = (props: OutlineGridProps) => {
  const { drawing, actions, rows, shown, gestures, wide } = props;
  const t = words('outline');
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const selected = useSelected(drawing);
  const menuTrigger = useRef<HTMLElement | null>(null);
  const { current, renaming, menuOf } = gestures.state;
  const visible = rows.slice(0, shown);
  const hidden = rows.length - visible.length;
  const menuRow = rows.find(({ key }) => key === menuOf);

  const openMenu = (key: string, row: Element | null | undefined) => {
    menuTrigger.current = row?.querySelector<HTMLElement>('[data-part=menu]') ?? null;
    gestures.openMenu(key);
  };
  const onClick = (event: MouseEvent) => {
    const { key, part, row } = pressedPart(event.target);
    if (!key || renaming) return;
    if (part === 'toggle') gestures.toggle(key);
    else if (part === 'menu') openMenu(key, row);
    else gestures.press(key, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const onContextMenu = (event: MouseEvent) => {
    const { key, row } = pressedPart(event.target);
    if (!key) return;
    event.preventDefault();
    openMenu(key, row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, part, row } = pressedPart(event.target);
    if (!key || !row) return;
    // a button in the row keeps its own keys
    if (part && (event.key === 'Enter' || event.key === ' ')) return;
    if (gestures.pressKey(event, key)) event.preventDefault();
  };

  const grid = {
    ...treeGrid({ label: words('draw')('actorsHeading'), help: t('keysHelp'), rows: rows.length }),
    onClick,
    onDoubleClick: (event: MouseEvent) => gestures.edit(pressedPart(event.target).key),
    onContextMenu,
    onKeyDown,
  };
  return (
    <>
      <div {...grid} className="outline-grid" data-wide={wide || undefined}>
        {wide ? <OutlineHead sortBy={props.sortBy} content={content} /> : null}
        <div {...ROW_GROUP}>
          {visible.map((row) => (
            <OutlineRowView
              key={row.key}
              {...describeRow(row, content, kinds)}
              isCurrent={row.key === current}
              isChosen={row.is !== 'network' && selected.has(chosenBy(row) ?? '')}
              isRenaming={row.is === 'actor' && row.actor.id === renaming}
              onNamed={gestures.named}
            />
          ))}
        </div>
      </div>
      {hidden > 0 ? <Button onPress={props.onShowMore}>{t('showMore', { count: hidden })}</Button> : null}
      {menuRow ? (
        <RowMenu
          entries={rowEntries({ row: menuRow, actions, ofSeveral: selected.size > 1, gestures })}
          label={t('rowMenu', { name: describeRow(menuRow, content, kinds).name })}
          trigger={menuTrigger}
          onClose={gestures.closeMenu}
        />
      ) : null}
    </>
  );
};
