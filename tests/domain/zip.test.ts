import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unzipEntry, ZIP_TAIL, zipEntries, zipListAt } from '../../src/domain/zip';

const entriesIn = (zip: Uint8Array) => {
  const list = zipListAt(zip.subarray(Math.max(0, zip.length - ZIP_TAIL)), zip.length);
  return list.ok ? zipEntries(zip.subarray(list.value.start, list.value.start + list.value.length)) : list;
};

const contentsOf = (zip: Uint8Array): unknown[] => {
  const entries = entriesIn(zip);
  if (!entries.ok) return [entries.error.type];
  return entries.value.map((entry) => {
    const bytes = unzipEntry(entry, zip.subarray(entry.start));
    return bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.error.type;
  });
};

const text = strToU8('{"format": "yhteiskartta", "kartta": "Åbo"}');

describe('an archive', () => {
  test('gives its files, packed or not, from folders with any names', () => {
    const zip = zipSync({ 'Kartat/Vihreä 7.json': text, 'b.json': [text, { level: 0 }], 'kansio/c': text });
    const entries = entriesIn(zip);
    expect(entries.ok && entries.value.map(({ path }) => path)).toEqual([
      'Kartat/Vihreä 7.json',
      'b.json',
      'kansio/c',
    ]);
    const content = new TextDecoder().decode(text);
    expect(contentsOf(zip)).toEqual([content, content, content]);
  });

  test('with a comment at its end is read too', () => {
    const zip = zipSync({ 'a.json': text });
    const comment = strToU8('terveisin IT');
    const commented = new Uint8Array([...zip, ...comment]);
    commented[zip.length - 2] = comment.length;
    expect(contentsOf(commented)).toEqual([new TextDecoder().decode(text)]);
  });

  test('that is empty has no files', () => {
    expect(entriesIn(zipSync({}))).toEqual({ ok: true, value: [] });
  });

  test('cut off anywhere ends in a problem, never in an error', () => {
    const zip = zipSync({ 'a.json': text, 'b.json': text });
    for (let length = 0; length < zip.length; length++) {
      expect(contentsOf(zip.subarray(0, length))).toEqual(['zip-damaged']);
    }
  });

  test('with any one byte changed ends in contents or problems, never in an error', () => {
    const zip = zipSync({ 'a.json': text });
    for (let at = 0; at < zip.length; at++) {
      const changed = zip.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => contentsOf(changed)).not.toThrow();
    }
  });

  test('whose list stands nowhere, is endless or is kept elsewhere is refused', () => {
    const withEnd = (at: number, value: number): unknown[] => {
      const zip = zipSync({ 'a.json': text });
      new DataView(zip.buffer).setUint32(zip.length - 22 + at, value, true);
      return contentsOf(zip);
    };
    expect(withEnd(16, 1_000_000)).toEqual(['zip-damaged']);
    expect(withEnd(16, 0xffffffff)).toEqual(['zip-too-big']);
    expect(withEnd(12, 16_000_001)).toEqual(['zip-too-big']);
  });

  test('packed in a way that is not known here, or less long than it says, is damaged', () => {
    const withListed = (at: number, value: number, level: 0 | 9): unknown[] => {
      const zip = zipSync({ 'a.json': text }, { level });
      const list = zipListAt(zip, zip.length);
      if (list.ok) new DataView(zip.buffer).setUint32(list.value.start + at, value, true);
      return contentsOf(zip);
    };
    expect(withListed(8, 12 << 16, 9)).toEqual(['zip-damaged']);
    expect(withListed(20, text.length + 1_000, 0)).toEqual(['zip-damaged']);
  });

  test('that asks for a password is refused', () => {
    const zip = zipSync({ 'a.json': text });
    const list = zipListAt(zip, zip.length);
    const at = list.ok ? list.value.start + 8 : 0;
    zip[at] = (zip[at] ?? 0) | 1;
    expect(contentsOf(zip)).toEqual(['zip-locked']);
  });
});

describe('a file made to unfold without end', () => {
  const bomb = (megabytes: number) =>
    zipSync({ 'a.json': new Uint8Array(megabytes * 1_000_000) }, { level: 9 });

  test('is refused by the size that the archive says', () => {
    expect(contentsOf(bomb(11))).toEqual(['zip-too-big']);
  });

  test('is refused by its ratio when the archive lies about its size', () => {
    const zip = bomb(9);
    const list = zipListAt(zip, zip.length);
    if (list.ok) new DataView(zip.buffer).setUint32(list.value.start + 24, 100, true);
    const entries = entriesIn(zip);
    expect(entries.ok && entries.value[0]?.size).toBe(100);
    const began = performance.now();
    expect(contentsOf(zip)).toEqual(['zip-too-big']);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
