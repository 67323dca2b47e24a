import { beforeEach, describe, expect, it } from 'vitest';
import { reverse } from '../../src/domain/change';
import { setFields } from '../../src/domain/commands/records';
import { removeMap } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import {
  type Answer,
  contentHash,
  type ImportPlan,
  markExchanged,
  planImport,
  type Relation,
  relation,
} from '../../src/domain/exchange';
import { serialise, type WriteOptions, writeWorkshopFile } from '../../src/domain/file';
import { createWorkshop } from '../../src/state/workshop';
import { readOrThrow } from './arbitraries';

const workshopText = JSON.stringify({
  format: 'yhteiskartta',
  version: 1,
  workshop: { id: 'w1', actorKinds: [{ id: 'public', name: 'Julkinen', revision: 1 }] },
  maps: [],
});

const drawnText = JSON.stringify({
  format: 'yhteiskartta',
  version: 1,
  workshop: { id: 'w1' },
  maps: [
    {
      id: 'm1',
      revision: 1,
      actors: [
        { id: 'a1', name: 'Varha', contacts: [{ email: 'varha@example.org' }] },
        { id: 'a2', name: 'Turku' },
      ],
      links: [{ id: 'l1', source: 'a1', target: 'a2' }],
    },
  ],
});

/** A phone or a laptop with one workshop on it. */
const createDevice = (text: string) => {
  const workshop = createWorkshop('w1', readOrThrow(text), () => '2026-11-22T10:00:00Z');
  let copies = 0;
  let last: ImportPlan | undefined;
  const receive = (file: string, answer?: Answer): ImportPlan => {
    const plan = planImport(workshop.entities(), readOrThrow(file), {
      newId: () => `copy${++copies}`,
      ...(answer && { answers: { m1: answer } }),
    });
    workshop.commit(plan.change, 'user', { stamps: plan.stamps });
    last = plan;
    return plan;
  };
  return {
    entities: workshop.entities,
    rename: (name: string, key = 'm1/a1') => workshop.commit(setFields(workshop.entities(), key, { name })),
    deleteMap: () => workshop.commit(removeMap(workshop.entities(), 'm1', '2026-11-22T11:00:00Z')),
    send: (options?: WriteOptions): string => {
      workshop.commit({}, 'user', { stamps: markExchanged(workshop.entities(), ['m1']) });
      return serialise(writeWorkshopFile(workshop.entities(), options));
    },
    receive,
    /** What a file is to the map that is here. */
    sees: (file: string): Relation => relation(workshop.entities(), readOrThrow(file), 'm1'),
    undoImport: () => workshop.commit(reverse(last?.change ?? {}), 'undo'),
  };
};

type Device = ReturnType<typeof createDevice>;

const nameOn = (device: Device, key = 'm1/a1'): unknown => {
  const actor = device.entities().get(key);
  return actor?.is === 'actor' ? actor.name : undefined;
};

const isDeletedOn = (device: Device): boolean => 'deletedAt' in (device.entities().get('m1') ?? {});

/** The plan that leaves everything as it is. */
const nothing = (seen: Relation): ImportPlan => ({
  change: {},
  stamps: {},
  report: [{ mapId: 'm1', relation: seen, isDeleted: false }],
  questions: [],
});

let author: Device;
let receiver: Device;
let v1: string;
let v2: string;
let v3: string;

beforeEach(() => {
  author = createDevice(drawnText);
  receiver = createDevice(workshopText);
  v1 = author.send();
  author.rename('Varha 2');
  v2 = author.send();
  author.rename('Varha 3');
  v3 = author.send();
});

