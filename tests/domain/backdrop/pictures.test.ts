import { describe, expect, it } from 'vitest';
import { chooseBackdrop, layPicture, setPicture } from '../../../src/domain/backdrop/choose';
import { apply, type Change, reverse, stampRecord } from '../../../src/domain/change';
import { mapCode } from '../../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { addActor } from '../../../src/domain/commands/records';
import type { Entities, MapImage } from '../../../src/domain/entity';
import { contentHash, planImport, relation } from '../../../src/domain/exchange';
import { serialise, type WriteOptions, writeWorkshopFile } from '../../../src/domain/file';
import { readWorkshopFile } from '../../../src/domain/schema';
import { livingMap, mapImage } from '../../../src/domain/select';
import { sendingState, sendMap } from '../../../src/domain/sending';

const DATA = 'aGVpcHBh';
const PICTURE: MapImage = { is: 'image', id: 'p1', type: 'image/jpeg', data: DATA, width: 800, height: 600 };
const PLACE = { x: 0, y: 0, width: 800, height: 600 };

const begun = (): Entities =>
  newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' }, [newMap({ id: 'm1' })]);

/** What a workshop does with a change of its user's. */
const edited = (entities: Entities, change: Change): Entities => {
  const after = new Map(apply(entities, change));
  const info = after.get('m1');
  if (info?.is === 'map') after.set('m1', { ...info, revision: (info.revision ?? 0) + 1 });
  return after;
};

const traced = (): Entities => {
  const entities = edited(begun(), addActor('m1', { id: 'a1', name: 'Varha', x: 0, y: 0 }));
  return edited(entities, layPicture(entities, 'm1', PICTURE, PLACE));
};

const sent = (entities: Entities): Entities => {
  const { change, stamps } = sendMap(entities, 'm1', '2026-11-22T10:00:00Z');
  const after = new Map(apply(entities, change));
  for (const [key, stamp] of Object.entries(stamps)) {
    const record = after.get(key);
    if (record) after.set(key, stampRecord(record, stamp));
  }
  return after;
};

