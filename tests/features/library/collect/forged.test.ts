import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { BACKUP_LIST } from '../../../../src/domain/backup/read';
import { backupList } from '../../../../src/domain/backup/write';
import { pack } from '../../../../src/domain/code/pack';
import { newMap, newWorkshop } from '../../../../src/domain/commands/create';
import { decidePair } from '../../../../src/domain/commands/decisions';
import { addActor, setFields } from '../../../../src/domain/commands/records';
import { removeWorkshop } from '../../../../src/domain/commands/workshop';
import { isJoined, ownMaps } from '../../../../src/domain/device';
import type { Entities } from '../../../../src/domain/entity';
import { contentHash, markExchanged } from '../../../../src/domain/exchange';
import { serialise, writeWorkshopFile } from '../../../../src/domain/file';
import { WORKSHOP_KEY } from '../../../../src/domain/recordKeys';
import { readWorkshopFile } from '../../../../src/domain/schema';
import {
  actorKinds,
  mapContent,
  mapContents,
  pairDecisions,
  rosterEntries,
  workshopInfo,
} from '../../../../src/domain/select';
import { readSources, type Source } from '../../../../src/features/library/collect/reading';
import { reportWords } from '../../../../src/features/library/collect/reportWords';
import { type Report, takeIn } from '../../../../src/features/library/collect/takeIn';
import { createLibrary } from '../../../../src/state/library';
import { type Brought, readForeign } from '../../../../src/workers/reading';
import { startFinnish } from '../../../i18n/finnish';

const AT = '2026-11-22T09:00:00Z';
/** The highest count that a file may state. */
const HIGHEST = 1_000_000_000;

beforeAll(startFinnish);

/** The facilitator's device: a workshop that she prepared, and a map that somebody has sent. */
const facilitators = () => {
  const library = createLibrary(() => {});
  const info = { id: 'w1', title: 'Foorumi', question: 'Ketkä?', sendTo: 'vetaja@liitto.fi', createdAt: AT };
  const prepared = newWorkshop(info, [
    { is: 'actorKind', id: 'public', name: 'Julkinen' },
    { is: 'rosterEntry', id: 'r1', name: 'Turku' },
    newMap({ id: 'm1' }),
  ]);
  const { workshop, undo } = library.add('w1', prepared, { stored: false });
  workshop.commit(addActor('m1', { id: 'a1', name: 'Kela' }));
  workshop.commit({}, 'user', { stamps: markExchanged(workshop.entities(), ['m1']) });
  return { library, workshop, undo };
};

type Device = ReturnType<typeof facilitators>;

const bring = async ({ library }: Device, ...sources: Source[]): Promise<Report> =>
  takeIn(library, await readSources(sources), {
    titleOfCopy: ({ title }) => `${title} (kopio)`,
    ask: async () => new Map([['w1', { m2: 'keep-ours' }]]),
    now: () => AT,
  });

const forgedFile = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ format: 'yhteiskartta', version: 1, workshop: { id: 'w1', title: 'Foorumi' }, ...fields });

const asCode = (text: string): Source => ({ name: 'koodi', found: { kind: 'map', code: pack(text) } });
const asFile = (text: string): Source => ({ name: 'kartta.json', text });

/** Whether the device could read again what it writes: its safety copy and its maps for others. */
const opensItsOwnFile = (entities: Entities): boolean =>
  readWorkshopFile(serialise(writeWorkshopFile(entities))).ok;

const wanted = { id: 'm2', actors: [{ id: 'a1', name: 'Poliisi' }] };
const smuggled = forgedFile({
  workshop: {
    id: 'w1',
    title: 'Kaapattu',
    sendTo: 'varas@example.org',
    revision: HIGHEST,
    actorKinds: [{ id: 'public', deletedAt: AT, revision: HIGHEST }],
    roster: [{ id: 'r1', deletedAt: AT, revision: HIGHEST }],
    notes: [{ id: 'n1', text: 'Hei', revision: HIGHEST }],
    phases: [{ id: 'p1', name: 'Hei', revision: HIGHEST }],
    device: [{ id: 'here', joined: true }],
    receipts: [{ id: 'm1', at: AT, times: 9 }],
  },
  maps: [wanted],
  decisions: [{ a: 'm1/a1', b: 'm2/a1', verdict: 'same', clock: HIGHEST }],
  device: [{ id: 'here', joined: true }],
});

