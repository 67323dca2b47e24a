import { type Dice, times } from './dice';
import { hostileText } from './hostileTexts';

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const nest = (depth: number): unknown => (depth === 0 ? 0 : [nest(depth - 1)]);

const strangeNumber = (dice: Dice): number =>
  dice.of([-1, 0, 0.5, 1e308, -1e308, 1e9 + 1, 2 ** 53, 2 ** 31, 1e-320, 2049, 20_001]);

const strangeValue = (dice: Dice): unknown => {
  switch (dice.below(9)) {
    case 0:
      return null;
    case 1:
      return dice.chance(0.5);
    case 2:
      return strangeNumber(dice);
    case 3:
      return nest(dice.of([3, 20, 31, 40, 900]));
    case 4:
      return dice.of([[], {}, [null], [[]], { id: 'a1' }, { deletedAt: 1 }, { of: [] }]);
    case 5:
      return Array(dice.of([1, 30, 2_000])).fill(dice.of<unknown>([{}, 'a1', { id: 'a1', name: 'x' }]));
    default:
      return hostileText(dice);
  }
};

/** Somewhere in a value: steps down at random, so that small branches come up as often as large ones. */
const placeIn = (root: Holder, dice: Dice): readonly [Holder, string] => {
  let holder = root;
  for (;;) {
    const names = Object.keys(holder);
    const name = names[dice.below(names.length)] ?? 'format';
    const below = holder[name];
    if (!isHolder(below) || Object.keys(below).length === 0 || dice.chance(0.12)) return [holder, name];
    holder = below;
  }
};

const copyOf = (value: unknown): unknown => structuredClone(value);

const mutateOnce = (root: Holder, dice: Dice): void => {
  const [holder, name] = placeIn(root, dice);
  switch (dice.below(8)) {
    case 0:
      delete holder[name];
      return;
    case 1: {
      // something of its own in another place: ids are taken twice, ends go astray
      const [from, other] = placeIn(root, dice);
      holder[name] = copyOf(from[other]);
      return;
    }
    case 2:
      if (Array.isArray(holder)) holder.push(copyOf(holder[0]));
      else holder[hostileText(dice).slice(0, 300)] = strangeValue(dice);
      return;
    case 3:
      Object.defineProperty(holder, dice.of(['__proto__', 'constructor', 'prototype', 'toString']), {
        value: dice.of<unknown>([{ polluted: true }, { prototype: { polluted: true } }, null, 1]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    case 4:
      if (Array.isArray(holder)) holder.reverse();
      else holder['deletedAt'] = dice.of<unknown>(['2026-11-22T10:00:00Z', 1, '']);
      return;
    default:
      holder[name] = strangeValue(dice);
  }
};

/** What no value can say: names that stand twice, numbers without end, signs between the values. */
const mutateText = (text: string, dice: Dice): string => {
  const at = text.indexOf(dice.of(['{', '[', ',', '}', ':']), dice.below(text.length)) + 1;
  const put = dice.of([
    '"id":"a1",',
    '"__proto__":{"polluted":true},',
    '"format":"yhteiskartta",',
    '1e999,',
    '-0,',
    'NaN,',
    '\u0000',
    '\\u0000',
    '//',
    '{'.repeat(40),
    '['.repeat(3_000),
    ',',
    '"',
  ]);
  return text.slice(0, at) + put + text.slice(at);
};

/** The text of a JSON file after somebody's careless or hostile hand. */
export const mutatedJson = (json: string, dice: Dice): string => {
  const root: unknown = JSON.parse(json);
  if (isHolder(root)) times(dice, 3, () => mutateOnce(root, dice));
  const text = JSON.stringify(root) ?? '';
  return dice.chance(0.25) ? mutateText(text, dice) : text;
};