describe('versions of a map that come in', () => {
  it('replace each other in the order in which they were sent', () => {
    expect(receiver.receive(v1).report).toEqual([{ mapId: 'm1', relation: 'new', isDeleted: false }]);
    expect(receiver.receive(v2).report).toMatchObject([{ relation: 'newer' }]);
    expect(receiver.receive(v3).report).toMatchObject([{ relation: 'newer' }]);
    expect(nameOn(receiver)).toBe('Varha 3');
  });

  it('are reported as older when the later one is here already', () => {
    receiver.receive(v2);
    expect(receiver.receive(v1)).toEqual(nothing('older'));
    expect(nameOn(receiver)).toBe('Varha 2');
  });

  it('are recognised across one that never came', () => {
    receiver.receive(v1);
    expect(receiver.receive(v3).report).toMatchObject([{ relation: 'newer' }]);
    expect(receiver.receive(v2).report).toMatchObject([{ relation: 'older' }]);
  });

  it('change nothing the second time', () => {
    receiver.receive(v1);
    expect(receiver.receive(v1)).toEqual(nothing('equal'));
  });

  it('are older to their author, who has gone on drawing, sent or not', () => {
    expect([author.sees(v1), author.sees(v2), author.sees(v3)]).toEqual(['older', 'older', 'equal']);
    author.rename('Varha 4');
    expect([author.sees(v1), author.sees(v2), author.sees(v3)]).toEqual(['older', 'older', 'older']);
  });

  it('arrive with their revision and their chain', () => {
    receiver.receive(v3);
    const theirs = author.entities().get('m1');
    expect(receiver.entities().get('m1')).toEqual(theirs);
    expect(theirs).toMatchObject({ revision: 3, base: contentHash(author.entities(), 'm1') });
  });

  it('never lower a revision', () => {
    receiver.receive(v1);
    for (let i = 0; i < 5; i++) receiver.rename(`Varha ${i}`, 'm1/a2');
    receiver.rename('Turku', 'm1/a2');
    receiver.receive(v2);
    expect(receiver.entities().get('m1')).toMatchObject({ revision: 7 });
    expect(nameOn(receiver)).toBe('Varha 2');
  });

  it('go back to the author as newer when the receiver has edited them', () => {
    receiver.receive(v3);
    receiver.rename('Varha, korjattu');
    expect(author.sees(receiver.send())).toBe('newer');
  });

  it('are still recognised when the author went back to what was sent first', () => {
    receiver.receive(v1);
    receiver.receive(v3);
    author.rename('Varha');
    const again = author.send();
    expect(receiver.receive(again).report).toMatchObject([{ relation: 'newer' }]);
    expect(nameOn(receiver)).toBe('Varha');
    expect(receiver.receive(v3).report).toMatchObject([{ relation: 'older' }]);
    expect(receiver.receive(v1).report).toMatchObject([{ relation: 'equal' }]);
  });

  it('keep of a long chain the last fifty', () => {
    for (let i = 0; i < 60; i++) {
      author.rename(`Varha v${i}`);
      author.send();
    }
    const info = author.entities().get('m1');
    expect(info?.is === 'map' && info.ancestors?.length).toBe(50);
    expect(author.sees(v3)).toBe('diverged');
  });

  it('bring along types and decisions, the greater of each', () => {
    const later = drawnText.replace(
      '"id":"w1"',
      '"id":"w1","actorKinds":[{"id":"public","name":"Julkinen toimija","revision":4}]',
    );
    receiver.receive(later);
    const kind = { id: 'public', name: 'Julkinen toimija', revision: 4 };
    expect(receiver.entities().get('workshop/actorKinds/public')).toMatchObject(kind);
    receiver.receive(workshopText);
    expect(receiver.entities().get('workshop/actorKinds/public')).toMatchObject(kind);
  });

  it('are new where only stray records are left of the map', () => {
    const strays = new Map([...readOrThrow(v1)].filter(([key]) => key !== 'm1'));
    expect(relation(strays, readOrThrow(v2), 'm1')).toBe('new');
    const plan = planImport(strays, readOrThrow(v2), { newId: () => 'x' });
    expect(plan.change['m1/a1']).toEqual({ before: { name: 'Varha' }, after: { name: 'Varha 2' } });
  });

  it('of another workshop are not for this function', () => {
    const other = readOrThrow(workshopText.replace('w1', 'w2'));
    expect(() => planImport(receiver.entities(), other, { newId: () => 'x' })).toThrow();
  });
});