describe('the code of a map that somebody has edited', () => {
  test('brings the map and nothing else, whatever it claims of the workshop', async () => {
    const device = facilitators();
    const before = device.workshop.entities();
    const { taken } = await bring(device, asCode(smuggled));
    const after = device.workshop.entities();
    expect(mapContents(after).map(({ info }) => info.id)).toEqual(['m1', 'm2']);
    const [ours, theirs] = [before, after].map((entities) =>
      [...entities].filter(([key]) => key.startsWith('workshop/') && key !== 'workshop/receipts/m2'),
    );
    expect(theirs).toEqual(ours);
    expect(taken[0]?.changesSettings).toBe(false);
  });

  test('does not take the workshop away by calling it deleted', async () => {
    const device = facilitators();
    const gone = { id: 'w1', deletedAt: AT, revision: HIGHEST };
    await bring(device, asCode(forgedFile({ workshop: gone, maps: [wanted] })));
    expect(workshopInfo(device.workshop.entities())).toMatchObject({ title: 'Foorumi', question: 'Ketkä?' });
    expect(workshopInfo(device.workshop.entities())).not.toHaveProperty('deletedAt');
  });

  test('holds one map: more behind it come in unseen', async () => {
    const device = facilitators();
    const { failures } = await bring(device, asCode(forgedFile({ maps: [wanted, { id: 'm3' }] })));
    expect(failures.map(({ problem }) => problem.type)).toEqual(['code-other-kind']);
    expect(mapContents(device.workshop.entities())).toHaveLength(1);
  });
});

describe('the file of a map that somebody has edited', () => {
  test('says that the settings change, and one press takes all of it back', async () => {
    const device = facilitators();
    const { taken, failures } = await bring(device, asFile(smuggled));
    expect(reportWords({ taken, failures }).join(' ')).toContain('työpajan tiedot päivittyivät');
    taken[0]?.takeBack?.();
    const entities = device.workshop.entities();
    expect(workshopInfo(entities)).toMatchObject({ title: 'Foorumi', sendTo: 'vetaja@liitto.fi' });
    expect(actorKinds(entities)).toMatchObject([{ name: 'Julkinen' }]);
    expect(rosterEntries(entities)).toMatchObject([{ name: 'Turku' }]);
    expect(pairDecisions(entities)).toEqual([]);
    expect(mapContents(entities).map(({ info }) => info.id)).toEqual(['m1']);
  });

  test('cannot say what this device alone knows', async () => {
    const device = facilitators();
    await bring(device, asFile(smuggled));
    expect(device.workshop.entities().get('workshop/device/here')).toBeUndefined();
    expect(device.workshop.entities().get('workshop/receipts/m1')).toBeUndefined();
    expect(isJoined(device.workshop.entities())).toBe(false);
    expect(ownMaps(device.workshop.entities())).toEqual([]);
  });

  test('of a workshop that was deleted elsewhere leaves what the workshop says here', async () => {
    const device = facilitators();
    const gone = { id: 'w1', deletedAt: AT, revision: HIGHEST };
    await bring(device, asFile(forgedFile({ workshop: gone, maps: [wanted] })));
    expect(workshopInfo(device.workshop.entities())).toMatchObject({ title: 'Foorumi', question: 'Ketkä?' });
    expect(mapContents(device.workshop.entities())).toHaveLength(2);
  });
});

