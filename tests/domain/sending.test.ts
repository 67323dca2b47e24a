import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapCode, readWorkshopCode, withdrawalCode } from '../../src/domain/code/workshopCode';
import { addActor, setFields } from '../../src/domain/commands/records';
import type { Entities, MapInfo } from '../../src/domain/entity';
import { markExchanged, planImport } from '../../src/domain/exchange';
import { mapContent } from '../../src/domain/select';
import { type Sending, sendingState, sendMap, withdrawalFile, withdrawMap } from '../../src/domain/sending';
import { createWorkshop } from '../../src/state/workshop';
import { readOrThrow } from './arbitraries';

const AT = '2026-11-22T10:42:00Z';

const joined = JSON.stringify({
  format: 'yhteiskartta',
  version: 1,
  workshop: { id: 'w1', title: 'Foorumi', revision: 1 },
  maps: [{ id: 'm1', state: 'draft', revision: 1, author: { name: 'Vihreä 7' } }],
});

const empty = JSON.stringify({
  format: 'yhteiskartta',
  version: 1,
  workshop: { id: 'w1', title: 'Foorumi' },
});

const opened = (code: string): Entities => {
  const read = readWorkshopCode(code, 'map');
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

/** A device with the workshop on it; what leaves it leaves as a code. */
const createDevice = (text: string) => {
  const workshop = createWorkshop('w1', readOrThrow(text), () => AT);
  const commit = ({ change, stamps }: Sending) => workshop.commit(change, 'user', { lasting: true, stamps });
  let drawn = 0;
  return {
    entities: workshop.entities,
    draw: (name: string) => workshop.commit(addActor('m1', { id: `a${++drawn}`, name })),
    rename: (name: string) => workshop.commit(setFields(workshop.entities(), 'm1/a1', { name })),
    send: (at = AT): string => {
      commit(sendMap(workshop.entities(), 'm1', at));
      return mapCode(workshop.entities(), 'm1');
    },
    withdraw: (): string => {
      commit(withdrawMap(workshop.entities(), 'm1'));
      return withdrawalCode(workshop.entities(), 'm1', AT);
    },
    /** The map leaves in a file of the whole workshop. */
    keep: () => workshop.commit({}, 'user', { stamps: markExchanged(workshop.entities(), ['m1']) }),
    state: () => sendingState(workshop.entities(), 'm1'),
    receive: (code: string) => {
      const plan = planImport(workshop.entities(), opened(code), { newId: () => 'copy' });
      commit(plan);
      return plan;
    },
  };
};

type Device = ReturnType<typeof createDevice>;

const info = (entities: Entities): MapInfo | undefined => {
  const map = entities.get('m1');
  return map?.is === 'map' ? map : undefined;
};

const namesOn = ({ entities }: Device): string[] | undefined =>
  mapContent(entities(), 'm1')?.actors.map(({ name }) => name);

/** All that is known of the map; the order in which ancestors came means nothing. */
const knownOf = ({ entities }: Device): unknown => {
  const records = [...entities()].filter(([key]) => key.startsWith('m1'));
  const map = info(entities());
  return { ...Object.fromEntries(records), m1: { ...map, ancestors: new Set(map?.ancestors) } };
};

const collected = (codes: readonly string[]): Device => {
  const device = createDevice(empty);
  for (const code of codes) expect(device.receive(code).questions).toEqual([]);
  return device;
};

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, place) =>
        permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
      );

const expectSameInAnyOrder = (codes: readonly string[]): Device => {
  const inOrder = collected(codes);
  for (const shuffled of permutations(codes)) expect(knownOf(collected(shuffled))).toEqual(knownOf(inOrder));
  return inOrder;
};

