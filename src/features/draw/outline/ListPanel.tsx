import './outline.css';
import { Maximize2, Minimize2, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { zonesOf } from '../../../domain/backdrop/geometry';
import type { Point } from '../../../domain/layout/shapes';
import { useLanguage, useWords } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { IconButton } from '../../../ui/Button';
import { SelectField, TextField } from '../../../ui/Field';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { useContent, useKinds, useSelected } from '../hooks';
import { AddActor } from './AddActor';
import { AddLink } from './AddLink';
import { OutlineGrid } from './OutlineGrid';
import { type OutlineRow, outlineRows, type SortBy } from './outlineRows';
import { outlineView, toggleWide } from './outlineView';
import { useRowGestures } from './rowGestures';
import { rowId } from './rowId';

export interface ListPanelProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actions: readonly Action[];
  /** Where a new actor goes: near the middle of what is in sight. */
  readonly freePlace: () => Point;
  readonly onClose: () => void;
}

/** So many rows are drawn at once that a long list takes no longer than a short one. */
const ROWS_AT_ONCE = 100;

/** Fewer need no looking for. */
const LONG_LIST = 8;

const useRows = (drawing: Drawing, filter: string, sortBy: SortBy, open: ReadonlySet<string>) => {
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const language = useLanguage();
  const compare = useMemo(() => new Intl.Collator(language).compare, [language]);
  return useMemo(
    () => outlineRows(content, kinds, { filter, sortBy, open, compare }),
    [content, kinds, filter, sortBy, open, compare],
  );
};

/** What is chosen elsewhere comes into sight here. */
const useInStep = (drawing: Drawing, rows: readonly OutlineRow[]): void => {
  const [only, ...others] = useSelected(drawing);
  const shown = others.length === 0 && rows.some(({ key }) => key === only) ? only : undefined;
  useEffect(() => {
    if (shown) document.getElementById(rowId(shown))?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
};

const toggled = (open: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The map as a list of its actors, their links and networks, where everything can be done that the canvas can. */
export const ListPanel = ({ drawing, undo, actions, freePlace, onClose }: ListPanelProps) => {
  const t = useWords('outline');
  const draw = useWords('draw');
  const common = useWords('common');
  const content = useContent(drawing);
  const { wide, sortBy } = useStore(outlineView);
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = useRows(drawing, filter, sortBy, open);
  const onToggle = (id: string) => setOpen(toggled(open, id));
  const gestures = useRowGestures({ drawing, undo, actions, rows, onToggle });
  useInStep(drawing, rows);
  const hasZones = zonesOf(content.backdrop).length > 0;
  const isLong = content.actors.length > LONG_LIST || filter !== '';
  const amounts = `${common('actors', { count: content.actors.length })}, ${common('links', { count: content.links.length })}`;
  return (
    <aside
      className="list-panel panel"
      data-wide={wide || undefined}
      data-zones={hasZones || undefined}
      data-networks={content.networks.length > 0 || undefined}
      aria-label={draw('listTitle')}
    >
      <div className="inspector-head">
        <h2 className="panel-title">{t('title')}</h2>
        <div className="inspector-tools">
          <IconButton
            look="plain"
            label={wide ? t('narrow') : t('widen')}
            icon={wide ? <Minimize2 aria-hidden size={18} /> : <Maximize2 aria-hidden size={18} />}
            onPress={toggleWide}
          />
          <IconButton
            look="plain"
            label={draw('closeList')}
            icon={<X aria-hidden size={18} />}
            onPress={onClose}
          />
        </div>
      </div>
      <div className="outline-adding">
        <AddActor drawing={drawing} freePlace={freePlace} />
        {content.actors.length > 1 ? <AddLink drawing={drawing} /> : null}
      </div>
      <div className="outline-listing">
        {isLong ? (
          <div className="outline-finding">
            <TextField
              label={t('filter')}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
            {wide ? null : <SortField sortBy={sortBy} hasZones={hasZones} />}
          </div>
        ) : null}
        <p className="outline-amounts" role="status">
          {filter ? t('shown', { count: rows.filter(({ is }) => is === 'actor').length }) : amounts}
        </p>
        {content.actors.length === 0 ? <p className="field-help">{t('emptyHelp')}</p> : null}
        {rows.length > 0 ? (
          <OutlineGrid
            drawing={drawing}
            actions={actions}
            rows={rows}
            shown={shown}
            onShowMore={() => setShown(shown + ROWS_AT_ONCE)}
            gestures={gestures}
            wide={wide}
            sortBy={sortBy}
          />
        ) : null}
      </div>
    </aside>
  );
};

const SORTS: readonly SortBy[] = ['name', 'links', 'kind', 'zone'];

const SortField = ({ sortBy, hasZones }: { readonly sortBy: SortBy; readonly hasZones: boolean }) => {
  const t = useWords('outline');
  const labels = { name: t('byName'), links: t('byLinks'), kind: t('byKind'), zone: t('byZone') };
  return (
    <SelectField
      label={t('sortBy')}
      value={sortBy}
      onChange={({ target }) => {
        const chosen = SORTS.find((one) => one === target.value);
        if (chosen) outlineView.setState({ sortBy: chosen });
      }}
    >
      {SORTS.filter((one) => one !== 'zone' || hasZones).map((one) => (
        <option key={one} value={one}>
          {labels[one]}
        </option>
      ))}
    </SelectField>
  );
};
