import * as v from 'valibot';
import { ok, type Result } from '../result';
import { beginsAsFormat, readFormat } from '../schema/format';
import type { ReadProblem } from '../schema/problem';
import { count, id, mapId, moment } from '../schema/shape';
import type { DeviceFacts } from './facts';

/** What a backup's list calls itself. */
export const BACKUP_FORMAT = 'yhteiskartta-backup';

/** What the file of an archive is called that makes it a backup. */
export const BACKUP_LIST = 'backup.json';

const MAX_WORKSHOPS = 1_000;
const MAX_MAPS = 1_000;

const said = v.exactOptional;

const numbers = v.pipe(
  v.record(mapId, v.pipe(count, v.minValue(1))),
  v.check((byMap) => Object.keys(byMap).length <= MAX_MAPS),
);

const DeviceSchema = v.object({
  joined: said(v.boolean()),
  own: said(v.pipe(v.array(mapId), v.maxLength(MAX_MAPS))),
  savedAt: said(moment),
  numbers: said(numbers),
} satisfies Readonly<Record<keyof NonNullable<DeviceFacts['device']>, v.GenericSchema>>);

const ReceiptSchema = v.object({
  id: mapId,
  at: moment,
  times: v.pipe(count, v.minValue(1)),
  withdrawn: said(v.boolean()),
} satisfies Readonly<Record<keyof NonNullable<DeviceFacts['receipts']>[number], v.GenericSchema>>);

const BackupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(1),
  madeAt: moment,
  workshops: v.pipe(
    v.array(
      v.object({
        id,
        device: said(DeviceSchema),
        receipts: said(v.pipe(v.array(ReceiptSchema), v.maxLength(MAX_MAPS))),
      }),
    ),
    v.maxLength(MAX_WORKSHOPS),
  ),
});

/** What the device that made a backup knew, by id of the workshop. */
export type BackupFacts = ReadonlyMap<string, DeviceFacts>;

/** The text of a backup's list: the only door for it. */
export const readBackupList = (text: string): Result<BackupFacts, ReadProblem> => {
  const read = readFormat(text, BACKUP_FORMAT, BackupSchema);
  if (!read.ok) return read;
  return ok(new Map(read.value.workshops.map(({ id: workshopId, ...facts }) => [workshopId, facts])));
};

/** Whether a text is the list of a backup, by how it begins; it may still be damaged. */
export const isBackupList = (text: string): boolean => beginsAsFormat(text, BACKUP_FORMAT);