describe('a map that was edited on two devices', () => {
  let phone: Device;
  let laptop: Device;
  let fromLaptop: string;

  beforeEach(() => {
    phone = createDevice(v1);
    laptop = createDevice(v1);
    phone.rename('Varha puhelimella');
    laptop.rename('Varha läppärillä');
    fromLaptop = laptop.send();
  });

  it('stays as it is until somebody has answered', () => {
    const before = phone.entities();
    expect(phone.receive(fromLaptop)).toEqual({ ...nothing('diverged'), questions: ['m1'] });
    expect(phone.entities()).toEqual(before);
  });

  it('can be replaced, ours kept as a copy', () => {
    expect(phone.receive(fromLaptop, 'take-theirs').questions).toEqual([]);
    expect(nameOn(phone)).toBe('Varha läppärillä');
    expect(phone.entities().get('copy1')).toEqual({
      is: 'map',
      id: 'copy1',
      copyOf: 'm1',
      revision: 1,
      updatedAt: '2026-11-22T10:00:00Z',
    });
    expect(nameOn(phone, 'copy1/a1')).toBe('Varha puhelimella');
    expect(phone.entities().has('copy1/l1')).toBe(true);
    expect([phone.sees(fromLaptop), laptop.sees(phone.send())]).toEqual(['equal', 'equal']);
  });

  it('can stay, theirs kept as a copy, and is not asked about again', () => {
    phone.receive(fromLaptop, 'keep-ours');
    expect(nameOn(phone)).toBe('Varha puhelimella');
    expect(nameOn(phone, 'copy1/a1')).toBe('Varha läppärillä');
    expect(phone.entities().get('copy1')).toMatchObject({ copyOf: 'm1' });
    expect(phone.receive(fromLaptop)).toEqual(nothing('older'));
    phone.rename('Varha taas puhelimella');
    expect(phone.sees(fromLaptop)).toBe('older');
  });

  it('is settled for the other device too, whichever was chosen', () => {
    phone.receive(fromLaptop, 'keep-ours');
    expect(laptop.sees(phone.send())).toBe('newer');
    laptop.receive(phone.send());
    expect(nameOn(laptop)).toBe('Varha puhelimella');
  });

  it('outranks the version it was preferred to', () => {
    const revisionOn = (device: Device): unknown => {
      const info = device.entities().get('m1');
      return info?.is === 'map' ? info.revision : undefined;
    };
    laptop.rename('Varha 5');
    laptop.rename('Varha 6');
    const later = laptop.send();
    const earlier = phone.send();
    phone.receive(later, 'keep-ours');
    laptop.receive(earlier, 'take-theirs');
    expect([revisionOn(phone), revisionOn(laptop)]).toEqual([5, 5]);
  });

  it('is asked about again after an undo of either answer', () => {
    for (const answer of ['take-theirs', 'keep-ours'] as const) {
      phone.receive(fromLaptop, answer);
      phone.undoImport();
      expect(nameOn(phone)).toBe('Varha puhelimella');
      expect([...phone.entities().keys()].filter((key) => key.startsWith('copy'))).toEqual([]);
      expect(phone.sees(fromLaptop), answer).toBe('diverged');
    }
  });

  it('is one map again where both made the same edit', () => {
    const other = createDevice(v1);
    other.rename('Varha puhelimella');
    expect(phone.sees(other.send())).toBe('equal');
  });
});

describe('an import that was undone', () => {
  it('of a new map can be done again', () => {
    receiver.receive(v1);
    receiver.undoImport();
    expect(receiver.entities().has('m1')).toBe(false);
    expect(receiver.receive(v1).report).toMatchObject([{ relation: 'new' }]);
    expect(nameOn(receiver)).toBe('Varha');
  });

  it('of a newer version is asked about, and leaves no copy of what the newer one was made from', () => {
    receiver.receive(v1);
    receiver.receive(v2);
    receiver.undoImport();
    expect(nameOn(receiver)).toBe('Varha');
    expect(receiver.receive(v2).questions).toEqual(['m1']);
    receiver.receive(v2, 'take-theirs');
    expect(nameOn(receiver)).toBe('Varha 2');
    expect(receiver.entities().has('copy1')).toBe(false);
    expect(receiver.receive(v2).report).toMatchObject([{ relation: 'equal' }]);
  });

  it('of a newer version can stay undone for good', () => {
    receiver.receive(v1);
    receiver.receive(v2);
    receiver.undoImport();
    receiver.receive(v2, 'keep-ours');
    expect(nameOn(receiver)).toBe('Varha');
    expect(receiver.sees(v2)).toBe('older');
  });
});

describe('a deleted map', () => {
  it('goes from the receiver who has not touched it', () => {
    receiver.receive(v3);
    author.deleteMap();
    expect(receiver.receive(author.send()).report).toEqual([
      { mapId: 'm1', relation: 'newer', isDeleted: true },
    ]);
    expect(isDeletedOn(receiver)).toBe(true);
    expect([...receiver.entities().keys()].filter((key) => key.startsWith('m1/'))).toEqual([]);
  });

  it('does not take unseen edits of the receiver with it', () => {
    receiver.receive(v3);
    receiver.rename('Varha, korjattu');
    author.deleteMap();
    const file = author.send();
    expect(receiver.receive(file).questions).toEqual(['m1']);
    expect(nameOn(receiver)).toBe('Varha, korjattu');
    receiver.receive(file, 'take-theirs');
    expect(isDeletedOn(receiver)).toBe(true);
    expect(receiver.entities().has('copy1')).toBe(false);
  });

  it('does not come back with a file that was sent before', () => {
    for (const file of [v1, v2, v3]) {
      const device = createDevice(v3);
      device.deleteMap();
      device.receive(file);
      expect(isDeletedOn(device)).toBe(true);
    }
    author.deleteMap();
    expect(author.receive(v2).report).toMatchObject([{ relation: 'older' }]);
  });

  it('does not come back with an older file even where only the deletion arrived', () => {
    author.deleteMap();
    receiver.receive(author.send());
    expect(receiver.receive(v2).report).toMatchObject([{ relation: 'older' }]);
    expect(isDeletedOn(receiver)).toBe(true);
  });

  it('comes back only on request when its author has gone on drawing', () => {
    receiver.receive(v1);
    receiver.deleteMap();
    expect(receiver.receive(v2).questions).toEqual(['m1']);
    expect(isDeletedOn(receiver)).toBe(true);
    receiver.receive(v2, 'keep-ours');
    expect([isDeletedOn(receiver), receiver.entities().has('copy1')]).toEqual([true, false]);
    expect(createDevice(receiver.send()).receive(v2).report).toMatchObject([{ relation: 'older' }]);
    receiver.receive(v3, 'take-theirs');
    expect(nameOn(receiver)).toBe('Varha 3');
  });

  it('is the same deletion on both sides', () => {
    receiver.receive(v1);
    receiver.deleteMap();
    author.deleteMap();
    expect(receiver.sees(author.send())).toBe('equal');
  });
});

