import './library.css';
import './collect/collect.css';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { addMap } from '../../domain/commands/create';
import { mapsOfSet } from '../../domain/compare/sets';
import type { Entities, MapInfo } from '../../domain/entity';
import { possibleMembers, startGroup } from '../../domain/group';
import { type MapContent, mapContents, rosterEntries } from '../../domain/select';
import { sameContents } from '../../domain/wall';
import { listed, useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { pickFiles } from '../../storage/files';
import { focusOn } from '../../ui/focus';
import { useKept } from '../../ui/useKept';
import { startDecoding } from '../../workers/decode';
import { startReading } from '../../workers/reading';
import { BackupReminder } from './BackupReminder';
import { Arrivals } from './collect/Arrivals';
import { CameraDialog } from './collect/CameraDialog';
import { CollectHead } from './collect/CollectHead';
import { PasteDialog } from './collect/PasteDialog';
import { sourcesOfFiles, sourcesOfText } from './collect/sources';
import { Troubles } from './collect/Troubles';
import { UnsavedMapsNotice } from './collect/UnsavedMapsNotice';
import { type Collecting, useCollecting } from './collect/useCollecting';
import { useDrop } from './collect/useDrop';
import { type Pasted, usePaste } from './collect/usePaste';
import { MapCards } from './MapCards';
import { NewMapDialog } from './NewMapDialog';
import { useNaming } from './naming';
import { newestFirst } from './newestFirst';

const HEADING = 'maps-heading';

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

const NoMaps = () => {
  const t = useWords('collect');
  return (
    <div className="no-maps">
      <p>{t('noMaps')}</p>
      <p className="map-facts">{t('noMapsHelp')}</p>
    </div>
  );
};

/** The workshop's maps; one that has not changed is the same object as before. */
const useContents = (entities: Entities): readonly MapContent[] =>
  useKept(
    useMemo((): readonly MapContent[] => mapContents(entities), [entities]),
    sameContents,
  );

type Window = 'map' | 'links' | 'camera';

interface WindowsProps {
  readonly open: OpenWorkshop;
  readonly contents: readonly MapContent[];
  readonly collecting: Collecting;
  readonly window: Window | undefined;
  readonly onClose: () => void;
}

const Windows = ({ open, contents, collecting, window, onClose }: WindowsProps): ReactNode => {
  const naming = useNaming(open);
  const create = (map: Pick<MapInfo, 'author' | 'groupOf'>) => {
    const id = newId();
    const { author, groupOf } = map;
    const begun = groupOf
      ? startGroup(open.workshop.entities(), groupOf, {
          mapId: id,
          newId,
          ...(author?.name && { name: author.name }),
        })
      : addMap({ id, ...map });
    // undo shall not take the map away from under its drawer
    open.workshop.commit(begun, 'user', { lasting: true });
    goTo({ at: 'draw', workshop: open.workshop.id, map: id });
  };
  switch (window) {
    case 'map':
      return (
        <NewMapDialog maps={possibleMembers(contents)} naming={naming} onCreate={create} onClose={onClose} />
      );
    case 'links':
      return (
        <PasteDialog
          onPaste={(text) => void collecting.collectAloud(sourcesOfText(text))}
          onClose={onClose}
        />
      );
    case 'camera':
      return <CameraDialog open={open} collect={collecting.collect} onClose={onClose} />;
    case undefined:
      return null;
  }
};

/** What is brought to the page itself: files dropped on it, links and files pasted. */
const useBrought = ({ collectAloud }: Collecting): { readonly isOver: boolean } => {
  const takeFiles = (files: readonly File[]) => {
    if (files.length > 0) void collectAloud(sourcesOfFiles(files));
  };
  const isOver = useDrop(takeFiles);
  usePaste(({ text, files }: Pasted) => {
    if (files.length > 0) takeFiles(files);
    else void collectAloud(sourcesOfText(text));
  });
  return { isOver };
};

export interface MapsScreenProps {
  readonly library: Library;
  readonly open: OpenWorkshop;
}

/** Where a workshop's maps are collected: how many have come, all ways in, who came when, and each map. */
export const MapsScreen = ({ library, open }: MapsScreenProps) => {
  const t = useWords('library');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const contents = useContents(entities);
  // pictures of many maps at once are drawn while the page answers
  const shown = useDeferredValue(contents);
  const maps = useMemo(() => newestFirst(shown, entities), [shown, entities]);
  const collecting = useCollecting(library, open);
  const { isOver } = useBrought(collecting);
  const [window, setWindow] = useState<Window>();
  useEffect(startDecoding, []);
  useEffect(startReading, []);

  const pick = () =>
    void pickFiles().then((files) => {
      if (files.length > 0) void collecting.collectAloud(sourcesOfFiles(files));
    });
  return (
    <div className="home collect">
      <UnsavedMapsNotice open={open} otherwise={<BackupReminder library={library} only={open} />} />
      <CollectHead
        open={open}
        headingId={HEADING}
        count={mapsOfSet(contents, 'person').length}
        isReading={collecting.isReading}
        ways={{
          addFiles: pick,
          addLinks: () => setWindow('links'),
          readCodes: () => setWindow('camera'),
          newMap: () => setWindow('map'),
        }}
      />
      <Troubles workshopId={open.workshop.id} onOpen={(foreign) => void collecting.openForeign(foreign)} />
      <div className="collect-body">
        {contents.length === 0 ? (
          <NoMaps />
        ) : (
          <MapCards open={open} contents={maps} onDeleted={() => focusOn(HEADING)} />
        )}
        <Arrivals open={open} />
      </div>
      <Roster entities={entities} />
      <Windows
        open={open}
        contents={contents}
        collecting={collecting}
        window={window}
        onClose={() => setWindow(undefined)}
      />
      {collecting.dialog}
      {isOver ? <div className="drop-here">{t('dropHere')}</div> : null}
    </div>
  );
};
