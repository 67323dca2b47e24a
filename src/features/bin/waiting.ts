import type { Entities, MapInfo } from '../../domain/entity';
import { livingMap, livingWorkshop, type MapContent, mapContent, mapContents } from '../../domain/select';
import { type Kinds, kindsOf } from '../../picture/mapPicture';
import type { LibraryState, OpenWorkshop } from '../../state/library';
import type { BinItem } from '../../storage/database';

/** A map that waits in the bin, as it was, with the workshop that it comes back to. */
export interface WaitingMap {
  readonly is: 'map';
  readonly item: BinItem;
  readonly open: OpenWorkshop;
  readonly info: MapInfo;
  readonly content: MapContent;
  readonly kinds: Kinds;
}

/** A whole workshop that waits in the bin. */
export interface WaitingWorkshop {
  readonly is: 'workshop';
  readonly item: BinItem;
  readonly open: OpenWorkshop;
  readonly maps: number;
}

export type Waiting = WaitingMap | WaitingWorkshop;

const waitingMap = (item: BinItem, open: OpenWorkshop): WaitingMap | undefined => {
  const now = open.workshop.entities();
  const then: Entities = new Map([...now, ...item.records]);
  const content = mapContent(then, item.id);
  // with its workshop a map is out of sight, and comes back with it
  if (!content || livingMap(now, item.id) || !livingWorkshop(now)) return undefined;
  return { is: 'map', item, open, info: content.info, content, kinds: kindsOf(then) };
};

const waitingWorkshop = (item: BinItem, open: OpenWorkshop): WaitingWorkshop | undefined => {
  const now = open.workshop.entities();
  return livingWorkshop(now) ? undefined : { is: 'workshop', item, open, maps: mapContents(now).length };
};

/** What can be brought back, the latest first. */
export const waitingIn = (items: readonly BinItem[], workshops: LibraryState['workshops']): Waiting[] =>
  items.flatMap((item): Waiting[] => {
    const open = workshops.get(item.workshop);
    const waiting = open && (item.is === 'map' ? waitingMap(item, open) : waitingWorkshop(item, open));
    return waiting ? [waiting] : [];
  });