describe('contacts', () => {
  const contactsOn = (device: Device): unknown => {
    const actor: object | undefined = device.entities().get('m1/a1');
    return actor && 'contacts' in actor ? actor.contacts : undefined;
  };

  it('survive the return of the map in a file without contacts', () => {
    receiver.receive(v3);
    expect(author.receive(receiver.send({ contacts: false })).report).toMatchObject([{ relation: 'equal' }]);
    receiver.rename('Varha, korjattu');
    expect(author.receive(receiver.send({ contacts: false })).report).toMatchObject([{ relation: 'newer' }]);
    expect(nameOn(author)).toBe('Varha, korjattu');
    expect(contactsOn(author)).toEqual([{ email: 'varha@example.org' }]);
    expect(author.entities().get('m1')).not.toHaveProperty('contactsLeftOut');
  });

  it('are filled in where the map first came without them', () => {
    receiver.receive(author.send({ contacts: false }));
    expect([contactsOn(receiver), receiver.sees(v3)]).toEqual([undefined, 'equal']);
    receiver.receive(v3);
    expect(contactsOn(receiver)).toEqual([{ email: 'varha@example.org' }]);
    expect(receiver.entities().get('m1')).not.toHaveProperty('contactsLeftOut');
  });

  it('go where their author took them away', () => {
    receiver.receive(v3);
    author.rename('Varha 4');
    const without = author.send().replace(/"contacts": \[[^\]]*\]/, '"contacts": []');
    receiver.receive(without);
    expect(contactsOn(receiver)).toEqual([]);
  });
});

describe('the hash of a map', () => {
  const hashWith = (change: (entities: Map<string, object>) => void): string => {
    const entities = new Map<string, object>(author.entities());
    change(entities);
    return contentHash(entities as unknown as Entities, 'm1');
  };
  const edit = (key: string, fields: object) =>
    hashWith((entities) => entities.set(key, { ...entities.get(key), ...fields }));

  it('changes with anything that is drawn or written on it', () => {
    const hashes = [
      contentHash(author.entities(), 'm1'),
      edit('m1', { title: 'Oma' }),
      edit('m1/a1', { x: 1 }),
      edit('m1/l1', { kind: 'coop' }),
      edit('m1/a2', { future: true }),
      hashWith((entities) => entities.delete('m1/l1')),
      edit('m1', { deletedAt: '2026-11-22' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('does not change with stamps, the state of sending, contacts or buried records', () => {
    const hash = contentHash(author.entities(), 'm1');
    expect(edit('m1', { revision: 99, updatedAt: 'later', base: 'x', ancestors: ['y'], state: 'sent' })).toBe(
      hash,
    );
    expect(edit('m1/a1', { contacts: [], permission: { state: 'given' } })).toBe(hash);
    expect(edit('m1/a9', { is: 'actor', id: 'a9', deletedAt: '2026-11-22' })).toBe(hash);
    expect(hashWith((entities) => entities.set('m2/a1', { is: 'actor', id: 'a1', name: 'Muu' }))).toBe(hash);
  });

  it('is the same after a journey through a file', () => {
    expect(contentHash(readOrThrow(v3), 'm1')).toBe(contentHash(author.entities(), 'm1'));
  });
});

describe('maps that leave the device', () => {
  it('are stamped once for each version', () => {
    author.rename('Varha 4');
    expect(markExchanged(author.entities(), ['m1'])).toMatchObject({
      m1: {
        base: contentHash(author.entities(), 'm1'),
        ancestors: [expect.any(String), expect.any(String), expect.any(String)],
      },
    });
    author.send();
    expect(markExchanged(author.entities(), ['m1'])).toEqual({});
  });

  it('must exist', () => {
    expect(() => markExchanged(author.entities(), ['m9'])).toThrow();
  });
});
