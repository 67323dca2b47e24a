import { apply, type Change, creation, NO_CHANGE, type RecordChange, squash } from './change';
import { setFields } from './commands/records';
import type { DeviceInfo, Entities, Key, Receipt } from './entity';
import { DEVICE_ID, DEVICE_KEY, workshopRecordKey } from './recordKeys';
import { livingMap } from './select';

/** What this device alone knows of the workshop. */
export const deviceInfo = (entities: Entities): DeviceInfo | undefined => {
  const device = entities.get(DEVICE_KEY);
  return device?.is === 'device' ? device : undefined;
};

/** Whether whoever holds this device was invited to draw. */
export const isJoined = (entities: Entities): boolean => deviceInfo(entities)?.joined === true;

/** Ids of the maps whose author sits at this device, the latest last; none that are deleted. */
export const ownMaps = (entities: Entities): string[] =>
  (deviceInfo(entities)?.own ?? []).filter((mapId) => livingMap(entities, mapId) !== undefined);

/** A map that somebody sent from elsewhere: to be looked at and copied, not to be drawn on. */
export const isOthers = (entities: Entities, mapId: string): boolean => {
  const info = entities.get(mapId);
  if (info?.is !== 'map' || info.state !== 'sent') return false;
  return !deviceInfo(entities)?.own?.includes(mapId);
};

/** `undefined` takes a field away. */
type DeviceFields = {
  readonly [F in Exclude<keyof DeviceInfo, 'is' | 'id'>]?: DeviceInfo[F] | undefined;
};

const BEGINNING: Change = { [DEVICE_KEY]: creation({ is: 'device', id: DEVICE_ID }) };

/** Says something more of this device. */
export const withDevice = (entities: Entities, fields: DeviceFields): Change =>
  entities.has(DEVICE_KEY)
    ? setFields(entities, DEVICE_KEY, fields)
    : squash(BEGINNING, setFields(apply(entities, BEGINNING), DEVICE_KEY, fields));

/** Remembers that a map's author sits at this device. Commit it as lasting. */
export const claimMap = (entities: Entities, mapId: string): Change => {
  const others = (deviceInfo(entities)?.own ?? []).filter((id) => id !== mapId);
  return withDevice(entities, { own: [...others, mapId] });
};

/** Whether this device draws only (`true`) or leads or collects too. Commit it as lasting. */
export const setJoined = (entities: Entities, joined: boolean): Change =>
  withDevice(entities, { joined: joined || undefined });

/** Remembers when the whole workshop was saved to a file. Commit it as lasting. */
export const noteSaved = (entities: Entities, at: string): Change => withDevice(entities, { savedAt: at });

const receiptKey = (mapId: string): Key => workshopRecordKey('receipt', mapId);

/** When and how often a map was collected on this device. */
export const receiptOf = (entities: Entities, mapId: string): Receipt | undefined => {
  const receipt = entities.get(receiptKey(mapId));
  return receipt?.is === 'receipt' ? receipt : undefined;
};

const receiptChange = (entities: Entities, mapId: string, at: string): Change => {
  const known = receiptOf(entities, mapId);
  const withdrawn = livingMap(entities, mapId) ? undefined : true;
  if (known) return setFields(entities, receiptKey(mapId), { at, times: known.times + 1, withdrawn });
  const made: RecordChange = creation({ is: 'receipt', id: mapId, at, times: 1 });
  return { [receiptKey(mapId)]: made };
};

/** Remembers that new versions of these maps have come, now; that of a map which is gone took it back. */
export const receive = (entities: Entities, mapIds: readonly string[], at: string): Change =>
  mapIds.reduce((change, mapId) => squash(change, receiptChange(entities, mapId, at)), NO_CHANGE);
