import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/entity';
import type { Entry, RowsHead } from '../../../src/domain/journal/entry';
import { folded } from '../../../src/domain/journal/fold';
import { type Frame, frameOf, framesIn, rowsIn } from '../../../src/domain/journal/frame';
import { knowledgeOf, rowsAfter } from '../../../src/domain/journal/strands';

const actor = (id: string, name: string): Entity => ({ is: 'actor', id, name });

const texts = fc.string({ maxLength: 8, unit: 'grapheme' });

const entry: fc.Arbitrary<Entry<RowsHead>> = fc
  .record({
    is: fc.constantFrom('step' as const, 'base' as const),
    workshop: texts,
    line: texts,
    seq: fc.nat(9),
    hash: fc.nat(),
    names: fc.array(fc.option(texts), { maxLength: 3 }),
  })
  .map(({ names, ...head }) => ({
    head,
    rows: names.map((name, n) => [`m1/a${n}`, name === null ? null : actor(`a${n}`, name)]),
  }));

const concat = (parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

const entriesIn = (frames: readonly Frame[]): Entry[] =>
  frames.map((frame) => ({ head: frame.head, rows: rowsIn(frame) }));

describe('the frames of a file', () => {
  test('say what was written, up to wherever the file is cut', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), fc.nat(), (entries, at) => {
        const parts = entries.map(frameOf);
        const file = concat(parts);
        const cut = at % (file.length + 1);
        let end = 0;
        const whole = entries.filter((_, index) => {
          end += parts[index]?.length ?? 0;
          return end <= cut;
        });
        const found = framesIn(file.subarray(0, cut));
        expect(entriesIn(found.frames)).toEqual(whole);
        expect(found.end).toBe(concat(parts.slice(0, whole.length)).length);
      }),
      { seed: 42 },
    );
  });

  test('end before a byte that is not as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (entries, at, flip) => {
          const file = concat(entries.map(frameOf));
          const position = at % file.length;
          file[position] = (file[position] ?? 0) ^ flip;
          const { frames, end } = framesIn(file);
          expect(end).toBeLessThanOrEqual(position);
          expect(entriesIn(frames)).toEqual(entries.slice(0, frames.length));
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });

  test('are none in zeros, which a power cut may leave, and none in whatever else', () => {
    expect(framesIn(new Uint8Array(1000))).toEqual({ frames: [], end: 0 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(framesIn(bytes).end).toBe(0);
      }),
      { seed: 42 },
    );
  });
});

const framesOf = (entries: readonly Entry[]): readonly Frame[] =>
  framesIn(concat(entries.map(frameOf))).frames;

const step = (seq: number, name: string | null, line = 'l'): Entry => ({
  head: { is: 'step', workshop: 'w1', line, seq, hash: seq },
  rows: [
    ['m1/a1', name === null ? null : actor('a1', name)],
    [`m1/s${seq}`, actor(`s${seq}`, 'step')],
  ],
});

const base = (seq: number, line = 'l'): Entry => ({
  head: { is: 'base', workshop: 'w1', line, seq, hash: seq },
  rows: [
    ['m1', { is: 'map', id: 'm1' }],
    ['m1/a1', actor('a1', `base ${seq}`)],
  ],
});

const end = (...ends: string[]): Entry => ({ head: { is: 'end', workshop: 'w1', ends }, rows: [] });

const known = (entries: readonly Entry[]) => {
  const { strands, ends } = knowledgeOf(framesOf(entries));
  return {
    strands: strands.map(({ line, seq, joined, frames }) => ({
      line,
      seq,
      joined,
      rows: Object.fromEntries(rowsAfter(frames)),
    })),
    ends: Object.fromEntries([...ends].map(([workshop, lines]) => [workshop, [...lines]])),
  };
};

describe('what the journal knows', () => {
  test('is the last base and every step after it, in whatever order they lie', () => {
    const [strand] = known([step(4, 'four'), base(1), step(2, 'two'), base(2), step(3, null)]).strands;
    expect(strand).toMatchObject({ line: 'l', seq: 4, joined: 3 });
    expect(strand?.rows['m1/a1']).toMatchObject({ name: 'four' });
    expect(Object.keys(strand?.rows ?? {})).toEqual(['m1', 'm1/s3', 'm1/a1', 'm1/s4']);
  });

  test('tells where a step is missing', () => {
    expect(known([base(1), step(2, 'two'), step(5, 'five')]).strands).toMatchObject([{ seq: 5, joined: 2 }]);
    expect(known([step(2, 'two')]).strands).toMatchObject([{ seq: 2, joined: 0 }]);
  });

  test('misses no step of which a later one holds the rows', () => {
    const holding = (after: number): Entry => {
      const { rows } = step(5, 'five');
      return { head: { is: 'step', workshop: 'w1', line: 'l', seq: 5, hash: 5, after }, rows };
    };
    expect(known([base(1), step(2, 'two'), holding(2)]).strands).toMatchObject([{ seq: 5, joined: 3 }]);
    expect(known([base(1), step(2, 'two'), holding(3)]).strands).toMatchObject([{ seq: 5, joined: 2 }]);
  });

  test('keeps lines apart, and those out that have ended', () => {
    expect(known([base(1), base(7, 'k'), step(2, 'two')]).strands).toMatchObject([
      { line: 'l', seq: 2 },
      { line: 'k', seq: 7 },
    ]);
    expect(known([end('l'), base(1), step(2, 'two'), base(1, 'k')])).toMatchObject({
      strands: [{ line: 'k', seq: 1 }],
      ends: { w1: ['l'] },
    });
  });

  test('says the same when it is folded, and folded again', () => {
    const one = fc.oneof(
      fc
        .tuple(fc.nat(9), fc.option(texts), fc.constantFrom('l', 'k'))
        .map(([seq, name, line]) => step(seq, name, line)),
      fc.tuple(fc.nat(9), fc.constantFrom('l', 'k')).map(([seq, line]) => base(seq, line)),
      fc.constant(end('k')),
    );
    const unique = (entries: readonly Entry[]) => [
      ...new Map(entries.map((each) => [JSON.stringify(each.head), each])).values(),
    ];
    fc.assert(
      fc.property(fc.array(one, { maxLength: 14 }).map(unique), (entries) => {
        const frames = framesOf(entries);
        const once = framesIn(concat(folded(frames))).frames;
        const meant = ({ strands }: ReturnType<typeof known>) =>
          strands.map(({ line, seq, rows }) => ({ line, seq, rows }));
        expect(meant(known(entriesIn(once)))).toEqual(meant(known(entries)));
        expect(folded(once)).toEqual(folded(frames));
        // both lie there while one is folded into the other
        expect(folded([...frames, ...once])).toEqual(folded(frames));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('of others fills the gaps of our own, and stays theirs', () => {
    const own = framesOf([base(1), step(3, 'three')]);
    const others = framesOf([step(2, 'two'), base(1, 'k')]);
    const heads = framesIn(concat(folded(own, others))).frames.map(({ head }) => head);
    expect(heads).toMatchObject([{ is: 'base', line: 'l', seq: 3 }]);
  });
});
