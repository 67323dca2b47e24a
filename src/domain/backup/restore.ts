import { apply, type Change, creation, NO_CHANGE, type RecordChange } from '../change';
import { deviceInfo, receiptOf, withDevice } from '../device';
import type { Entities, Key } from '../entity';
import { keyOf } from '../recordKeys';
import { livingWorkshop } from '../select';
import type { DeviceFacts } from './facts';

type Numbers = Readonly<Record<string, number>>;

/** No number is given twice, and none that people here have called a map by is taken away. */
const withNumbers = (here: Numbers, there: Numbers): Numbers => {
  const numbers = new Map(Object.entries(here));
  const given = new Set(numbers.values());
  for (const [mapId, number] of Object.entries(there)) {
    if (numbers.has(mapId) || given.has(number)) continue;
    numbers.set(mapId, number);
    given.add(number);
  }
  return Object.fromEntries(numbers);
};

/** What was collected here came from somebody else: no file makes it this device's own. */
const ownMaps = (ours: Entities, there: readonly string[]): readonly string[] => {
  const here = deviceInfo(ours)?.own ?? [];
  return [...there.filter((mapId) => !here.includes(mapId) && !receiptOf(ours, mapId)), ...here];
};

const deviceChange = (ours: Entities, after: Entities, { device }: DeviceFacts): Change => {
  if (!device) return NO_CHANGE;
  const own = ownMaps(ours, device.own ?? []);
  const numbers = withNumbers(deviceInfo(ours)?.numbers ?? {}, device.numbers ?? {});
  // whether one draws or leads here, and what lies in a file, is known where the workshop is
  const { joined, savedAt } = livingWorkshop(ours) ? {} : device;
  return withDevice(after, {
    ...(joined && { joined }),
    ...(savedAt && { savedAt }),
    ...(own.length > 0 && { own }),
    ...(Object.keys(numbers).length > 0 && { numbers }),
  });
};

/** Of maps that came by the backup alone. */
const receiptChanges = (ours: Entities, after: Entities, { receipts = [] }: DeviceFacts): Change => {
  const changes: Record<Key, RecordChange> = {};
  for (const facts of receipts) {
    const receipt = { ...facts, is: 'receipt' } as const;
    const isNew = !ours.has(facts.id) && after.get(facts.id)?.is === 'map';
    if (isNew && !after.has(keyOf(receipt))) changes[keyOf(receipt)] = creation(receipt);
  }
  return changes;
};

/**
 * A workshop after a backup of it came in, with what the device that made the backup knew. `ours` is the state before,
 * `after` the one with the backup's maps. What this device knows by itself stands.
 */
export const withFacts = (ours: Entities, after: Entities, facts: DeviceFacts): Entities => {
  const known = apply(after, deviceChange(ours, after, facts));
  return apply(known, receiptChanges(ours, known, facts));
};
