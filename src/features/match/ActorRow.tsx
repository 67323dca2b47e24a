import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { useStore } from 'zustand';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { useWords } from '../../i18n';
import { ActorMark } from '../../picture/LegendList';
import { ICON } from '../../ui/icon';
import { tickId } from './focus';
import { Members } from './Members';
import type { Matching } from './matching';
import type { Row } from './rows';

export interface ActorRowProps {
  readonly row: Row;
  /** The n of "7/n". */
  readonly mapCount: number;
  readonly matching: Matching;
  /** Tab comes to this row; the arrows lead to the others. */
  readonly isCurrent: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Enter opens a row also from its tick, where it would do nothing else. */
const opensRow = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.currentTarget instanceof HTMLInputElement;

const ActorRowView = ({ row, mapCount, isCurrent, onKeyDown, matching }: ActorRowProps) => {
  const t = useWords('match');
  const isTicked = useStore(matching.store, ({ ticked }) => ticked.has(row.id));
  const isExpanded = useStore(matching.store, ({ expanded }) => expanded.has(row.id));
  const keys = {
    tabIndex: isCurrent ? 0 : -1,
    onFocus: () => matching.enter(row.id),
    onKeyDown: (event: KeyboardEvent) => {
      if (!opensRow(event)) return onKeyDown(event);
      event.preventDefault();
      matching.expand(row.id);
    },
  };
  return (
    <li className="actor-row" data-ticked={isTicked || undefined}>
      <div className="actor-head">
        <label className="actor-label">
          <input
            id={tickId(row.id)}
            type="checkbox"
            checked={isTicked}
            onChange={() => matching.tick(row.id)}
            {...keys}
          />
          <ActorMark colour={row.kind?.colour ?? DEFAULT_COLOUR} shape={row.kind?.shape ?? 'card'} />
          <span className="actor-name">{row.name}</span>
          <span className="actor-kind">{row.kind?.name}</span>
        </label>
        <button
          className="actor-more"
          type="button"
          aria-expanded={isExpanded}
          onClick={() => matching.expand(row.id)}
          {...keys}
        >
          <span className="visually-hidden">{row.name}: </span>
          <span className="tabular">{t('inMaps', { count: row.mapIds.length, all: mapCount })}</span>
          <ChevronDown {...ICON} />
        </button>
      </div>
      {isExpanded ? <Members one={row} matching={matching} /> : null}
    </li>
  );
};

/** A class in the list: ticked by its name, opened by its count. Drawn anew only when something about it changes. */
export const ActorRow = memo(ActorRowView);
