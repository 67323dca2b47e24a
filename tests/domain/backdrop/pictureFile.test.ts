import { describe, expect, it } from 'vitest';
import { failure, formatOf, pointsOf, refusal, within } from '../../../src/domain/backdrop/pictureFile';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );

const png = (width: readonly number[], height: readonly number[]) =>
  bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', width, height);
const four = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
const fourBack = (number: number): number[] => four(number).reverse();
const sized = (brand: string, ...sizes: readonly [number, number][]) =>
  bytes(
    [0, 0, 0, 24],
    `ftyp${brand}`,
    [0, 0, 0, 0],
    ...sizes.flatMap(([width, height]) => [four(20), 'ispe', four(0), four(width), four(height)]),
  );
const webp = (kind: string, ...parts: (string | readonly number[])[]) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], ...parts);
const HEIC = sized('heic', [4032, 3024]);
const JPEG = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
  [0xff, 0xc0, 0, 17, 8, 0x1f, 0x40, 0x13, 0x88, 3, 0, 0, 0, 0],
);

describe('a file that is to lie under a map', () => {
  it.each([
    ['an empty one', bytes(), 'empty'],
    ['a text that calls itself a picture', bytes('Turun kaupunki'), 'notPicture'],
    ['a drawing that can hold scripts', bytes('<?xml version="1.0"?><svg onload="x">'), 'drawn'],
    ['a picture of more points than a phone can hold', png([0, 0, 0x80, 0], [0, 0, 0x80, 0]), 'tooLarge'],
  ])('is refused: %s', (_name, head, problem) => {
    expect(refusal(head, head.length)).toBe(problem);
  });

  it('is refused for its weight alone', () => {
    expect(refusal(png([0, 0, 0, 9], [0, 0, 0, 9]), 500_000_000)).toBe('tooLarge');
  });

  it('is worth a try: a photo of 40 megapixels', () => {
    expect(pointsOf(JPEG)).toBe(8000 * 5000);
    expect(refusal(JPEG, JPEG.length)).toBeUndefined();
  });

  it('tells what to do about a photo that only some browsers open', () => {
    expect(refusal(HEIC, HEIC.length)).toBeUndefined();
    expect(failure(HEIC)).toBe('heic');
    expect(failure(JPEG)).toBe('unreadable');
  });

  it.each([
    ['PNG', png(four(300), four(200))],
    ['GIF', bytes('GIF89a', [44, 1, 200, 0])],
    ['WebP of a photo', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 44, 1, 200, 0])],
    ['WebP without loss', webp('VP8L', [0x2f], fourBack(299 | (199 << 14)))],
    ['WebP with more to it', webp('VP8X', [0, 0, 0, 0, 43, 1, 0, 199, 0, 0])],
    ['AVIF with a small picture of itself', sized('avif', [30, 20], [300, 200])],
    ['BMP upside down', bytes('BM', Array(16).fill(0), fourBack(300), fourBack(-200))],
    [
      'JPEG with signs to fill it',
      bytes([0xff, 0xd8, 0xff, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3, 0]),
    ],
  ])('tells how large it will be before it is opened: %s', (_name, head) => {
    expect(pointsOf(head)).toBe(300 * 200);
    expect(refusal(head, head.length)).toBeUndefined();
  });

  it('is not opened when it does not tell how large it will be', () => {
    for (const head of [webp('VP9 '), sized('avif'), bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6])]) {
      expect(refusal(head, head.length)).toBe('unreadable');
    }
    expect(refusal(sized('heic'), 20)).toBe('heic');
    expect(refusal(sized('avif', [65_535, 65_535]), 300)).toBe('tooLarge');
  });

  it('is known by its bytes', () => {
    expect(formatOf(bytes('RIFF', [0, 0, 0, 0], 'WEBP'))).toBe('webp');
    expect(formatOf(bytes('GIF89a'))).toBe('gif');
  });

  it('keeps its proportions when it is made smaller', () => {
    expect(within({ width: 8000, height: 5000 }, 2048)).toEqual({ width: 2048, height: 1280 });
    expect(within({ width: 300, height: 200 }, 2048)).toEqual({ width: 300, height: 200 });
    expect(within({ width: 9000, height: 1 }, 2048)).toEqual({ width: 2048, height: 1 });
  });
});
