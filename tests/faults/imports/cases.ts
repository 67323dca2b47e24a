import { strToU8, zipSync } from 'fflate';
import { linkTo } from '../../../src/domain/code/links';
import { pack, unpack } from '../../../src/domain/code/pack';
import { partsOf } from '../../../src/domain/code/parts';
import { anyBytes, mutatedBytes, mutatedText } from './byteMutations';
import type { Dice } from './dice';
import { hostileText } from './hostileTexts';
import { mutatedJson } from './jsonMutations';
import { anyPicture } from './pictureMutations';
import type { RealFiles } from './realFiles';

/** Something foreign, and the door that it comes to. */
export type Case =
  | { readonly door: 'files' | 'compare' | 'list' | 'picture'; readonly file: File }
  | { readonly door: 'paste'; readonly text: string }
  | { readonly door: 'join' | 'map' | 'result'; readonly code: string };

type Make = (real: RealFiles, dice: Dice) => Case;

const NAMES = [
  'kartta.yhteiskartta.json',
  'x.json',
  'x.txt',
  'x.zip',
  'x',
  '..\\x.csv',
  '\u202egnp.exe',
] as const;

const fileOf = (content: BlobPart, dice: Dice, type = ''): File =>
  new File([content], dice.chance(0.9) ? dice.of(NAMES) : hostileText(dice), { type });

/** A workshop's file, or the shared map's, mutated in its values or in its bytes. */
const jsonContent = (real: RealFiles, dice: Dice): BlobPart => {
  // the large one costs ten times as much
  const workshop = dice.chance(0.03)
    ? dice.of(real.workshops)
    : dice.of([real.workshops[0], real.workshops[1] ?? '']);
  const text = dice.chance(0.15) ? real.takeHome : workshop;
  if (dice.chance(0.25)) return mutatedText(text, dice);
  return mutatedJson(text, dice);
};

const jsonFile: Make = (real, dice) => ({
  door: dice.of(['files', 'files', 'files', 'compare', 'list']),
  file: fileOf(jsonContent(real, dice), dice),
});

type Archive = Record<string, Uint8Array>;

const archiveFiles = (real: RealFiles, dice: Dice): Archive => {
  if (dice.chance(0.04)) return { 'a.json': new Uint8Array(dice.of([100_000, 9_000_000, 51_000_000])) };
  if (dice.chance(0.03))
    return Object.fromEntries(Array.from({ length: 1_100 }, (_, n) => [`${n}.json`, strToU8('{}')]));
  const files: Archive = {};
  for (const [name, text] of Object.entries(real.backup)) {
    files[name] = strToU8(dice.chance(0.5) ? mutatedJson(text, dice) : text);
  }
  if (dice.chance(0.3)) files[hostileText(dice).slice(0, 500)] = anyBytes(dice);
  if (dice.chance(0.2)) files['sisempi.zip'] = zipSync({ 'a.json': strToU8('{}') });
  return files;
};

const archive: Make = (real, dice) => {
  const zip = zipSync(archiveFiles(real, dice), { level: dice.of([0, 1, 9]) });
  const bytes = dice.chance(0.7) ? mutatedBytes(zip, dice) : zip.slice();
  return { door: dice.of(['files', 'files', 'compare']), file: new File([bytes], 'paketti.zip') };
};

const KINDS = ['map', 'join', 'result'] as const;

/** A code whose head is right, with mutated text in it; or a good one with other letters. */
const mutatedCode = (code: string, dice: Dice): string => {
  if (dice.chance(0.03)) return pack(dice.of(['[', '{"a":', ' ', '1']).repeat(dice.of([10_000, 2_500_000])));
  const text = dice.chance(0.7) ? unpack(code) : undefined;
  if (text?.ok) return pack(mutatedJson(text.value, dice));
  return new TextDecoder().decode(mutatedText(code, dice));
};

const code: Make = (real, dice) => {
  const door = dice.of(KINDS);
  return { door, code: mutatedCode(real.codes[dice.chance(0.9) ? door : dice.of(KINDS)], dice) };
};

const linkIn = (real: RealFiles, dice: Dice): string => {
  const kind = dice.of(KINDS);
  const link = linkTo('https://kartta.example/', { kind, code: mutatedCode(real.codes[kind], dice) });
  return dice.chance(0.2) ? encodeURIComponent(link) : link;
};

/** A mail with links, broken into lines; a sequence of scanned codes; a file's text; anything. */
const pastedText = (real: RealFiles, dice: Dice): string => {
  switch (dice.below(4)) {
    case 0:
      return `Hei!\n${linkIn(real, dice)}\n> ${linkIn(real, dice).replace(/(.{60})/g, '$1\n> ')}`;
    case 1: {
      const parts = partsOf(linkIn(real, dice), dice.of([40, 200, 900]));
      return new TextDecoder().decode(mutatedText(parts.reverse().join('\n'), dice));
    }
    case 2:
      return mutatedJson(real.workshops[0], dice);
    default:
      return dice
        .of(['#/map/', '#/map/1zzzzaaaaa', 'yk1.a.1.99.', 'x ', hostileText(dice).slice(0, 100)])
        .repeat(dice.of([1, 1_000, 30_000]));
  }
};

const paste: Make = (real, dice) => ({ door: 'paste', text: pastedText(real, dice) });

const wide = (text: string): Uint8Array<ArrayBuffer> => {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

const listText = (real: RealFiles, dice: Dice): string => {
  const text = dice.of(real.lists);
  if (dice.chance(0.1)) return `${text.split('\n')[0]}\n${'x;y|z\n'.repeat(dice.of([4_000, 6_000, 40_000]))}`;
  const at = dice.below(text.length);
  return text.slice(0, at) + hostileText(dice) + dice.of(['', ';', '"', '\t', '\n']) + text.slice(at);
};

const list: Make = (real, dice) => {
  const text = listText(real, dice);
  const content = dice.chance(0.2) ? wide(text) : dice.chance(0.4) ? mutatedText(text, dice) : text;
  return { door: 'list', file: fileOf(content, dice, 'text/csv') };
};

const picture: Make = (real, dice) => {
  const { bytes, type } = anyPicture(real.pictures, dice);
  return { door: dice.of(['picture', 'files']), file: fileOf(bytes, dice, type) };
};

const noise: Make = (_real, dice) => ({
  door: dice.of(['files', 'compare', 'list', 'picture']),
  file: fileOf(anyBytes(dice), dice, dice.of(['', 'image/png', 'application/json'])),
});

/** How often each comes up, out of a hundred; pictures cost the most time. */
const SHARES: readonly (readonly [number, Make])[] = [
  [34, jsonFile],
  [14, archive],
  [18, code],
  [10, paste],
  [12, list],
  [5, picture],
  [7, noise],
];

/** Something foreign, made of real files by chance. */
export const makeCase = (real: RealFiles, dice: Dice): Case => {
  let rest = dice.below(100);
  for (const [share, make] of SHARES) {
    if (rest < share) return make(real, dice);
    rest -= share;
  }
  return noise(real, dice);
};
