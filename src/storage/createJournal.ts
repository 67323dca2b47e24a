import { isObject } from '../domain/value';
import { keep, recall } from '../state/deviceMemory';
import { type FileJournal, openFileJournal } from '../workers/journal';
import { inTime } from './inTime';
import { baseOf, type Journal, NO_JOURNAL } from './journal';
import type { LoadedWorkshop } from './load';
import type { Channel } from './tabs';

/** What the tabs tell each other. */
interface Telling {
  readonly journal: 'rewrite' | 'forget';
  readonly workshop?: string;
}

const isTelling = (message: unknown): message is Telling =>
  isObject(message) &&
  (message['journal'] === 'rewrite' ||
    (message['journal'] === 'forget' && typeof message['workshop'] === 'string'));

export interface JournalParts {
  readonly name: string;
  readonly keeper: FileJournal;
  readonly channel: Channel;
  /** Everything that is stored now. */
  readonly stored: () => Promise<readonly LoadedWorkshop[]>;
}

/** Nobody waits longer for a second copy. */
const PATIENCE_MS = 500;

/** Whether something ends in time. */
const endsInTime = async (work: Promise<unknown>): Promise<boolean> =>
  (await inTime(work, PATIENCE_MS)) !== 'late';

/** The journal that a keeper writes; one thing after the other, and nothing more once something has failed. */
export const createJournal = ({ name, keeper, channel, stored }: JournalParts): Journal => {
  const owedKey = `${name}.journalToRewrite`;
  const toForgetKey = `${name}.journalToForget`;
  let last: Promise<unknown> = Promise.resolve();
  let isGivenUp = false;
  let isLate = false;

  const enqueue = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const done = last
      .then(() => (isGivenUp ? undefined : work()))
      .catch(() => {
        isGivenUp = true;
        return undefined;
      });
    last = done;
    return done;
  };

  const append: Journal['append'] = async (entry) => {
    if (isGivenUp) return;
    const written = enqueue(() => keeper.append(entry));
    if (isLate || (await endsInTime(written))) return;
    isLate = true;
    void written.then(() => {
      isLate = false;
    });
  };

  const basesNow = async () => {
    const loaded = await stored();
    return loaded.map((workshop) => baseOf(workshop));
  };

  const owe = () => keep(owedKey, 'yes');

  /** What is owed is done by a later page if this one cannot. */
  const rewriteOwn = async () => {
    owe();
    await enqueue(async () => {
      await keeper.rewrite(await basesNow());
      keep(owedKey, null);
    });
  };

  /** Ids of the workshops of which traces may be left; no id holds a `/`. */
  const toForget = (): readonly string[] => recall(toForgetKey)?.split('/') ?? [];
  const noteToForget = (workshops: Iterable<string>) => keep(toForgetKey, [...workshops].join('/') || null);

  const forgetNow = async (workshop: string) => {
    await keeper.forget(workshop);
    noteToForget(toForget().filter((one) => one !== workshop));
  };

  /** What is not done in time is done later, at the latest by the next page, before it brings anything back. */
  const forgetOwn = async (workshop: string) => {
    noteToForget(new Set([...toForget(), workshop]));
    await endsInTime(enqueue(() => forgetNow(workshop)));
  };

  const outline = async () => {
    for (const workshop of toForget()) await forgetNow(workshop);
    return keeper.outline();
  };

  channel.listen((message) => {
    if (!isTelling(message)) return;
    void (message.workshop === undefined ? rewriteOwn() : forgetOwn(message.workshop));
  });

  return {
    outline: () => enqueue(outline),
    read: async (workshop) => (await enqueue(() => keeper.read(workshop))) ?? [],
    append,
    forget: (workshop) => {
      channel.send({ journal: 'forget', workshop } satisfies Telling);
      return forgetOwn(workshop);
    },
    owe,
    rewrite: () => {
      channel.send({ journal: 'rewrite' } satisfies Telling);
      return rewriteOwn();
    },
    settle: async () => {
      if (recall(owedKey) !== null) await rewriteOwn();
    },
    stop: () => {
      isGivenUp = true;
      keeper.stop();
    },
  };
};

/** The journal of this name: in files of its own unless there is another keeper; none where the browser has none for us. */
export const startJournal = ({
  keeper,
  ...parts
}: Omit<JournalParts, 'keeper'> & Partial<Pick<JournalParts, 'keeper'>>): Journal => {
  const files = keeper ?? openFileJournal(parts.name);
  return files ? createJournal({ ...parts, keeper: files }) : NO_JOURNAL;
};
