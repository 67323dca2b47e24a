import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, partsOf, readPart, wholeOf } from '../../../src/domain/code/parts';

const gathered = (parts: readonly (Part | undefined)[]): ReadonlyMap<number, Part> =>
  new Map(parts.flatMap((part) => (part ? [[part.number, part] as const] : [])));

const wholeOfTexts = (texts: readonly string[]): string | undefined => wholeOf(gathered(texts.map(readPart)));

const texts = fc.string({ unit: fc.constantFrom(...'abc123-_/#:.'), minLength: 1, maxLength: 400 });
const sizes = fc.integer({ min: 1, max: 120 });

describe('a text in parts', () => {
  it('is whole again in any order, with parts read twice', () => {
    const shuffled = fc.tuple(texts, sizes).chain(([text, size]) => {
      const parts = partsOf(text, size);
      const order = fc.shuffledSubarray([...parts, ...parts], { minLength: 2 * parts.length });
      return fc.record({ text: fc.constant(text), order });
    });
    fc.assert(
      fc.property(shuffled, ({ text, order }) => {
        expect(wholeOfTexts(order)).toBe(text);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('is not whole while any part is missing', () => {
    const parts = partsOf('Varsinais-Suomen liitto', 4);
    expect(parts).toHaveLength(6);
    for (const missing of parts) {
      expect(wholeOfTexts(parts.filter((part) => part !== missing))).toBeUndefined();
    }
    expect(wholeOf(new Map())).toBeUndefined();
  });

  it('is cut into parts of the size that was asked for, none of them empty', () => {
    fc.assert(
      fc.property(texts, sizes, (text, size) => {
        const parts = partsOf(text, size).map(readPart);
        expect(parts.length).toBeLessThanOrEqual(99);
        for (const part of parts) {
          expect(part?.data.length).toBeGreaterThan(0);
          expect(part?.data.length).toBeLessThanOrEqual(Math.max(size, Math.ceil(text.length / 99)));
        }
      }),
      { seed: 42, numRuns: 300 },
    );
    expect(partsOf('', 10)).toHaveLength(1);
  });

  it('takes at most ninety-nine parts, however small they were to be', () => {
    const text = 'abcdefghij'.repeat(50);
    const parts = partsOf(text, 1);
    expect(parts.length).toBeLessThanOrEqual(99);
    expect(wholeOfTexts(parts)).toBe(text);
  });

  it('is known with white space around its parts, as other apps give them', () => {
    const parts = partsOf('Turku ja Raisio', 8).map((part) => ` ${part}\n`);
    expect(wholeOfTexts(parts)).toBe('Turku ja Raisio');
  });

  it('never mixes with another text', () => {
    const [one, other] = [partsOf('Turku Turku', 6), partsOf('Raisio Salo', 6)];
    expect(wholeOfTexts([one[0] ?? '', other[1] ?? ''])).toBeUndefined();
    expect(readPart(one[0] ?? '')?.of).not.toBe(readPart(other[0] ?? '')?.of);
  });

  it('does not come whole with a garbled part', () => {
    const [first = '', second = ''] = partsOf('Turku ja Raisio', 8);
    expect(wholeOfTexts([first, second.replace('Raisio', 'Raisia')])).toBeUndefined();
  });

  it('does not fall for counts that lie', () => {
    const lies = ['0.2', '3.2', '1.0', '00.5', '1.100', '-1.2', '1e1.99', '1.'];
    for (const lie of lies) expect(readPart(`yk1.abc.${lie}.data`)).toBeUndefined();
    expect(wholeOfTexts(['yk1.abc.1.1.data'])).toBeUndefined();
    expect(wholeOfTexts(['yk1.abc.1.99.data', 'yk1.abc.2.1.data'])).toBeUndefined();
    expect(readPart('https://example.org')).toBeUndefined();
  });
});
