import { ChevronDown, ChevronRight, Ellipsis, UsersRound } from 'lucide-react';
import { memo } from 'react';
import { words } from '../../../i18n';
import type { DescribedRow } from './describeRow';
import { InlineName } from './InlineName';
import { CELL, treeRow } from './roles';
import { rowId } from './rowId';

/** Marks what a press on a row is meant for. */
const PART = 'data-part';

export interface OutlineRowViewProps extends DescribedRow {
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isRenaming: boolean;
  readonly onNamed: (actorId: string | undefined, name: string | null, byKey: boolean) => void;
}

const Toggle = ({ name, isOpen, tabIndex }: { name: string; isOpen: boolean; tabIndex: number }) => (
  <button
    type="button"
    className="outline-toggle"
    {...{ [PART]: 'toggle' }}
    tabIndex={tabIndex}
    aria-label={words('outline')(isOpen ? 'collapse' : 'expand', { name })}
  >
    {isOpen ? <ChevronDown size={18} aria-hidden /> : <ChevronRight size={18} aria-hidden />}
  </button>
);

const Cell = ({ part, text }: { readonly part: string; readonly text: string }) => (
  <div {...CELL} className={`outline-cell outline-${part}`}>
    {text}
  </div>
);

/** One row of the list. Only the row that keys act on has its buttons in the tab order. */
const Row = (props: OutlineRowViewProps) => {
  const { rowKey, actorId, is, name, isOpen, canOpen, isCurrent, isChosen, isRenaming } = props;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      {...treeRow({
        label: props.label,
        level: props.level,
        isChosen,
        isOpen: canOpen ? isOpen : undefined,
      })}
      id={rowId(rowKey)}
      className="outline-row"
      data-key={rowKey}
      data-is={is}
      tabIndex={tabIndex}
    >
      <div {...CELL} className="outline-cell outline-name">
        {props.level === 1 ? (
          <span className="outline-toggle-room">
            {canOpen ? <Toggle name={name} isOpen={isOpen} tabIndex={tabIndex} /> : null}
          </span>
        ) : null}
        {isRenaming ? (
          <InlineName
            label={words('draw')('nameOfActor')}
            initial={name}
            maxLength={300}
            onEnd={(typed, byKey) => props.onNamed(actorId, typed, byKey)}
          />
        ) : (
          <span className="outline-text">{name}</span>
        )}
        {props.isNamesake ? <UsersRound size={16} className="outline-namesake" aria-hidden /> : null}
      </div>
      <Cell part="kind" text={props.kind} />
      <Cell part="zone" text={props.zone} />
      <Cell part="networks" text={props.networks} />
      <Cell part="links" text={props.links} />
      <div {...CELL} className="outline-cell outline-tools">
        <button
          type="button"
          className="outline-menu-button"
          {...{ [PART]: 'menu' }}
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={words('outline')('rowMenu', { name })}
        >
          <Ellipsis size={18} aria-hidden />
        </button>
      </div>
    </div>
  );
};

/** One row of the list, drawn again only when what it says changes. */
export const OutlineRowView = memo(Row);
