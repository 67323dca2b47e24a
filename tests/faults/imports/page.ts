import i18next from 'i18next';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { LANGUAGES, startI18n } from '../../../src/i18n';
import { createLibrary } from '../../../src/state/library';
import { type Case, makeCase } from './cases';
import { diceOf } from './dice';
import { type Answer, bring } from './doors';
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

interface Brought extends Answer {
  /** How long the answer took, and how long the page did not answer meanwhile, in ms. */
  readonly taken: number;
  readonly blocked: number;
}

const bringOnce = async (one: Case): Promise<Brought> => {
  let answer: Answer = { sentences: [], accepted: 0 };
  let taken = 0;
  const blocked = await blockDuring(async () => {
    const began = performance.now();
    answer = await bring(one);
    taken = performance.now() - began;
  });
  return { ...answer, taken, blocked };
};

const isSlow = ({ taken, blocked }: Brought): boolean => Math.max(taken, blocked) > MOST_MS;

/** What is slow is asked again: it may have been the machine, which others use too. */
const bringFairly = async (one: Case): Promise<Brought> => {
  const first = await bringOnce(one);
  if (!isSlow(first)) return first;
  const second = await bringOnce(one);
  return second.taken < first.taken ? second : first;
};

/** What is wrong with an answer. */
const faultsOf = ({ sentences, accepted, taken, blocked }: Brought): string[] => {
  const wrong = sentences.find((sentence) => !isSentence(sentence));
  return [
    ...(taken > MOST_MS ? [`the answer took ${Math.round(taken)} ms`] : []),
    ...(blocked > MOST_MS ? [`the page was blocked for ${Math.round(blocked)} ms`] : []),
    ...(accepted === 0 && sentences.length === 0 ? ['nothing was said'] : []),
    ...(wrong === undefined ? [] : [`this is no sentence: ${JSON.stringify(wrong.slice(0, 100))}`]),
  ];
};

const judge = async (seed: number, run: number, counting: Counting): Promise<void> => {
  // the language changes: each refusal has its sentence in all of them
  await i18next.changeLanguage(LANGUAGES[run % LANGUAGES.length]);
  const one = makeCase(real, diceOf(seed, run));
  const fail = (what: string) => counting.failures.push(`run ${run} (${said(one)}): ${what}`);
  try {
    const brought = await bringFairly(one);
    counting.slowest = Math.max(counting.slowest, brought.taken);
    counting.longestBlock = Math.max(counting.longestBlock, brought.blocked);
    counting[brought.accepted > 0 ? 'accepted' : 'refused'] += 1;
    faultsOf(brought).forEach(fail);
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

window.bringAll = async (seed, from, to) => {
  const counting: Counting = { accepted: 0, refused: 0, slowest: 0, longestBlock: 0, failures: [] };
  for (let run = from; run < to; run++) await judge(seed, run, counting);
  const harmed = harm();
  if (harmed) counting.failures.push(`runs ${from} to ${to - 1}: ${harmed}`);
  return counting;
};

document.documentElement.dataset['ready'] = '';
