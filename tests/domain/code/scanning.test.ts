import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/domain/code/links';
import { pack } from '../../../src/domain/code/pack';
import { partsOf } from '../../../src/domain/code/parts';
import { NOTHING_SCANNED, type Scan, scan } from '../../../src/domain/code/scanning';

const scanAll = (texts: readonly string[]): Scan[] => {
  let scanned = NOTHING_SCANNED;
  return texts.map((text) => {
    const step = scan(scanned, text);
    scanned = step.after;
    return step.scan;
  });
};

const codeOf = (seed: string): string =>
  pack(JSON.stringify({ seed, many: [...seed].map((sign) => sign.repeat(9)) }));
const linkOf = (code: string): string => linkTo('https://yhteiskartta.example/', { kind: 'map', code });
const codesIn = (scans: readonly Scan[]): string[] =>
  scans.flatMap((one) => (one.type === 'code' ? [one.found.code] : []));

describe('reading codes one after the other', () => {
  test('a link is what it says at once', () => {
    const code = codeOf('yksi');
    expect(scanAll([linkOf(code)])).toEqual([{ type: 'code', found: { kind: 'map', code } }]);
  });

  test('something foreign is called so', () => {
    expect(scanAll(['https://example.org/menu', 'WIFI:S:talo;;', ''])).toEqual([
      { type: 'foreign' },
      { type: 'foreign' },
      { type: 'foreign' },
    ]);
  });

  test('several people’s sequences, mixed and with repeats, each give their map exactly once', () => {
    const codes = ['Vihreä 7', 'Sininen 8', 'Punainen 9'].map(codeOf);
    const frames = codes.flatMap((code) => partsOf(linkOf(code), 40));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(frames, { minLength: frames.length }),
        fc.array(fc.constantFrom(...frames), { maxLength: 30 }),
        (order, repeats) => {
          expect(codesIn(scanAll([...repeats, ...order])).sort()).toEqual([...codes].sort());
        },
      ),
      { seed: 42 },
    );
  });

  test('how much of a sequence has been read counts each code once', () => {
    const [first = '', second = '', third = '', ...others] = partsOf(linkOf(codeOf('x')), 20);
    const count = 3 + others.length;
    expect(count).toBeGreaterThan(3);
    expect(scanAll([third, third, first, second])).toEqual([
      { type: 'part', read: 1, count },
      { type: 'part', read: 1, count },
      { type: 'part', read: 2, count },
      { type: 'part', read: 3, count },
    ]);
  });

  test('a sequence that is whole is not read again', () => {
    const parts = partsOf(linkOf(codeOf('x')), 60);
    const again = scanAll([...parts, ...parts]).slice(parts.length);
    expect(new Set(again.map(({ type }) => type))).toEqual(new Set(['done']));
  });

  test('a sequence may hold a code without its link', () => {
    const code = codeOf('x');
    expect(codesIn(scanAll(partsOf(code, 60)))).toEqual([code]);
    expect(scanAll(partsOf('Hyvää päivää kaikille', 8)).at(-1)).toEqual({ type: 'foreign' });
  });

  test('a part that claims to be of a sequence of another length does not spoil it', () => {
    const code = codeOf('x');
    const [first = '', ...rest] = partsOf(linkOf(code), 60);
    const [mark, of] = first.split('.');
    expect(codesIn(scanAll([first, `${mark}.${of}.1.99.x`, ...rest]))).toEqual([code]);
  });

  test('of sequences that nobody finishes the oldest is forgotten', () => {
    const sequences = Array.from({ length: 62 }, (_, index) => partsOf(linkOf(codeOf(`${index}`)), 60));
    const firsts = sequences.map(([first = '']) => first);
    const restOf = (place: number): string[] => sequences[place]?.slice(1) ?? [];
    expect(codesIn(scanAll([...firsts, ...restOf(0)]))).toEqual([]);
    expect(codesIn(scanAll([...firsts, ...restOf(61)]))).toHaveLength(1);
  });

  test('a sequence with a garbled code says so and can be read anew', () => {
    const parts = partsOf(linkOf(codeOf('x')), 60);
    const [first = '', ...rest] = parts;
    const scans = scanAll([`${first.slice(0, -1)}!`, ...rest, ...parts]);
    expect(scans[parts.length - 1]).toEqual({ type: 'garbled' });
    expect(scans.at(-1)?.type).toBe('code');
  });
});
