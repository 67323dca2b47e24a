import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { type MapLabel, mapLabels } from '../../domain/compare/labels';
import { type Lineage, lineageOf, type Tray, trayOf } from '../../domain/group';
import { type MapContent, mapContents } from '../../domain/select';
import { useLanguage } from '../../i18n';
import { kindsOf } from '../../picture/mapPicture';
import type { OpenWorkshop } from '../../state/library';
import { namesShown } from '../../state/namesShown';
import { type TrayRows, trayRows } from './trayRows';

/** What is to be said of a group's map. */
export interface Group {
  readonly content: MapContent;
  readonly tray: Tray;
  readonly rows: TrayRows;
  readonly lineage: Lineage;
  readonly contents: readonly MapContent[];
  readonly labels: ReadonlyMap<string, MapLabel>;
}

/** Keeps in step with the members' maps and the group's; undefined once the map is gone. */
export const useGroup = ({ workshop }: OpenWorkshop, mapId: string): Group | undefined => {
  // the hand that draws does not wait for the tray
  const entities = useDeferredValue(useStore(workshop.store, (state) => state.entities));
  const showsNames = useStore(namesShown, (state) => state.in.has(workshop.id));
  const language = useLanguage();
  return useMemo(() => {
    const contents = mapContents(entities);
    const content = contents.find(({ info }) => info.id === mapId);
    if (!content || !language) return undefined;
    const labels = mapLabels(entities, contents, showsNames);
    const tray = trayOf(entities, mapId);
    const members = tray.members.present.length;
    const rows = trayRows(tray, { content, kinds: kindsOf(entities), labels, members });
    return { content, tray, rows, lineage: lineageOf(entities, mapId), contents, labels };
  }, [entities, mapId, showsNames, language]);
};