describe('the deletion of somebody else’s map', () => {
  const deletion = (ancestors: readonly string[]) =>
    forgedFile({ maps: [{ id: 'm1', deletedAt: AT, revision: HIGHEST, base: 'deleted', ancestors }] });

  test('does nothing by itself for whoever does not know what the map says', async () => {
    const device = facilitators();
    const { taken } = await bring(device, asCode(deletion(['arvaus'])));
    expect(taken[0]).toMatchObject({ undecided: 1, counts: { withdrawn: 0 } });
    expect(mapContent(device.workshop.entities(), 'm1')?.actors).toHaveLength(1);
  });

  test('is said, and can be taken back, for whoever does', async () => {
    const device = facilitators();
    const known = contentHash(device.workshop.entities(), 'm1');
    const { taken } = await bring(device, asCode(deletion([known])));
    expect(taken[0]?.counts).toMatchObject({ withdrawn: 1 });
    expect(mapContent(device.workshop.entities(), 'm1')).toBeUndefined();
    taken[0]?.takeBack?.();
    expect(mapContent(device.workshop.entities(), 'm1')?.actors.map(({ name }) => name)).toEqual(['Kela']);
    const again = await bring(device, asCode(deletion([known])));
    expect(again.taken[0], 'what was taken back does not come again by itself').toMatchObject({
      undecided: 1,
    });
    expect(mapContent(device.workshop.entities(), 'm1')?.actors).toHaveLength(1);
  });
});

describe('counts that are meant to win for ever', () => {
  test.each([HIGHEST, HIGHEST + 1, Number.MAX_SAFE_INTEGER])(
    'leave files that open again, also after the next edit here: %d',
    async (revision) => {
      const device = facilitators();
      const won = { id: 'w1', title: 'Voitettu', revision };
      await bring(device, asFile(forgedFile({ workshop: won, maps: [{ ...wanted, revision }] })));
      const { workshop } = device;
      workshop.commit(setFields(workshop.entities(), WORKSHOP_KEY, { title: 'Foorumi' }));
      workshop.commit(setFields(workshop.entities(), 'm2/a1', { name: 'Pelastuslaitos' }));
      expect(workshopInfo(workshop.entities())?.title).toBe('Foorumi');
      expect(opensItsOwnFile(workshop.entities())).toBe(true);
    },
  );

  test('leave decisions that can be taken back and files that open again', async () => {
    const device = facilitators();
    const decision = { a: 'm1/a1', b: 'm2/a1', verdict: 'same', clock: Number.MAX_SAFE_INTEGER };
    await bring(device, asFile(forgedFile({ maps: [wanted], decisions: [decision] })));
    const { workshop } = device;
    workshop.commit(decidePair(workshop.entities(), ['m1/a1', 'm2/a1'], 'different'));
    workshop.commit(decidePair(workshop.entities(), ['m1/a1', 'm1/a2'], 'same'));
    expect(pairDecisions(workshop.entities()).map(({ verdict }) => verdict)).toEqual(['different', 'same']);
    expect(opensItsOwnFile(workshop.entities())).toBe(true);
  });
});

describe('a map for a workshop that was deleted here', () => {
  test('brings the workshop back, and the maps that were there before with it', async () => {
    const device = facilitators();
    const { workshop } = device;
    workshop.commit(removeWorkshop(workshop.entities(), AT));
    const { taken } = await bring(device, asCode(forgedFile({ maps: [wanted] })));
    expect(taken).toMatchObject([{ isNew: true, mapCount: 2 }]);
    expect(workshopInfo(workshop.entities())).toMatchObject({ title: 'Foorumi' });
    expect(workshopInfo(workshop.entities())).not.toHaveProperty('deletedAt');
    expect(mapContents(workshop.entities()).map(({ info }) => info.id)).toEqual(['m1', 'm2']);
  });
});

describe('names that are meant to do harm', () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '\u202Ekäännetty',
    '\u200B\u200D\uFEFF',
    '__proto__',
    'constructor',
    '$t(common:home) {{count}}',
    'x'.repeat(2_000),
  ];

  test('come in as they are, are counted as names and are written as they were', async () => {
    const device = facilitators();
    const actors = names.map((name, index) => ({ id: `a${index}`, name }));
    const title = names.join(' ').slice(0, 2_000);
    await bring(
      device,
      asCode(forgedFile({ maps: [{ id: 'm2', title, author: { name: names[5] }, actors }] })),
    );
    const entities = device.workshop.entities();
    expect(mapContent(entities, 'm2')?.actors.map(({ name }) => name)).toEqual(names);
    expect(opensItsOwnFile(entities)).toBe(true);
  });

  test('make titles of copies that are too long, and files that open again all the same', async () => {
    const device = facilitators();
    for (const name of ['Poliisi', 'Seurakunta']) {
      const map = { id: 'm2', title: 'x'.repeat(2_000), actors: [{ id: 'a1', name }] };
      await bring(device, asCode(forgedFile({ maps: [map] })));
    }
    const entities = device.workshop.entities();
    expect(mapContents(entities).map(({ info }) => info.title?.length)).toContain(2_008);
    expect(opensItsOwnFile(entities)).toBe(true);
  });

  test('stand in a sentence as they were typed', () => {
    const taken = {
      workshopId: 'w1',
      title: names[5] ?? '',
      isNew: true,
      mapCount: 1,
      counts: { withdrawn: 0, new: 1, diverged: 0, newer: 0, older: 0, equal: 0 },
      comings: new Map(),
      undecided: 0,
      changesSettings: false,
    };
    expect(reportWords({ taken: [taken], failures: [] })[0]).toContain(names[5]);
  });
});

