import { EllipsisVertical } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import type { WorkshopInfo } from '../../domain/entity';
import { mapContents, workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import { type Library, lastChange, type OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { MenuButton } from '../../ui/MenuButton';
import { dayOf } from './dates';
import { JoinedSection, type SectionProps } from './JoinedSection';
import { MapCards } from './MapCards';
import { newestFirst } from './newestFirst';
import { useWorkshopActions } from './useWorkshopActions';

const MOST_SHOWN = 8;

interface HeadProps {
  readonly library: Library;
  readonly open: OpenWorkshop;
  readonly info: WorkshopInfo;
  readonly headingId: string;
  readonly facts: readonly string[];
  readonly onDeleted: () => void;
}

const Head = ({ library, open, info, headingId, facts, onDeleted }: HeadProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const { entries, dialog } = useWorkshopActions(library, open, info, onDeleted);
  const name = info.title || common('untitledWorkshop');
  return (
    <div className="workshop-head">
      <div>
        <h2 id={headingId} tabIndex={-1}>
          <a href={addressOf({ at: 'maps', workshop: info.id })}>{name}</a>
        </h2>
        {info.question ? <p className="workshop-question">{info.question}</p> : null}
        <p className="map-facts tabular">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <MenuButton
        label={t('workshopMenu', { name })}
        icon={<EllipsisVertical {...ICON} />}
        entries={entries}
      />
      {dialog}
    </div>
  );
};

const LedSection = ({ library, open, info, onDeleted }: SectionProps) => {
  const t = useWords('library');
  const join = useWords('join');
  const common = useWords('common');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const maps = useMemo(() => newestFirst(mapContents(entities)), [entities]);
  const headingId = `workshop-${info.id}`;
  return (
    <section className="workshop" aria-labelledby={headingId}>
      <Head
        library={library}
        open={open}
        info={info}
        headingId={headingId}
        facts={[common('maps', { count: maps.length }), dayOf(lastChange(entities))]}
        onDeleted={onDeleted}
      />
      <MapCards open={open} contents={maps.slice(0, MOST_SHOWN)} onDeleted={() => focusOn(headingId)} />
      {maps.length === 0 ? (
        <a className="button all-maps" href={addressOf({ at: 'new', workshop: info.id })}>
          {join('start')}
        </a>
      ) : null}
      {maps.length > MOST_SHOWN ? (
        <a className="button all-maps" href={addressOf({ at: 'maps', workshop: info.id })}>
          {t('allMaps', { count: maps.length })}
        </a>
      ) : null}
    </section>
  );
};

/** A workshop on the home page: its newest maps for whoever leads it, one's own map for whoever only draws. */
export const WorkshopSection = (props: Omit<SectionProps, 'info'>) => {
  const { store } = props.open.workshop;
  const info = useStore(store, ({ entities }) => workshopInfo(entities));
  const isDrawingOnly = useStore(store, ({ entities }) => isJoined(entities));
  if (!info) return null;
  const Section = isDrawingOnly ? JoinedSection : LedSection;
  return <Section {...props} info={info} />;
};
