import './library.css';
import { Download, FolderOpen, Plus, SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { addMap } from '../../domain/commands/create';
import { mapsOfSet } from '../../domain/compare/sets';
import type { Entities, MapInfo } from '../../domain/entity';
import { mapContents, rosterEntries, workshopInfo } from '../../domain/select';
import { listed, useWords } from '../../i18n';
import { kindsOf } from '../../picture/mapPicture';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { addressOf, goTo } from '../../state/route';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { say } from '../../ui/toasts';
import { MapCard } from './MapCard';
import { NewMapDialog } from './NewMapDialog';
import { newestFirst } from './newestFirst';
import { useFilesIn } from './useFilesIn';

const HEADING = 'maps-heading';
const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface ToolsProps {
  readonly open: OpenWorkshop;
  readonly onNewMap: () => void;
  readonly onAddFiles: () => void;
}

const Tools = ({ open, onNewMap, onAddFiles }: ToolsProps) => {
  const t = useWords('library');
  return (
    <div className="home-tools">
      <Button look="primary" onPress={onNewMap}>
        <Plus {...ICON} />
        {t('newMap')}
      </Button>
      <Button onPress={onAddFiles}>
        <FolderOpen {...ICON} />
        {t('addFiles')}
      </Button>
      <Button onPress={() => say(t('savedAs', { file: saveWorkshopFile(open) }))}>
        <Download {...ICON} />
        {t('saveWorkshop')}
      </Button>
      <a className="button" href={addressOf({ at: 'prepare', workshop: open.workshop.id })}>
        <SlidersHorizontal {...ICON} />
        {t('settings')}
      </a>
    </div>
  );
};

const Roster = ({ entities }: { readonly entities: Entities }) => {
  const t = useWords('library');
  const roster = rosterEntries(entities);
  if (roster.length === 0) return null;
  return (
    <details className="roster">
      <summary>{t('roster', { count: roster.length })}</summary>
      <ul>
        {roster.map(({ id, name, aliases = [] }) => (
          <li key={id}>
            {name}
            {aliases.length > 0 ? (
              <span className="roster-aliases"> {t('rosterAliases', { names: listed(aliases) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
};

export interface MapsScreenProps {
  readonly library: Library;
  readonly open: OpenWorkshop;
}

/** The maps of a workshop: how many have come, the way to new ones, and each with its picture. */
export const MapsScreen = ({ library, open }: MapsScreenProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const maps = useMemo(() => newestFirst(mapContents(entities)), [entities]);
  const kinds = useMemo(() => kindsOf(entities), [entities]);
  const [isCreating, setCreating] = useState(false);
  const { pick, element } = useFilesIn(library);
  const info = workshopInfo(entities);

  const create = (map: Pick<MapInfo, 'author' | 'groupOf'>) => {
    const id = newId();
    open.workshop.commit(addMap({ id, ...map }));
    goTo({ at: 'draw', workshop: open.workshop.id, map: id });
  };

  return (
    <div className="home">
      <div className="home-head">
        <div>
          <h2 id={HEADING} tabIndex={-1}>
            {t('maps')}{' '}
            <span className="maps-count tabular">
              {info?.expected
                ? t('expected', { count: maps.length, expected: info.expected })
                : common('maps', { count: maps.length })}
            </span>
          </h2>
          {info?.question ? <p className="workshop-question">{info.question}</p> : null}
        </div>
        <Tools open={open} onNewMap={() => setCreating(true)} onAddFiles={pick} />
      </div>
      {maps.length === 0 ? (
        <div className="no-maps">
          <p>{t('noMaps')}</p>
          <p className="map-facts">{t('noMapsHelp')}</p>
        </div>
      ) : (
        <ul className="map-cards">
          {maps.map((content) => (
            <MapCard
              key={content.info.id}
              open={open}
              content={content}
              kinds={kinds}
              onDeleted={() => focusOn(HEADING)}
            />
          ))}
        </ul>
      )}
      <Roster entities={entities} />
      {isCreating ? (
        <NewMapDialog
          persons={mapsOfSet(maps, 'person')}
          onCreate={create}
          onClose={() => setCreating(false)}
        />
      ) : null}
      {element}
    </div>
  );
};
