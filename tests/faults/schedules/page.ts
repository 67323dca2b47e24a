import { broadcastChannel, type Channel } from '../../../src/storage/tabs';
import { openOldTab } from './old-tab';
import type { Fate } from './schedule';
import { letsNewerIn, openTab, readStored, type Stored, type Tab } from './tab';

/** How the page is told what to do in one schedule; the tab is the page itself. */
export interface Opening {
  readonly name: string;
  readonly version: 'old' | 'new';
  readonly linger: number;
  readonly fates: readonly Fate[];
}

/** What can be asked of the page. */
export interface TabPage {
  readonly open: (opening: Opening) => Promise<void>;
  readonly calm: () => void;
  readonly tab: () => Promise<Tab>;
  readonly readStored: (name: string) => Promise<Stored>;
  readonly letsNewerIn: (name: string) => Promise<boolean>;
}

declare global {
  interface Window {
    tabPage: TabPage;
  }
}

let isCalm = false;

const after = (turns: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, turns);
  });

/** What comes in meets its fate. */
const astray = (channel: Channel, fates: readonly Fate[]): Channel => {
  let come = 0;
  return {
    ...channel,
    listen: (listener) =>
      channel.listen((message) => {
        const fate = isCalm ? [0] : (fates[come++ % fates.length] ?? []);
        for (const wait of fate) void after(wait).then(() => listener(message));
      }),
  };
};

let opened: Promise<Tab> | undefined;

window.tabPage = {
  open: async ({ name, version, linger, fates }) => {
    opened =
      version === 'old'
        ? openOldTab(name, () => after(linger))
        : openTab(name, astray(broadcastChannel(name), fates));
    await opened;
  },
  calm: () => {
    isCalm = true;
  },
  tab: () => opened ?? Promise.reject(new Error('The page was not told to open.')),
  readStored,
  letsNewerIn,
};
