import './joined.css';
import { EllipsisVertical, Inbox, PencilLine, UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ownMaps } from '../../domain/device';
import type { Entities, MapInfo, WorkshopInfo } from '../../domain/entity';
import { type MapContent, mapContents } from '../../domain/select';
import { type SendingState, sendingState } from '../../domain/sending';
import { dateTime, useWords } from '../../i18n';
import { letDrawOnly } from '../../state/joining';
import type { Library, OpenWorkshop } from '../../state/library';
import { addressOf, goTo } from '../../state/route';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { MenuButton } from '../../ui/MenuButton';
import { MapCards } from './MapCards';
import { newestFirst } from './newestFirst';
import { MENU_ICON } from './useManaging';
import { useWorkshopActions } from './useWorkshopActions';

export interface SectionProps {
  readonly library: Library;
  readonly open: OpenWorkshop;
  readonly info: WorkshopInfo;
  readonly onDeleted: () => void;
}

/** What a participant does with a workshop as a whole; the rest is for those who lead it. */
const FOR_DRAWERS: ReadonlySet<string> = new Set(['history', 'save', 'delete']);

const useMenu = ({ library, open, info, onDeleted }: SectionProps) => {
  const t = useWords('join');
  const { entries, dialog } = useWorkshopActions(library, open, info, onDeleted);
  const { id: workshop } = open.workshop;
  const own = [
    {
      id: 'new',
      label: t('newDrawer'),
      icon: <UserPlus {...MENU_ICON} />,
      perform: () => goTo({ at: 'new', workshop }),
    },
    {
      id: 'collect',
      label: t('collectHere'),
      icon: <Inbox {...MENU_ICON} />,
      perform: () => {
        letDrawOnly(open, false);
        goTo({ at: 'maps', workshop });
      },
    },
  ];
  return { entries: [...own, ...entries.filter(({ id }) => FOR_DRAWERS.has(id))], dialog };
};

const SENDING_WORDS = {
  never: 'sending_never',
  sent: 'sending_sent',
  'changed-since': 'sending_changed',
  withdrawn: 'sending_withdrawn',
} as const satisfies Readonly<Record<SendingState, string>>;

const Sending = ({ entities, map }: { readonly entities: Entities; readonly map: MapInfo }) => {
  const t = useWords('join');
  const key = SENDING_WORDS[sendingState(entities, map.id)];
  return <p className="map-facts">{t(key, { when: map.sentAt ? dateTime(map.sentAt) : '' }).trim()}</p>;
};

interface MainWayProps {
  readonly open: OpenWorkshop;
  readonly latest: MapContent | undefined;
}

/** Back to one's own map; to a first one where there is none. */
const MainWay = ({ open: { workshop }, latest }: MainWayProps) => {
  const t = useWords('join');
  const href = latest
    ? addressOf({ at: 'draw', workshop: workshop.id, map: latest.info.id })
    : addressOf({ at: 'new', workshop: workshop.id });
  return (
    <div className="joined-ways">
      <a className="button" data-kind="primary" href={href}>
        <PencilLine {...ICON} />
        {latest ? t('continueMap') : t('start')}
      </a>
      {latest ? (
        <a className="button" href={addressOf({ at: 'new', workshop: workshop.id })}>
          <UserPlus {...ICON} />
          {t('newDrawer')}
        </a>
      ) : null}
    </div>
  );
};

/** The maps of those who sit here first, the one drawn on last before the others. */
const ownFirst = (entities: Entities): MapContent[] => {
  const own = new Set(ownMaps(entities));
  const maps = newestFirst(mapContents(entities));
  return [...maps.filter(({ info }) => own.has(info.id)), ...maps.filter(({ info }) => !own.has(info.id))];
};

/** A workshop on the home page of a device that only draws in it: one's own map, and the way back to it. */
export const JoinedSection = (props: SectionProps) => {
  const { open, info } = props;
  const t = useWords('library');
  const common = useWords('common');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const maps = useMemo(() => ownFirst(entities), [entities]);
  const { entries, dialog } = useMenu(props);
  const name = info.title || common('untitledWorkshop');
  const headingId = `workshop-${info.id}`;
  const latest = maps.find(({ info: map }) => ownMaps(entities).includes(map.id));
  return (
    <section className="workshop" aria-labelledby={headingId}>
      <div className="workshop-head">
        <div>
          <h2 id={headingId} tabIndex={-1}>
            {name}
          </h2>
          {info.question ? <p className="workshop-question">{info.question}</p> : null}
          {latest ? <Sending entities={entities} map={latest.info} /> : null}
        </div>
        <MenuButton
          label={t('workshopMenu', { name })}
          icon={<EllipsisVertical {...ICON} />}
          entries={entries}
        />
        {dialog}
      </div>
      <MainWay open={open} latest={latest} />
      <MapCards open={open} contents={maps} onDeleted={() => focusOn(headingId)} />
    </section>
  );
};
