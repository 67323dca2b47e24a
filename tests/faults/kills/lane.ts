import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openKillable } from '../../e2e/support/killable-browser';
import { type Files, serve, type Told } from '../support/served';
import { lastSeen, MAPS, type MapId } from './drawing';
import { faultsOf, type Opened } from './judge';
import type { Moment } from './moments';

/** What was seen over all kills of one or more profiles. */
export interface Seen {
  readonly failures: readonly string[];
  /** Gestures that a page called saved, in all. */
  readonly acknowledged: number;
  /** How often a page opened and said what it found. */
  readonly openings: number;
  /** How many workshops were brought back that the database had lost. */
  readonly broughtBack: number;
}

/** One browser profile that lives through one kill after the other. */
export interface Lane {
  /** Opens a browser and kills it at that moment. `run` names it in what is told. */
  readonly kill: (run: number, moment: Moment) => Promise<void>;
  readonly seen: () => Seen;
  /** Takes leave of the profile. */
  readonly end: () => Promise<void>;
}

/** Longer than any browser takes to start, on a busy machine too. */
const PATIENCE_MS = 20_000;
/** Where that many pages did not open, none will. */
const HOPELESS = 3;

const isMap = (id: string | null): id is MapId => MAPS.some((map) => map === id);

/** What one browser says while it lives, to be waited for. */
const createSession = () => {
  const said = new Set<Moment['when']>(['launching']);
  let wake = () => {};
  return {
    say: (what: Moment['when']) => {
      said.add(what);
      wake();
    },
    /** Whether it came to that in time. */
    came: async (what: Moment['when']): Promise<boolean> => {
      const patience = new AbortController();
      const late = sleep(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false);
      const heard = new Promise<boolean>((resolve) => {
        wake = () => said.has(what) && resolve(true);
        wake();
      });
      const inTime = await Promise.race([heard, late]);
      patience.abort();
      return inTime;
    },
  };
};

/** Makes a new profile, and a server for its pages. */
export const createLane = async (files: Files): Promise<Lane> => {
  const profileDir = await mkdtemp(join(tmpdir(), 'yhteiskartta-kill-'));
  const acknowledged = new Map<MapId, number>(MAPS.map((map) => [map, 0]));
  const failures: string[] = [];
  let session = createSession();
  let count = 0;
  let waitedInVain = 0;
  let openings = 0;
  let broughtBack = 0;

  const knownOf = (map: MapId): number => acknowledged.get(map) ?? 0;

  const hearOpened = (run: string, opened: Opened) => {
    openings += 1;
    broughtBack += opened.broughtBack;
    // the second tab opens while the first one draws: of the other map it can say nothing
    const judged = opened.map === MAPS[0] ? MAPS : [opened.map];
    const known = new Map(judged.map((map) => [map, knownOf(map)] as const));
    for (const fault of faultsOf(opened, known)) failures.push(`kill ${run}: ${fault}`);
    // what was on its way at the last kill and arrived is known from now on; what is lost is told of once
    if (!opened.problem) for (const map of judged) acknowledged.set(map, lastSeen(opened.seen[map]));
    if (opened.map === MAPS[0]) session.say('drawing');
  };

  const hear = ({ path, query, body }: Told) => {
    const map = query.get('map');
    if (path === '/page.js') session.say('opening');
    if (path === '/tell/opened') hearOpened(query.get('run') ?? '', JSON.parse(body));
    if (path === '/tell/acknowledged' && isMap(map)) {
      count += 1;
      acknowledged.set(map, Math.max(knownOf(map), Number(body)));
    }
    if (path === '/tell/error') failures.push(`kill ${query.get('run')}: the page broke: ${body}`);
    if (path === '/tell/idle' && map === MAPS[0]) session.say('idle');
  };

  const { address, close } = await serve(files, hear);

  const giveUp = (run: number, when: string) => {
    const failure = `kill ${run}: the page never came to ${when}`;
    waitedInVain += 1;
    if (waitedInVain === HOPELESS) throw new Error([...failures, failure].join('\n'));
    failures.push(failure);
  };

  const kill = async (run: number, { when, after, gestures, tabs, losesDatabase }: Moment) => {
    session = createSession();
    const query = new URLSearchParams({
      map: MAPS[0],
      run: `${run}`,
      gestures: `${gestures}`,
      tabs: `${tabs}`,
    });
    const browser = await openKillable(profileDir, `${address}?${query}`);
    try {
      if (await session.came(when)) await sleep(after);
      else giveUp(run, when);
    } finally {
      await browser.kill();
    }
    if (losesDatabase) await rm(join(profileDir, 'Default', 'IndexedDB'), { recursive: true, force: true });
  };

  const end = async () => {
    close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  return { kill, seen: () => ({ failures, acknowledged: count, openings, broughtBack }), end };
};
