import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/journal/entry';
import { folded } from '../../../src/domain/journal/fold';
import { type Frame, frameOf } from '../../../src/domain/journal/frame';
import { knowledgeOf, rowsAfter } from '../../../src/domain/journal/strands';
import { openSlot, type Slot } from '../../../src/workers/journal/slot';
import { createDisk, type Disk, Killed } from './disk';

/** What is done to a slot: a commit of one of two workshops, a folding, or the end of one of them. */
type Act = { readonly does: 'commit' | 'end'; readonly workshop: 'w1' | 'w2' } | { readonly does: 'fold' };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant('commit' as const),
        workshop: fc.constantFrom('w1' as const, 'w2' as const),
      }),
    },
    { weight: 3, arbitrary: fc.constant({ does: 'fold' as const }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('end' as const),
        workshop: fc.constantFrom('w1' as const, 'w2' as const),
      }),
    },
  ),
  { maxLength: 12 },
);

const entryOf = (workshop: string, seq: number): Entry => ({
  head: { is: seq === 1 ? 'base' : 'step', workshop, line: 'l', seq, hash: seq },
  rows: [
    [`m1/a${seq}`, { is: 'actor', id: `a${seq}`, name: `Åbo ${seq}` }],
    // every third commit takes something away
    ...(seq % 3 === 0 ? ([[`m1/a${seq - 1}`, null]] as const) : []),
  ],
});

/** What frames say, to be compared. */
const meaning = (frames: readonly Frame[]): string => {
  const { strands, ends } = knowledgeOf(frames);
  const standings = strands.map(({ workshop, seq, frames: own }) => [
    workshop,
    seq,
    [...rowsAfter(own)].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return JSON.stringify([standings.sort(), [...ends.keys()].sort()]);
};

const open = (disk: Disk): Slot => openSlot(disk.file('a'), disk.file('b'));

/** Does all, and notes after each act what the slot says. Where the power goes, the act on its way comes last. */
const perform = (
  slot: Slot,
  all: readonly Act[],
): { readonly said: string[]; readonly isKilled: boolean } => {
  const seqs = { w1: 0, w2: 0 };
  const said = [meaning(slot.frames())];
  for (const act of all) {
    try {
      if (act.does === 'fold') slot.replace(folded(slot.frames()));
      else if (act.does === 'commit') slot.append(frameOf(entryOf(act.workshop, ++seqs[act.workshop])));
      else slot.append(frameOf({ head: { is: 'end', workshop: act.workshop, ends: ['l'] }, rows: [] }));
    } catch (error) {
      if (error instanceof Killed) return { said, isKilled: true };
      throw error;
    }
    said.push(meaning(slot.frames()));
  }
  return { said, isKilled: false };
};

describe('killed at any byte', () => {
  test('a slot says what it said last, or what it was about to say', () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (all, first, second) => {
        const calm = createDisk();
        const { said: whole } = perform(open(calm), all);
        const disk = createDisk();
        const slot = open(disk);
        disk.power(first % (calm.spent() + 1));
        const { said } = perform(slot, all);
        const possible = whole.slice(said.length - 1, said.length + 1);
        // the next browser may be killed while it mends what the first has left
        disk.power(second % 400);
        try {
          open(disk);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        disk.power(Number.POSITIVE_INFINITY);
        expect(possible).toContain(meaning(open(disk).frames()));
      }),
      { seed: 42, numRuns: 3000 },
    );
  });

  test('a folding loses nothing, wherever it stops', () => {
    const prepared = () => {
      const disk = createDisk();
      const slot = open(disk);
      for (let seq = 1; seq <= 6; seq++) {
        slot.append(frameOf(entryOf('w1', seq)));
        slot.append(frameOf(entryOf('w2', seq)));
      }
      return { disk, slot, before: disk.spent(), said: meaning(slot.frames()) };
    };
    const calm = prepared();
    calm.slot.replace(folded(calm.slot.frames()));
    const units = calm.disk.spent() - calm.before;
    expect(units).toBeGreaterThan(500);
    for (let power = 0; power <= units; power++) {
      const { disk, slot, said } = prepared();
      disk.power(power);
      try {
        slot.replace(folded(slot.frames()));
      } catch {
        // killed, or so it seems to the slot
      }
      disk.power(Number.POSITIVE_INFINITY);
      const again = open(disk);
      expect(meaning(again.frames()), `after ${power} of ${units}`).toBe(said);
      again.append(frameOf(entryOf('w1', 7)));
      expect(JSON.parse(meaning(open(disk).frames()))[0][0].slice(0, 2)).toEqual(['w1', 7]);
    }
  });
});

test('where there is no room to fold, the slot stays as it is and goes on', () => {
  const disk = createDisk();
  const slot = open(disk);
  slot.append(frameOf(entryOf('w1', 1)));
  disk.power(20);
  expect(() => slot.replace(folded(slot.frames()))).toThrow();
  disk.power(Number.POSITIVE_INFINITY);
  slot.append(frameOf(entryOf('w1', 2)));
  expect(JSON.parse(meaning(open(disk).frames()))[0][0].slice(0, 2)).toEqual(['w1', 2]);
});

test('what is replaced is gone, also what an interrupted folding had left over', () => {
  const disk = createDisk();
  const slot = open(disk);
  for (let seq = 1; seq <= 9; seq++) slot.append(frameOf(entryOf('w1', seq)));
  const said = slot.frames().map(({ bytes }) => bytes);
  disk.file('b').write(said[0] ?? new Uint8Array(), 0);
  // no room to mend: both files are in use
  disk.power(30);
  const again = open(disk);
  disk.power(Number.POSITIVE_INFINITY);
  again.replace([frameOf(entryOf('w2', 1))]);
  const left =
    new TextDecoder().decode(disk.file('a').read()) + new TextDecoder().decode(disk.file('b').read());
  expect(left).not.toContain('w1');
  expect(left).toContain('w2');
});
