import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withFacts } from '../../src/domain/backup/restore';
import { type Change, creation, removal, squash } from '../../src/domain/change';
import { unsavedMaps } from '../../src/domain/collected';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords, removeWorkshop } from '../../src/domain/commands/workshop';
import { claimMap, deviceInfo, receiptOf, receive } from '../../src/domain/device';
import type { Entities, MapImage } from '../../src/domain/entity';
import { markExchanged } from '../../src/domain/exchange';
import { writeWorkshopFile } from '../../src/domain/file';
import { numberMaps } from '../../src/domain/mapNumbers';
import { WORKSHOP_KEY } from '../../src/domain/recordKeys';
import { mapContents } from '../../src/domain/select';
import { readSources } from '../../src/features/library/collect/reading';
import { type Asked, takeIn } from '../../src/features/library/collect/takeIn';
import { lastBackup } from '../../src/state/lastBackup';
import { createLibrary, type Library } from '../../src/state/library';
import type { Workshop } from '../../src/state/workshop';
import { saveBackup } from '../../src/storage/backup';
import { exchangedText } from '../../src/storage/saveWorkshop';
import { beginning, changeOf, type Gesture, gesture } from '../state/gestures';

const downloads: { readonly blob: Blob; readonly name: string }[] = [];

vi.mock('../../src/storage/files', async (original) => ({
  ...(await original<typeof import('../../src/storage/files')>()),
  download: (blob: Blob, name: string) => {
    downloads.push({ blob, name });
    meanwhile();
  },
}));

/** What somebody does while the file is being made. */
let meanwhile = (): void => undefined;

beforeEach(() => {
  downloads.splice(0);
  meanwhile = () => undefined;
});

const emptyLibrary = (): Library => createLibrary(() => {});

const entitiesIn = (library: Library, id = 'w1'): Entities =>
  library.store.getState().workshops.get(id)?.workshop.entities() ?? new Map();

const begin = (library: Library, id = 'w1') => {
  const { workshop } = library.add(id, new Map(), { stored: true });
  workshop.commit(
    addRecords(beginning().map((record) => (record.is === 'workshop' ? { ...record, id } : record))),
  );
  return workshop;
};

const DAY = new Date(2026, 10, 22, 12);

const backupOf = async (library: Library, date?: Date): Promise<File> => {
  const name = await saveBackup(library, 'Yhteiskartta varmuuskopio', date ?? new Date());
  const made = downloads.at(-1);
  expect(made?.name).toBe(name);
  return new File([made?.blob ?? ''], name);
};

const restore = async (library: Library, ...files: File[]) => {
  const reading = await readSources(files.map((file) => ({ name: file.name, file })));
  expect(reading.failures).toEqual([]);
  const asked: Asked[] = [];
  const { taken } = await takeIn(library, reading, {
    titleOfCopy: ({ title = '' }) => `${title} (kopio)`,
    ask: async (questions) => {
      asked.push(...questions);
      return new Map();
    },
  });
  return { taken, asked };
};

/** All that a workshop says, wherever it lies, with what only its device knows. */
const told = (entities: Entities) => {
  const { is: _is, revision: _revision, ...device } = deviceInfo(entities) ?? { is: 'device' };
  const receipts = [...entities.values()].filter(({ is }) => is === 'receipt');
  return {
    file: writeWorkshopFile(entities),
    device,
    receipts: receipts.map(({ is: _receipt, ...rest }) => ({ ...rest, revision: 0 })),
  };
};

const seededBytes = (length: number): readonly number[] => {
  let state = 42;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
};

/** Like a photo: longer than what packing looks back on, and without a pattern. */
const DATA = btoa(String.fromCharCode(...seededBytes(48_000))).repeat(17);

const picture = (id: string): MapImage => ({
  is: 'image',
  id,
  type: 'image/jpeg',
  data: DATA,
  width: 100,
  height: 100,
});

const withPicture = (entities: Entities, mapId: string): Change => {
  const backdrop = { type: 'image', image: { id: 'i1', x: 0, y: 0, width: 10, height: 10 } };
  return squash(setFields(entities, mapId, { backdrop }), { [`${mapId}/i1`]: creation(picture('i1')) });
};

const filesIn = async (file: File): Promise<readonly string[]> =>
  Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));

/** Somebody draws, collects a map and owns the others. Gestures that find nothing to be done to are passed over. */
const fill = (workshop: Workshop, gestures: readonly Gesture[]): void => {
  gestures.forEach((one, index) => {
    const change = changeOf(workshop.entities(), one, `x${index}`);
    if (one.what !== 'remove workshop' && !/none|"source":""/.test(JSON.stringify(change)))
      workshop.commit(change);
  });
  workshop.commit(receive(workshop.entities(), ['m1'], '2026-11-21T10:00:00.000Z'), 'user', {
    lasting: true,
  });
  for (const { info } of mapContents(workshop.entities()).slice(1)) {
    workshop.commit(claimMap(workshop.entities(), info.id), 'user', { lasting: true });
  }
  workshop.commit(numberMaps(workshop.entities()), 'user', { lasting: true });
};

