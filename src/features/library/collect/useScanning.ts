import { useRef, useState } from 'react';
import { checkCode } from '../../../domain/code/checkCode';
import type { FoundCode } from '../../../domain/code/links';
import type { Gathered } from '../../../domain/code/parts';
import { NOTHING_SCANNED, type Scan, type Scanned, scan } from '../../../domain/code/scanning';
import { words } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { namesShown } from '../../../state/namesShown';
import { namingOf } from '../naming';
import type { Source } from './reading';
import { failureWords } from './reportWords';
import type { Collected, Collecting } from './useCollecting';
import { sayReport } from './useTaking';

/** What is said of the latest code. */
export interface Said {
  /** Tells two times of the same words apart. */
  readonly id: number;
  readonly isGood: boolean;
  readonly text: string;
  readonly check?: string;
}

/** How far a sequence of codes is. */
export interface SequenceProgress {
  readonly read: number;
  readonly count: number;
}

export interface Scanning {
  /** Takes what was read from a code; the same code shown on and on counts once. */
  readonly onText: (text: string) => void;
  readonly said: Said | undefined;
  readonly progress: SequenceProgress | undefined;
  /** The other sequences that are not whole yet. */
  readonly unfinished: readonly SequenceProgress[];
}

type Saying = Omit<Said, 'id'>;

/** A code that was out of sight for so long is shown anew. */
const FORGOTTEN_AFTER_MS = 3_000;
const BUZZ_MS = 80;

/** A sign to the hand that holds the device, where it can give one. */
const buzz = (): void => {
  if ('vibrate' in navigator) navigator.vibrate(BUZZ_MS);
};

const mapWords = ({ workshop }: OpenWorkshop, collected: Collected): Saying | undefined => {
  const [coming] = collected.taken.flatMap(({ comings }) => [...comings]);
  if (!coming) return undefined;
  const [mapId, how] = coming;
  const entities = workshop.entities();
  const showsNames = namesShown.getState().in.has(workshop.id);
  const t = words('collect');
  const isGone = how === 'withdrawn';
  const name = isGone ? t('withdrawnMap') : namingOf(entities, showsNames).nameOf(mapId);
  return {
    isGood: true,
    text: t(`read_${how}`, { name }),
    ...(!isGone && { check: checkCode(entities, mapId) }),
  };
};

const collectedWords = (open: OpenWorkshop, collected: Collected): Saying => {
  const [foreign] = collected.foreign;
  const [failure] = collected.failures;
  const t = words('collect');
  if (foreign) {
    const title = foreign.title || words('common')('untitledWorkshop');
    return { isGood: false, text: t('readElsewhere', { title }) };
  }
  if (failure) return { isGood: false, text: failureWords(failure) };
  return mapWords(open, collected) ?? { isGood: true, text: t('readBefore') };
};

const progressOf = (gathered: Gathered): SequenceProgress => {
  const [part] = gathered.values();
  return { read: gathered.size, count: part?.count ?? gathered.size };
};

const SAYINGS = { done: 'readBefore', garbled: 'readGarbled', foreign: 'readForeign' } as const;
const NOT_MAPS = { join: 'readInvitation', result: 'readResult' } as const;

/** Follows what a camera reads: single links and sequences of codes, several people's at once, in any order. */
export const useScanning = (open: OpenWorkshop, collect: Collecting['collect']): Scanning => {
  const scanned = useRef<Scanned>(NOTHING_SCANNED);
  const last = useRef({ text: '', at: 0 });
  const lastId = useRef(0);
  const [said, setSaid] = useState<Said>();
  const [progress, setProgress] = useState<SequenceProgress>();
  const [unfinished, setUnfinished] = useState<readonly SequenceProgress[]>([]);

  const sayThat = (saying: Saying) => {
    lastId.current += 1;
    setSaid({ id: lastId.current, ...saying });
  };
  const take = async (found: FoundCode): Promise<void> => {
    buzz();
    const source: Source = { name: words('collect')('codeName'), found };
    const collected = await collect([source]);
    sayThat(collectedWords(open, collected));
    // nobody pressed anything, and what is gone must be there to be had back
    if (collected.taken.some(({ counts }) => counts.withdrawn > 0)) sayReport({ ...collected, failures: [] });
  };
  const follow = (read: Scan): void => {
    const t = words('collect');
    // at once: what is said of this one comes when it is kept, and a part may be read until then
    setProgress(read.type === 'part' ? { read: read.read, count: read.count } : undefined);
    if (read.type === 'part') setSaid(undefined);
    else if (read.type !== 'code') sayThat({ isGood: read.type === 'done', text: t(SAYINGS[read.type]) });
    else if (read.found.kind === 'map') void take(read.found);
    else sayThat({ isGood: false, text: t(NOT_MAPS[read.found.kind]) });
  };

  const onText = (text: string) => {
    const now = performance.now();
    const isSame = last.current.text === text && now - last.current.at < FORGOTTEN_AFTER_MS;
    last.current = { text, at: now };
    if (isSame) return;
    const step = scan(scanned.current, text);
    scanned.current = step.after;
    const begun = [...step.after.open.values()].map(progressOf);
    // the sequence that was read last is the last of them
    setUnfinished(step.scan.type === 'part' ? begun.slice(0, -1) : begun);
    follow(step.scan);
  };
  return { onText, said, progress, unfinished };
};