const received = (entities: Entities, options: WriteOptions): Entities => {
  const read = readWorkshopFile(serialise(writeWorkshopFile(entities, options)));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

const SENDING: WriteOptions = { maps: ['m1'], settings: false, contacts: false, images: false };

const merged = (ours: Entities, theirs: Entities): Entities =>
  apply(ours, planImport(ours, theirs, { newId: () => 'm9' }).change);

describe('a picture under a map', () => {
  it('stays at home when the map is sent, in a file and in a code', () => {
    const file = JSON.stringify(writeWorkshopFile(traced(), SENDING));
    expect(file).not.toContain(DATA);
    expect(file).not.toContain('p1');
    expect(mapCode(traced(), 'm1').length).toBe(
      mapCode(edited(traced(), setPicture(traced(), 'm1', { x: 123_456, opacity: 0.31 })), 'm1').length,
    );
  });

  it('goes along when the whole workshop is saved, and is there when it is opened again', () => {
    const opened = received(traced(), {});
    expect(mapImage(opened, 'm1', 'p1')).toEqual(PICTURE);
    expect(livingMap(opened, 'm1')?.backdrop).toEqual({ type: 'image', image: { id: 'p1', ...PLACE } });
  });

  it('is no part of what the map says: placing it is no reason to send again', () => {
    const home = sent(traced());
    const moved = edited(home, setPicture(home, 'm1', { x: 50, locked: true }));
    expect(contentHash(moved, 'm1')).toBe(contentHash(home, 'm1'));
    expect(sendingState(moved, 'm1')).toBe('sent');
    expect(contentHash(received(home, SENDING), 'm1')).toBe(contentHash(home, 'm1'));
  });

  it('stays where it is when a newer version of the map comes without it', () => {
    const home = sent(traced());
    const elsewhere = received(home, SENDING);
    const newer = sent(edited(elsewhere, addActor('m1', { id: 'a2', name: 'Turku', x: 9, y: 9 })));
    expect(relation(home, newer, 'm1')).toBe('newer');
    const back = merged(home, newer);
    expect(back.has('m1/a2')).toBe(true);
    expect(mapImage(back, 'm1', 'p1')).toEqual(PICTURE);
    expect(livingMap(back, 'm1')?.backdrop?.image?.id).toBe('p1');
  });

  it('goes when the newer version has another backdrop', () => {
    const home = sent(traced());
    const elsewhere = received(home, SENDING);
    const newer = sent(edited(elsewhere, chooseBackdrop(elsewhere, 'm1', { type: 'none' })));
    const back = merged(home, newer);
    expect(mapImage(back, 'm1', 'p1')).toBeUndefined();
    expect(livingMap(back, 'm1')?.backdrop).toEqual({ type: 'none' });
  });

  it('comes with a version that says the same where it was missing', () => {
    const home = sent(traced());
    const without = received(home, SENDING);
    const back = merged(without, received(home, {}));
    expect(mapImage(back, 'm1', 'p1')).toEqual(PICTURE);
    expect(livingMap(back, 'm1')?.backdrop?.image?.id).toBe('p1');
  });

  it('goes with its backdrop, and comes back with it', () => {
    const before = traced();
    const change = chooseBackdrop(before, 'm1', undefined);
    const after = apply(before, change);
    expect(mapImage(after, 'm1', 'p1')).toBeUndefined();
    expect(apply(after, reverse(change))).toEqual(before);
  });

  it('takes the place of the one before it', () => {
    const before = traced();
    const after = apply(before, layPicture(before, 'm1', { ...PICTURE, id: 'p2' }, PLACE));
    expect([...after.keys()].filter((key) => key.startsWith('m1/p'))).toEqual(['m1/p2']);
  });
});

describe('a picture on both sides', () => {
  it('is not laid over the one that comes with a newer version', () => {
    const ours = sent(traced());
    const theirs = sent(edited(ours, layPicture(ours, 'm1', { ...PICTURE, id: 'p2' }, PLACE)));
    const after = merged(ours, received(theirs, { maps: ['m1'] }));
    expect(livingMap(after, 'm1')?.backdrop?.image?.id).toBe('p2');
    expect(after.has('m1/p1')).toBe(false);
    expect(mapImage(after, 'm1', 'p2')?.data).toBe(DATA);
  });
});

describe('the data of a picture in a file', () => {
  const opened = (data: string) => {
    const map = { id: 'm1', images: [{ id: 'p1', type: 'image/jpeg', data, width: 800, height: 600 }] };
    const file = { format: 'yhteiskartta', version: 1, workshop: { id: 'w1' }, maps: [map] };
    const read = readWorkshopFile(JSON.stringify(file));
    return read.ok ? read.value.has('m1/p1') : read.error;
  };

  it.each(['AAAA', 'aA==', 'aGk=', 'A/+9', 'A'.repeat(12_000_000)])('may be base64 of any length', (data) => {
    expect(opened(data)).toBe(true);
  });

  it.each(['', 'A', 'AAA', 'AA"A', 'AA A', 'A===', 'AA=A', '=AAA', 'AAAÅ', '"/><script>', 'AAA\n'])(
    'must be base64: %j is not',
    (data) => {
      expect(opened(data)).toEqual({ type: 'invalid', where: 'maps/0/images/0/data' });
    },
  );

  /** The head of a PNG of so many points a side, as much of one as tells its size. */
  const png = (side: number): string => {
    const head = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
    const sides = [16, 16].flatMap(() => [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255]);
    return btoa(String.fromCharCode(...head, ...sides));
  };

  it('is refused when it would unfold into more than any memory holds', () => {
    expect(opened(png(2_048))).toBe(true);
    expect(opened(png(2_049))).toEqual({ type: 'invalid', where: 'maps/0/images/0/data' });
    expect(opened(png(65_535))).toEqual({ type: 'invalid', where: 'maps/0/images/0/data' });
  });

  it('is refused when it is a program', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';
    expect(opened(btoa(svg.padEnd(66)))).toEqual({ type: 'invalid', where: 'maps/0/images/0/data' });
  });
});
