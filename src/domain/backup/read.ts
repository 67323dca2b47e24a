import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import { problemOf, type ReadProblem } from '../schema/problem';
import { count, id, mapId, moment } from '../schema/shape';
import { parseText } from '../schema/text';
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

const isOurs = (value: unknown): value is { readonly version?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === BACKUP_FORMAT;

/** What the device that made a backup knew, by id of the workshop. */
export type BackupFacts = ReadonlyMap<string, DeviceFacts>;

/** The text of a backup's list: the only door for it. */
export const readBackupList = (text: string): Result<BackupFacts, ReadProblem> => {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const list = parsed.value;
  if (!isOurs(list)) return err({ type: 'not-ours' });
  if (typeof list.version === 'number' && list.version > 1) {
    return err({ type: 'newer-version', version: list.version });
  }
  const read = v.safeParse(BackupSchema, list, { abortEarly: true });
  if (!read.success) return err(problemOf(read.issues[0]));
  return ok(new Map(read.output.workshops.map(({ id: workshopId, ...facts }) => [workshopId, facts])));
};

/** Letters among which the format is told. */
const BEGINNING = 1_000;

/** Whether a text is the list of a backup, by how it begins; it may still be damaged. */
export const isBackupList = (text: string): boolean =>
  new RegExp(`"format"\\s*:\\s*"${BACKUP_FORMAT}"`).test(text.slice(0, BEGINNING));
