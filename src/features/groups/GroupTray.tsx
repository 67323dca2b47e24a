import './groups.css';
import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { setFields } from '../../domain/commands/records';
import { type Lineage, takeFromTray } from '../../domain/group';
import { useWords, words } from '../../i18n';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { focusOn } from '../../ui/focus';
import { say } from '../../ui/toasts';
import { MembersDialog } from './MembersDialog';
import type { TrayRow } from './trayRows';
import { type Group, useGroup } from './useGroup';

export interface GroupTrayProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

/** Takes what a row offers onto the map and says so. */
const take = ({ workshop, undo }: OpenWorkshop, mapId: string, { item, name }: TrayRow): void => {
  const t = words('groups');
  const change = takeFromTray(workshop.entities(), mapId, item, newId);
  const perform = commitWithWayBack(workshop, change, { undo });
  const count = Object.keys(change).length - 1;
  say(count > 0 ? t('takenWith', { name, count }) : t('taken', { name }), {
    label: words('common')('undo'),
    perform,
  });
};

const rowId = (trayId: string, { item }: TrayRow): string => `${trayId}-${item.id}`;

interface RowsProps {
  readonly heading: string;
  /** The heading of the whole tray, right above, says it already. */
  readonly isTitled?: boolean;
  readonly rows: readonly TrayRow[];
  readonly trayId: string;
  readonly onTake: (row: TrayRow) => void;
}

const Rows = ({ heading, isTitled = false, rows, trayId, onTake }: RowsProps) => {
  const t = useWords('groups');
  const headingId = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={isTitled ? 'visually-hidden' : undefined}>
        {heading}
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.item.id}>
            <PlainButton
              id={rowId(trayId, row)}
              className="row-button tray-row"
              aria-label={t('take', { what: [row.name, row.facts].filter(Boolean).join(', ') })}
              onPress={() => onTake(row)}
            >
              <Plus aria-hidden size={18} strokeWidth={1.75} />
              <span>
                {row.name}
                <span className="tray-facts">{row.facts}</span>
              </span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
};

const LineageList = ({ shared, single, own }: Lineage) => {
  const t = useWords('groups');
  return (
    <ul className="tray-lineage tabular">
      {shared > 0 ? <li>{t('fromShared', { count: shared })}</li> : null}
      {single > 0 ? <li>{t('fromSingle', { count: single })}</li> : null}
      {own > 0 ? <li>{t('own', { count: own })}</li> : null}
    </ul>
  );
};

const Membership = ({ open, mapId, group }: GroupTrayProps & { readonly group: Group }) => {
  const t = useWords('groups');
  const [isChanging, setChanging] = useState(false);
  const { present, missing } = group.tray.members;
  const change = (groupOf: readonly string[]) => {
    open.workshop.commit(setFields(open.workshop.entities(), mapId, { groupOf }));
    setChanging(false);
  };
  return (
    <div className="tray-members">
      <p className="tabular">
        {t('members', { count: present.length })}
        {missing > 0 ? <span className="tray-facts">{t('missing', { count: missing })}</span> : null}
      </p>
      <Button onPress={() => setChanging(true)}>{t('changeMembers')}</Button>
      {isChanging ? (
        <MembersDialog
          mapId={mapId}
          contents={group.contents}
          labels={group.labels}
          members={present}
          onChange={change}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </div>
  );
};

/** The sentence above the rows: what to do with them, or why there are none. */
const guidanceOf = ({
  content,
  tray,
  lineage,
  rows,
}: Group): 'noMembers' | 'empty' | 'nothingShared' | 'help' => {
  if (tray.members.present.length === 0) return 'noMembers';
  if (rows.shared.length + rows.single.length + rows.links.length === 0) return 'empty';
  const isUntouched = content.actors.length === 0;
  return isUntouched && lineage.shared === 0 && rows.shared.length === 0 ? 'nothingShared' : 'help';
};

/** On a phone the map comes first, and the tray is there to be opened. */
const startsOpen = (): boolean => matchMedia('(min-width: 600px)').matches;

/** Where the focus goes when a row goes: to the row below it, else above it, else to the heading. */
const neighbours = (rows: readonly TrayRow[], row: TrayRow, trayId: string): string[] => {
  const at = rows.indexOf(row);
  const beside = [rows[at + 1], rows[at - 1]].filter((other) => other !== undefined);
  return [...beside.map((other) => rowId(trayId, other)), trayId];
};

/** What the members of a group drew and the group has not taken: a tap puts it on the group's map. */
export const GroupTray = ({ open, mapId }: GroupTrayProps) => {
  const t = useWords('groups');
  const id = useId();
  const group = useGroup(open, mapId);
  const isOpen = useRef(startsOpen());
  const next = useRef<readonly string[]>([]);
  const rows = group?.rows;
  useEffect(() => {
    if (rows && next.current.length > 0) focusOn(...next.current);
    next.current = [];
  }, [rows]);
  if (!group) return null;
  const { shared, single, links } = group.rows;
  const takeRow = (row: TrayRow) => {
    next.current = neighbours([...shared, ...single, ...links], row, id);
    take(open, mapId, row);
  };
  const common = { trayId: id, onTake: takeRow };
  return (
    <section className="group-tray" aria-labelledby={id}>
      <Fold
        startsOpen={isOpen.current}
        summary={
          <h2 id={id} tabIndex={-1}>
            {t('single', { number: single.length })}
          </h2>
        }
      >
        <Membership open={open} mapId={mapId} group={group} />
        <LineageList {...group.lineage} />
        <p className="field-help">{t(guidanceOf(group))}</p>
        <Rows heading={t('shared', { number: shared.length })} rows={shared} {...common} />
        <Rows
          heading={t('single', { number: single.length })}
          isTitled={shared.length === 0}
          rows={single}
          {...common}
        />
        <Rows heading={t('links', { number: links.length })} rows={links} {...common} />
      </Fold>
    </section>
  );
};