describe('an archive that is meant to do harm', () => {
  const zipOf = (files: Parameters<typeof zipSync>[0]): File =>
    new File([zipSync(files, { level: 9 }) as Uint8Array<ArrayBuffer>], 'paketti.zip');
  const within = async (ms: number, file: File): Promise<readonly Brought[]> => {
    const began = performance.now();
    const sources = await readForeign({ name: file.name, file });
    expect(performance.now() - began).toBeLessThan(ms);
    return sources;
  };

  /** The archive with its only file so many times in its list, which says that it has that size. */
  const listedOften = (zip: Uint8Array, times: number, size = 0): File => {
    const end = zip.slice(-22);
    const start = new DataView(end.buffer).getUint32(16, true);
    const listed = zip.slice(start, -22);
    new DataView(listed.buffer).setUint32(24, size, true);
    const list = new Uint8Array(listed.length * times);
    for (let at = 0; at < list.length; at += listed.length) list.set(listed, at);
    new DataView(end.buffer).setUint32(12, list.length, true);
    return new File([zip.slice(0, start), list, end], 'paketti.zip');
  };

  test('with a hundred thousand files is dealt with in time', async () => {
    const file = listedOften(zipSync({ '1.jpg': strToU8('') }), 100_000);
    expect(await within(2_000, file)).toMatchObject([{ problem: { type: 'zip-without-maps' } }]);
  });

  test('that names one endless file again and again is given up as a whole', async () => {
    const bomb = zipSync({ '1.json': new Uint8Array(9_000_000) }, { level: 9 });
    const file = listedOften(bomb, 900, 100);
    expect(await within(2_000, file)).toMatchObject([{ problem: { type: 'zip-too-big' } }]);
  });

  test('that names one file again and again which breaks off late is given up as a whole', async () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at % 300 === 0 ? (at * 7919) % 251 : 0));
    const zip = zipSync({ '1.json': noise }, { level: 9 });
    const start = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    const view = new DataView(zip.buffer);
    view.setUint32(start + 20, view.getUint32(start + 20, true) - 20, true);
    expect(await within(10_000, listedOften(zip, 900, 100))).toMatchObject([
      { problem: { type: 'zip-too-big' } },
    ]);
  });

  test('with the list of a backup and none of its workshops says that it holds none', async () => {
    const list = backupList([{ id: 'w1', facts: {} }], '2026-11-22T09:00:00Z');
    const { failures } = await readSources([
      { name: 'paketti.zip', file: zipOf({ [BACKUP_LIST]: strToU8(list) }) },
    ]);
    expect(failures).toEqual([{ file: 'paketti.zip', problem: { type: 'zip-without-maps' } }]);
  });

  test('names its files after the last part of their paths, however they lead, and in short', async () => {
    const json = strToU8('{}');
    const sources = await within(
      2_000,
      zipOf({
        '../../etc/passwd.json': json,
        'C:\\Users\\kartta.json': json,
        [`${'x'.repeat(5_000)}.json`]: json,
      }),
    );
    expect(sources.map(({ name }) => name.slice(0, 20))).toEqual([
      'passwd.json',
      'kartta.json',
      'xxxxxxxxxxxxxxxxxxxx',
    ]);
    expect(sources[2]?.name.length).toBeLessThan(120);
  });
});
