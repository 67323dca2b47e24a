import { isObject } from '../domain/value';
import type { Autosave } from './autosave';
import type { StoredNews } from './news';

/** What carries messages between the tabs of one browser; a message does not come back to its sender. */
export interface Channel {
  readonly send: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly close: () => void;
}

const SILENT: Channel = { send: () => undefined, listen: () => undefined, close: () => undefined };

const channelOf = (name: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
};

/** The browser's own channel; a silent one where there is none, or none is allowed. */
export const broadcastChannel = (name: string): Channel => {
  const channel = channelOf(name);
  if (!channel) return SILENT;
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  };
};

/** Another tab may run another version of this app. */
const isNews = (message: unknown): message is StoredNews =>
  isObject(message) &&
  typeof message['workshop'] === 'string' &&
  typeof message['seq'] === 'number' &&
  Array.isArray(message['keys']) &&
  message['keys'].every((key) => typeof key === 'string');

/** What of a workshop's autosave the other tabs have to do with. */
type Hearing = Pick<Autosave, 'workshop' | 'hear' | 'check'>;

/** Keeps the tabs of one browser in step. What is told is only where to look; the database says what is there. */
export interface Tabs {
  readonly attach: (autosave: Hearing) => void;
  readonly tell: (news: StoredNews) => void;
  /** Tells this tab as well, of what was not stored by a commit of its own. */
  readonly tellAll: (news: StoredNews) => void;
  /** Looks for what was not heard of, as after a long sleep. */
  readonly check: () => void;
}

/** `open` is called with the id of a workshop that another tab has stored and that is not open here. */
export const createTabs = (channel: Channel, open: (id: string) => Promise<void>): Tabs => {
  const autosaves = new Map<string, Hearing>();
  let opening = Promise.resolve();

  const hear = async (news: StoredNews) => {
    const autosave = autosaves.get(news.workshop);
    if (autosave) autosave.hear(news);
    // what cannot be opened now is there after the next start
    else await open(news.workshop).catch(() => undefined);
  };

  const hearInTurn = (news: StoredNews) => {
    // one after the other, so that what is told while a workshop is being opened reaches it
    opening = opening.then(() => hear(news));
  };

  channel.listen((message) => {
    if (isNews(message)) hearInTurn(message);
  });

  return {
    attach: (autosave) => autosaves.set(autosave.workshop, autosave),
    tell: (news) => channel.send(news),
    tellAll: (news) => {
      channel.send(news);
      hearInTurn(news);
    },
    check: () => {
      for (const autosave of autosaves.values()) autosave.check();
    },
  };
};
