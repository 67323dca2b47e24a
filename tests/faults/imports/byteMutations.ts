import { type Dice, times } from './dice';

type Bytes = Uint8Array<ArrayBuffer>;

/** Any bytes, of any length up to some. */
export const anyBytes = (dice: Dice, most = 3_000): Bytes =>
  Uint8Array.from({ length: dice.below(most) }, () => dice.below(256));

const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Sizes and counts stand in four bytes, this way round or that. */
const withNumber = (bytes: Bytes, dice: Dice): Bytes => {
  const next = bytes.slice();
  const at = dice.chance(0.5) ? dice.below(64) : next.length - dice.below(64);
  const number = dice.of([0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 50_000_001, next.length]);
  if (at >= 0 && at + 4 <= next.length) {
    new DataView(next.buffer).setUint32(at, number, dice.chance(0.5));
  }
  return next;
};

const mutatedOnce = (bytes: Bytes, dice: Dice): Bytes => {
  const at = dice.below(bytes.length + 1);
  switch (dice.below(6)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(20)));
    case 2:
      return joined(bytes.subarray(0, at), anyBytes(dice, 20), bytes.subarray(at));
    case 3:
      return joined(bytes, bytes.subarray(at));
    case 4:
      return withNumber(bytes, dice);
    default: {
      const next = bytes.slice();
      times(dice, 6, () => {
        const place = dice.below(next.length);
        next[place] = (next[place] ?? 0) ^ (1 << dice.below(8));
      });
      return next;
    }
  }
};

/** Bytes that have suffered on their way: cut, flipped, repeated, with other numbers in their head or tail. */
export const mutatedBytes = (bytes: Uint8Array, dice: Dice): Bytes => {
  let next: Bytes = bytes.slice();
  times(dice, 2, () => {
    next = mutatedOnce(next, dice);
  });
  return next;
};

/** The same of a text. */
export const mutatedText = (text: string, dice: Dice): Bytes =>
  mutatedBytes(new TextEncoder().encode(text), dice);
