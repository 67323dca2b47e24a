import { type Change, isEmpty } from '../../domain/change';
import type { Entities } from '../../domain/entity';
import { type Apart, apartBy, type Held, heldIn } from '../../domain/history/apart';
import { restoreChange } from '../../domain/history/restore';
import { livingMap, type MapContent, mapContent } from '../../domain/select';
import { type Kinds, kindsOf } from '../../picture/mapPicture';
import type { History } from '../../storage/history';
import type { MomentHead } from '../../storage/history/moments';

/** An earlier state to go back to, without its records: told by what it held, and by what is other than now. */
export interface Version extends MomentHead {
  readonly held: Held;
  readonly now: Held;
  readonly apart: Apart;
  /** Of a map: what stood on it, to be drawn. */
  readonly drawn: { readonly content: MapContent; readonly kinds: Kinds } | undefined;
}

/** What is looked at: a workshop as it is now, or one map of it. */
export interface Looking {
  readonly workshop: string;
  readonly now: Entities;
  readonly mapId: string | undefined;
}

const changeTo = (then: Entities, entities: Entities, mapId: string | undefined): Change =>
  restoreChange(entities, then, { at: '', mapId }).change;

const drawnIn = (then: Entities, mapId: string | undefined): Version['drawn'] => {
  const content = mapId === undefined ? undefined : mapContent(then, mapId);
  return content && { content, kinds: kindsOf(then) };
};

/**
 * The earlier versions, the latest first: none that is as things are now, and of several that are alike the latest. The
 * moments are read one after the other, for each holds a whole workshop.
 */
export const readVersions = async (
  history: History,
  { workshop, now, mapId }: Looking,
): Promise<Version[]> => {
  const heldNow = heldIn(now, mapId);
  const versions: Version[] = [];
  let later: Entities | undefined;
  for (const head of await history.moments(workshop)) {
    const moment = await history.moment(workshop, head.id);
    const then: Entities = new Map(moment?.records);
    if (then.size === 0 || (mapId !== undefined && !livingMap(then, mapId))) continue;
    const change = changeTo(then, now, mapId);
    const isTold = isEmpty(change) || (later && isEmpty(changeTo(then, later, mapId)));
    later = then;
    if (isTold) continue;
    const [held, drawn] = [heldIn(then, mapId), drawnIn(then, mapId)];
    versions.push({ ...head, held, now: heldNow, apart: apartBy(change), drawn });
  }
  return versions;
};
