import { expect, test } from 'vitest';
import { apply, NO_CHANGE, reverse } from '../../../src/domain/change';
import { removeSnapshot, renameSnapshot, takeSnapshot } from '../../../src/domain/commands/snapshots';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { viewOf } from '../../../src/domain/merge/view';
import { readWorkshopFile } from '../../../src/domain/schema';
import { snapshots } from '../../../src/domain/select';
import { portraitOf } from '../../../src/domain/snapshots/portrait';
import { workshop } from '../match/workshop';

const AT = '2026-11-22T12:00:00Z';

const forum = workshop({
  maps: {
    m1: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']], info: { author: { name: 'Sirpa' } } },
    m2: { actors: { b1: 'Turku', b2: 'Varha' }, links: [['b2', 'b1']] },
    m3: { actors: { c1: 'Turku', c2: 'Kela' }, links: [['c1', 'c2']] },
  },
});

const portrait = portraitOf(viewOf(forum), { kActors: 2, kLinks: 2 });
const kept = apply(forum, takeSnapshot(portrait, { id: 's1', name: ' Aamupäivä ', at: AT }));
const namesIn = (entities = kept) => snapshots(entities).map(({ name }) => name);

test('a snapshot holds what stood on the shared map, with how many drew it', () => {
  expect(snapshots(kept)).toMatchObject([
    {
      name: 'Aamupäivä',
      createdAt: AT,
      m: 3,
      kActors: 2,
      kLinks: 2,
      actors: [
        { name: 'Turku', n: 3, members: ['m1/a1', 'm2/b1', 'm3/c1'] },
        { name: 'Varha', n: 2 },
      ],
      links: [{ source: 'm1/a1', target: 'm1/a2', n: 2 }],
    },
  ]);
});

test('it says nothing of who drew', () => {
  expect(JSON.stringify(snapshots(kept))).not.toContain('Sirpa');
});

test('it is renamed, but never to nothing', () => {
  expect(namesIn(apply(kept, renameSnapshot(kept, 's1', ' Iltapäivä ')))).toEqual(['Iltapäivä']);
  expect(renameSnapshot(kept, 's1', '  ')).toEqual(NO_CHANGE);
  expect(renameSnapshot(kept, 'other', 'Iltapäivä')).toEqual(NO_CHANGE);
});

test('deleting it leaves a tombstone that a file carries, and can be taken back', () => {
  const change = removeSnapshot(kept, 's1', AT);
  const without = apply(kept, change);
  expect(namesIn(without)).toEqual([]);
  const read = readWorkshopFile(serialise(writeWorkshopFile(without)));
  expect(read.ok && read.value.get('workshop/snapshots/s1')).toMatchObject({ id: 's1', deletedAt: AT });
  expect(apply(without, reverse(change))).toEqual(kept);
  expect(removeSnapshot(without, 's1', AT)).toEqual(NO_CHANGE);
});
