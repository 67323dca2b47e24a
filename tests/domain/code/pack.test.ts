import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/domain/code/base64url';
import { DICTIONARY } from '../../../src/domain/code/dictionary';
import { MAX_CODE_LENGTH, pack, statedLength, unpack } from '../../../src/domain/code/pack';
import { hashText } from '../../../src/domain/value';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HEAD = 10;
const TEXT = '{"format":"yhteiskartta","version":1,"workshop":{"id":"w1","title":"Åbo 🌲"}}';

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json());

/** A code whose head is right, whatever its data is. */
const forged = (data: string, { version = '1', length = data.length } = {}): string =>
  version +
  length.toString(36).padStart(4, '0') +
  (hashText(data) % 36 ** 5).toString(36).padStart(5, '0') +
  data;

const forgedBytes = (bytes: Uint8Array): string =>
  forged(toBase64url(deflateSync(bytes, { level: 9, dictionary: DICTIONARY })));

const typeOf = (code: string): string => {
  const read = unpack(code);
  return read.ok ? 'ok' : read.error.type;
};

const elapsed = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

describe('a code', () => {
  it('gives back any text', () => {
    expect(unpack(pack('\uFEFFå'))).toEqual({ ok: true, value: '\uFEFFå' });
    fc.assert(
      fc.property(texts, (text) => {
        expect(unpack(pack(text))).toEqual({ ok: true, value: text });
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('consists of letters that links carry unharmed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pack(text)).toMatch(/^1[0-9a-z]{9}[\w-]*$/);
      }),
      { seed: 42 },
    );
  });

  it('is opened whatever follows it', () => {
    expect(unpack(`${pack(TEXT)}. Terveisin`)).toEqual({ ok: true, value: TEXT });
  });

  it('is known to be cut off wherever it was cut', () => {
    const code = pack(TEXT);
    for (let length = 0; length < code.length; length++) {
      expect(typeOf(code.slice(0, length))).toBe('code-cut-off');
    }
  });

  it('is known to be damaged by any one letter of its data or check sum', () => {
    const place = fc.record({
      text: texts,
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    fc.assert(
      fc.property(place, fc.constantFrom(...LETTERS), ({ text, at }, letter) => {
        const code = pack(text);
        const start = 5 + Math.floor(at * (code.length - 5));
        fc.pre(code[start] !== letter);
        expect(typeOf(code.slice(0, start) + letter + code.slice(start + 1))).toBe('code-damaged');
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it('of a later version asks for a newer app', () => {
    expect(typeOf(forged('abc', { version: '2' }))).toBe('code-newer');
  });

  it('begins with a digit: a word of ten letters is none', () => {
    expect(typeOf('kumppanuus')).toBe('code-damaged');
    expect(typeOf('kumppanuusfoorumi')).toBe('code-damaged');
    expect(statedLength('kumppanuus')).toBeUndefined();
    expect(statedLength(pack(TEXT))).toBe(pack(TEXT).length);
  });

  it('may lie about its length without harm', () => {
    const { length } = pack(TEXT);
    const data = pack(TEXT).slice(HEAD);
    expect(typeOf(forged(data, { length: length + 50 }))).toBe('code-cut-off');
    expect(typeOf(forged(data, { length: 36 ** 4 - 1 }))).toBe('code-cut-off');
    expect(typeOf(forged(data, { length: 3 }))).toBe('code-damaged');
    expect(typeOf(forged(data, { length: 0 }))).toBe('code-damaged');
  });

  it('that would unfold without end is refused at once', () => {
    const bomb = forgedBytes(new Uint8Array(60_000_000));
    expect(bomb.length).toBeLessThan(MAX_CODE_LENGTH);
    expect(elapsed(() => expect(typeOf(bomb)).toBe('code-too-big'))).toBeLessThan(2_000);
    expect(typeOf('1'.repeat(MAX_CODE_LENGTH + 1))).toBe('code-too-big');
  });

  it('that holds no text is damaged', () => {
    expect(typeOf(forgedBytes(Uint8Array.of(0xff, 0xfe, 0x80)))).toBe('code-damaged');
    expect(typeOf(forgedBytes(Uint8Array.of(0xe2, 0x82)))).toBe('code-damaged');
  });

  it('of rubbish under a right head neither throws nor takes long', () => {
    const rubbish = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 2_000 });
    const time = elapsed(() =>
      fc.assert(
        fc.property(rubbish, (data) => {
          expect(['ok', 'code-damaged', 'code-too-big']).toContain(typeOf(forged(data)));
        }),
        { seed: 42, numRuns: 500 },
      ),
    );
    expect(time).toBeLessThan(5_000);
  });

  it('of any text at all neither throws nor opens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(typeOf(text)).not.toBe('ok');
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});
