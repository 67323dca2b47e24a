import i18next from 'i18next';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { LANGUAGES, startI18n } from '../../../src/i18n';
import { createLibrary } from '../../../src/state/library';
import { type Case, makeCase } from './cases';
import { diceOf } from './dice';
import { bring } from './doors';
import { makeRealFiles } from './realFiles';

/** What became of some runs. */
export interface Judged {
  readonly accepted: number;
  readonly refused: number;
  /** The longest that anybody waited for an answer, and that the page did not answer, in ms. */
  readonly slowest: number;
  readonly longestBlock: number;
  readonly failures: readonly string[];
}

declare global {
  interface Window {
    /** Brings the cases from one number to below another. */
    bringAll: (seed: number, from: number, to: number) => Promise<Judged>;
    canary?: unknown;
  }
}

const MOST_MS = 2_000;
const BEAT_MS = 25;

startI18n();
const real = await makeRealFiles();
const library = createLibrary(() => {});
const { workshop } = library.add('w1', real.open, { stored: false });
const openText = (): string => serialise(writeWorkshopFile(workshop.entities()));
const openBefore = openText();

/** What everything inherits from, by name: each must stay the very thing that it is. */
const inherited = (): readonly unknown[] =>
  [Object, Array, String, Number, Map, Set, Function, Promise, Blob].flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get];
    }),
  );
const inheritedBefore = inherited();

const isInheritedAsBefore = (): boolean => {
  const now = inherited();
  return (
    now.length === inheritedBefore.length && now.every((one, index) => Object.is(one, inheritedBefore[index]))
  );
};

let block = 0;
let beat = performance.now();
const feelPulse = (): void => {
  const now = performance.now();
  block = Math.max(block, now - beat);
  beat = now;
};
setInterval(feelPulse, BEAT_MS);

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** How long the page did not answer while something was brought: making it does not count. */
const blockDuring = async (act: () => Promise<void>): Promise<number> => {
  await nextTask();
  beat = performance.now();
  block = 0;
  await act();
  feelPulse();
  return block;
};

/** A sentence that is one: no key that was not found, no gap that was not filled. */
const isSentence = (text: string): boolean => text.trim().length > 10 && !/^[\w-]+$/.test(text);

const said = (one: Case): string => {
  const size = 'file' in one ? one.file.size : 'code' in one ? one.code.length : one.text.length;
  return `${one.door}, ${'file' in one ? JSON.stringify(one.file.name.slice(0, 40)) : 'text'}, ${size}`;
};

const harm = (): string | undefined => {
  if ('canary' in window) return 'a script ran';
  if (!isInheritedAsBefore()) return 'a prototype was changed';
  return openText() === openBefore ? undefined : 'the open workshop was changed';
};

interface Counting {
  accepted: number;
  refused: number;
  slowest: number;
  longestBlock: number;
  readonly failures: string[];
}

type Fail = (what: string) => void;

const bringOne = async (one: Case, counting: Counting, fail: Fail): Promise<void> => {
  const began = performance.now();
  const { sentences, accepted } = await bring(one);
  const taken = performance.now() - began;
  counting.slowest = Math.max(counting.slowest, taken);
  if (taken > MOST_MS) fail(`the answer took ${Math.round(taken)} ms`);
  counting[accepted > 0 ? 'accepted' : 'refused'] += 1;
  if (accepted === 0 && sentences.length === 0) fail('nothing was said');
  const wrong = sentences.find((sentence) => !isSentence(sentence));
  if (wrong !== undefined) fail(`this is no sentence: ${JSON.stringify(wrong.slice(0, 100))}`);
};

const judge = async (seed: number, run: number, counting: Counting): Promise<void> => {
  // the language changes: each refusal has its sentence in all of them
  await i18next.changeLanguage(LANGUAGES[run % LANGUAGES.length]);
  const one = makeCase(real, diceOf(seed, run));
  const fail: Fail = (what) => counting.failures.push(`run ${run} (${said(one)}): ${what}`);
  const blocked = await blockDuring(() =>
    bringOne(one, counting, fail).catch((error: unknown) =>
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    ),
  );
  counting.longestBlock = Math.max(counting.longestBlock, blocked);
  if (blocked > MOST_MS) fail(`the page was blocked for ${Math.round(blocked)} ms`);
};

window.bringAll = async (seed, from, to) => {
  const counting: Counting = { accepted: 0, refused: 0, slowest: 0, longestBlock: 0, failures: [] };
  for (let run = from; run < to; run++) await judge(seed, run, counting);
  const harmed = harm();
  if (harmed) counting.failures.push(`runs ${from} to ${to - 1}: ${harmed}`);
  return counting;
};

document.documentElement.dataset['ready'] = '';
