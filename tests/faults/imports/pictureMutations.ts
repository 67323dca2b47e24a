import { anyBytes, mutatedBytes } from './byteMutations';
import type { Dice } from './dice';

type Bytes = Uint8Array<ArrayBuffer>;

const latin = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const four = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

const SIDES = [0, 1, 2_048, 12_000, 30_000, 65_535, 0x7fffffff] as const;

const crcOf = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
};

/** A PNG that says that it is of another size, with a check sum that agrees. */
const resizedPng = (bytes: Uint8Array, dice: Dice): Bytes => {
  const next = bytes.slice();
  next.set([...four(dice.of(SIDES)), ...four(dice.of(SIDES))], 16);
  next.set(four(crcOf(next.subarray(12, 29))), 29);
  return next;
};

const isPng = (bytes: Uint8Array): boolean => bytes[1] === 0x50 && bytes[2] === 0x4e;

/** Heads of formats that the app does not make, with any size in them. */
const forgedHead = (dice: Dice): Bytes => {
  const sides = [...four(dice.of(SIDES)), ...four(dice.of(SIDES))];
  const heads = [
    [...four(24), ...latin('ftypavif'), ...four(0), ...four(20), ...latin('ispe'), ...four(0), ...sides],
    [...four(24), ...latin('ftypheic'), ...four(0), ...four(20), ...latin('ispe'), ...four(0), ...sides],
    [...latin('GIF89a'), ...sides],
    [...latin('BM'), ...Array<number>(16).fill(0), ...sides],
    [...latin('RIFF'), ...four(0), ...latin('WEBPVP8L'), ...four(9), 0x2f, ...sides],
    latin(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.canary=1"><image href="https://example.org/x"/></svg>',
    ),
  ] as const;
  return Uint8Array.from([...dice.of(heads), ...anyBytes(dice, 200)]);
};

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml', 'image/avif'] as const;

/** A picture that was meddled with, under whatever name. */
export const anyPicture = (
  pictures: readonly [Uint8Array, ...Uint8Array[]],
  dice: Dice,
): { readonly bytes: Bytes; readonly type: string } => {
  const type = dice.of(TYPES);
  const picture = dice.of(pictures);
  if (dice.chance(0.3)) return { bytes: forgedHead(dice), type };
  if (dice.chance(0.2) && isPng(picture)) return { bytes: resizedPng(picture, dice), type };
  return { bytes: dice.chance(0.9) ? mutatedBytes(picture, dice) : picture.slice(), type };
};