describe('a backup', () => {
  test('brings everything back on an empty device, and what only the device knew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { maxLength: 25 }), async (gestures) => {
        const library = emptyLibrary();
        for (const id of ['w1', 'w2']) fill(begin(library, id), gestures);
        const other = emptyLibrary();
        await restore(other, await backupOf(library));
        for (const id of ['w1', 'w2'])
          expect(told(entitiesIn(other, id))).toEqual(told(entitiesIn(library, id)));
      }),
      { seed: 42, numRuns: 25 },
    );
  });

  test('is one archive named by its day, and every workshop lies in a file from then on', async () => {
    const library = emptyLibrary();
    const workshop = begin(library);
    workshop.commit(receive(workshop.entities(), ['m1'], '2026-11-21T10:00:00.000Z'), 'user', {
      lasting: true,
    });
    expect((await backupOf(library, DAY)).name).toBe('yhteiskartta-varmuuskopio-2026-11-22.zip');
    const savedAt = deviceInfo(workshop.entities())?.savedAt;
    expect(savedAt).toBe(DAY.toISOString());
    expect(unsavedMaps(workshop.entities(), savedAt, '2026-11-23')).toBeUndefined();
    expect(lastBackup.getState().at).toBe(DAY.toISOString());
  });

  test('leaves out what was deleted, and keeps what is left of a workshop that lost its own record', async () => {
    const library = emptyLibrary();
    const deleted = begin(library);
    deleted.commit(removeWorkshop(deleted.entities(), DAY.toISOString()));
    const torn = begin(library, 'w2');
    torn.commit({ [WORKSHOP_KEY]: removal({ is: 'workshop', id: 'w2', title: 'Foorumi' }) });
    const other = emptyLibrary();
    const { taken } = await restore(other, await backupOf(library));
    expect(taken.map(({ workshopId, mapCount }) => [workshopId, mapCount])).toEqual([['w2', 1]]);
  });

  test('brings back pictures that are too large for one file', async () => {
    const library = emptyLibrary();
    const workshop = begin(library);
    const pictures = ['m1', 'm2'];
    workshop.commit(addRecords([{ is: 'map', id: 'm2' }]));
    for (const id of pictures) workshop.commit(withPicture(workshop.entities(), id));
    const file = await backupOf(library);
    expect(await filesIn(file)).toHaveLength(1 + 1 + pictures.length);
    const other = emptyLibrary();
    await restore(other, file);
    expect(told(entitiesIn(other))).toEqual(told(workshop.entities()));
  });

  test('can be unpacked by hand: all its files together bring back the same', async () => {
    const library = emptyLibrary();
    fill(begin(library), []);
    const files = Object.entries(unzipSync(new Uint8Array(await (await backupOf(library)).arrayBuffer())));
    const other = emptyLibrary();
    await restore(other, ...files.map(([name, bytes]) => new File([new Uint8Array(bytes)], name)));
    expect(told(entitiesIn(other))).toEqual(told(entitiesIn(library)));
  });

  test('never overrides what was drawn after it', async () => {
    const library = emptyLibrary();
    const workshop = begin(library);
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    const file = await backupOf(library);
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { name: 'Raisio' }));
    workshop.commit(addRecords([{ is: 'map', id: 'm2' }]));
    const now = told(workshop.entities());
    const { taken, asked } = await restore(library, file);
    expect(asked).toEqual([]);
    expect(taken[0]?.counts).toMatchObject({ older: 1, new: 0 });
    expect(told(workshop.entities())).toEqual(now);
  });

  test('forgets nothing that was exchanged while it was made', async () => {
    const library = emptyLibrary();
    const workshop = begin(library);
    meanwhile = () => {
      workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
      exchangedText({ workshop });
    };
    await backupOf(library);
    expect(Object.keys(markExchanged(workshop.entities(), ['m1']))).toEqual([]);
  });

  test('asks about a map that was changed both there and here', async () => {
    const library = emptyLibrary();
    begin(library);
    const other = emptyLibrary();
    await restore(other, await backupOf(library, DAY));
    for (const [where, name] of [
      [library, 'Turku'],
      [other, 'Raisio'],
    ] as const) {
      const workshop = where.store.getState().workshops.get('w1')?.workshop;
      workshop?.commit(addActor('m1', { id: 'a1', name }));
    }
    const { asked } = await restore(other, await backupOf(library));
    expect(asked.map(({ mapId }) => mapId)).toEqual(['m1']);
  });
});

describe('what a device knows', () => {
  const given = {
    device: { joined: true, own: ['m1', 'm2'], savedAt: DAY.toISOString(), numbers: { m1: 7, m2: 3 } },
  };

  const here = (): Entities => {
    const workshop = begin(emptyLibrary());
    workshop.commit(receive(workshop.entities(), ['m1'], '2026-11-21T10:00:00.000Z'), 'user', {
      lasting: true,
    });
    workshop.commit(numberMaps(workshop.entities()), 'user', { lasting: true });
    return workshop.entities();
  };

  test('is not changed by a backup from elsewhere: who leads goes on leading, what was collected is not its own', () => {
    const ours = here();
    const after = new Map(ours).set('m2', { is: 'map', id: 'm2' });
    const restored = withFacts(ours, after, given);
    expect(deviceInfo(restored)).toMatchObject({ own: ['m2'], numbers: { m1: 1, m2: 3 } });
    expect(deviceInfo(restored)).not.toHaveProperty('joined');
    expect(deviceInfo(restored)).not.toHaveProperty('savedAt');
  });

  test('gives no number twice', () => {
    const ours = here();
    const after = new Map(ours).set('m2', { is: 'map', id: 'm2' });
    const restored = withFacts(ours, after, { device: { numbers: { m2: 1 } } });
    expect(deviceInfo(restored)?.numbers).toEqual({ m1: 1 });
  });

  test('holds receipts of maps that came by the backup, not of those drawn here', () => {
    const ours = begin(emptyLibrary()).entities();
    const after = new Map(ours).set('m2', { is: 'map', id: 'm2' });
    const receipts = ['m1', 'm2', 'gone'].map((id) => ({ id, at: DAY.toISOString(), times: 2 }));
    const restored = withFacts(ours, after, { receipts });
    expect(['m1', 'm2', 'gone'].map((id) => receiptOf(restored, id)?.times)).toEqual([
      undefined,
      2,
      undefined,
    ]);
  });
});