describe('sending a map', () => {
  it('knows a map that was never sent, was sent, and has changed since', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    expect(author.state()).toBe('never');
    author.send();
    expect(author.state()).toBe('sent');
    expect(info(author.entities())).toMatchObject({ state: 'sent', sentAt: AT });
    author.rename('Turun kaupunki');
    expect(author.state()).toBe('changed-since');
    author.send('2026-11-22T11:00:00Z');
    expect(author.state()).toBe('sent');
    expect(sendingState(author.entities(), 'm9')).toBe('never');
  });

  it('comes out the same for five versions in any order', () => {
    const author = createDevice(joined);
    const codes = ['Turku', 'Varha', 'MLL', 'Raisio', 'Liitto'].map((name, number) => {
      author.draw(name);
      return author.send(`2026-11-22T1${number}:00:00Z`);
    });
    expect(namesOn(expectSameInAnyOrder(codes))).toHaveLength(5);
  });

  it('takes a version that says again what an earlier one said for the later one', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    const codes = ['Turku', 'Åbo', 'Turku', 'Turun kaupunki', 'Åbo'].map((name) => {
      author.rename(name);
      return author.send();
    });
    expect(namesOn(expectSameInAnyOrder(codes))).toEqual(['Åbo']);
  });

  it('is fine to be done on two devices of one author, one after the other', () => {
    const phone = createDevice(joined);
    phone.draw('Turku');
    const first = phone.send();
    const laptop = createDevice(empty);
    laptop.receive(first);
    laptop.rename('Turun kaupunki');
    const second = laptop.send();
    expect(namesOn(expectSameInAnyOrder([first, second, first]))).toEqual(['Turun kaupunki']);
  });

  it('asks when two devices of one author went on apart', () => {
    const phone = createDevice(joined);
    phone.draw('Turku');
    const laptop = createDevice(empty);
    laptop.receive(phone.send());
    laptop.rename('Turun kaupunki');
    phone.rename('Åbo');
    const facilitator = createDevice(empty);
    facilitator.receive(laptop.send());
    expect(facilitator.receive(phone.send()).questions).toEqual(['m1']);
    expect(namesOn(facilitator)).toEqual(['Turun kaupunki']);
  });
});

describe('withdrawing a map', () => {
  it('takes it away where it was collected and leaves the drawing with its author', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    const sent = author.send();
    const facilitator = collected([sent]);
    expect(facilitator.receive(author.withdraw()).report).toEqual([
      { mapId: 'm1', relation: 'newer', isDeleted: true },
    ]);
    expect(namesOn(facilitator)).toBeUndefined();
    expect(author.state()).toBe('withdrawn');
    expect(namesOn(author)).toEqual(['Turku']);
    expect(info(author.entities())).not.toHaveProperty('sentAt');
  });

  it('lets nothing of the drawing leave', () => {
    const author = createDevice(joined);
    author.draw('Salainen');
    author.send();
    author.withdraw();
    const text = JSON.stringify(withdrawalFile(author.entities(), 'm1', AT));
    expect(text).not.toContain('Salainen');
    expect(text).not.toContain('Vihreä');
    expect(text).toContain('deletedAt');
  });

  it('comes out the same in any order when the same drawing is sent again', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    const codes = [author.send(), author.withdraw(), author.send()];
    expect(author.state()).toBe('sent');
    expect(namesOn(expectSameInAnyOrder(codes))).toEqual(['Turku']);
  });

  it('comes out the same in any order when it goes back and forth', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    const codes = [author.send(), author.withdraw()];
    author.rename('Åbo');
    codes.push(author.send(), author.withdraw(), author.withdraw());
    expect(namesOn(expectSameInAnyOrder(codes))).toBeUndefined();
    author.rename('Turku');
    expect(namesOn(expectSameInAnyOrder([...codes.slice(0, 4), author.send()]))).toEqual(['Turku']);
  });

  it('comes out the same in any order for whatever the author did', () => {
    const steps = fc.array(fc.constantFrom('send', 'withdraw', 'draw', 'rename', 'rename back'), {
      minLength: 4,
      maxLength: 12,
    });
    const act = (author: Device, step: string): string[] => {
      if (step === 'draw') author.draw('Varha');
      else if (step === 'rename') author.rename('Åbo');
      else if (step === 'rename back') author.rename('Turku');
      else if (step === 'send') return [author.send()];
      else if (author.state() === 'sent' || author.state() === 'changed-since') return [author.withdraw()];
      return [];
    };
    const shuffled = steps.chain((done) => {
      const author = createDevice(joined);
      author.draw('Turku');
      const codes = done.flatMap((step) => act(author, step));
      const all = fc.shuffledSubarray(codes, { minLength: codes.length });
      return fc.record({ codes: fc.constant(codes), shuffled: all });
    });
    fc.assert(
      fc.property(shuffled, ({ codes, shuffled: mixed }) => {
        expect(knownOf(collected(mixed))).toEqual(knownOf(collected(codes)));
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('is still known when the map has been kept in a file since', () => {
    const device = createDevice(joined);
    device.draw('Turku');
    device.send();
    device.withdraw();
    device.draw('Raisio');
    device.keep();
    expect(device.state()).toBe('withdrawn');
  });

  it('does nothing to a map that is not sent, which then has no withdrawal', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    expect(withdrawMap(author.entities(), 'm1')).toEqual({ change: {}, stamps: {} });
    author.send();
    expect(() => withdrawalFile(author.entities(), 'm1', AT)).toThrow('not withdrawn');
  });

  it('never takes the drawing away from its author unasked, who opens the withdrawal', () => {
    const author = createDevice(joined);
    author.draw('Turku');
    author.send();
    expect(author.receive(author.withdraw()).questions).toEqual(['m1']);
    expect(namesOn(author)).toEqual(['Turku']);
  });
});
