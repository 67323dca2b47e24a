import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';

/** A Chromium that can be taken away as by a power cut. */
export interface KillableBrowser {
  /** The profile's own context: its storage is on disk, in the profile's folder. */
  readonly context: BrowserContext;
  /** SIGKILL to the browser and all its helpers at once; resolves when all are gone. Nothing is flushed or said goodbye to. */
  kill(): Promise<void>;
}

const ENDPOINT = /^DevTools listening on (ws:\/\/\S+)$/;

/** The address that Chromium announces on stderr. */
const endpointOf = async (browser: ChildProcess): Promise<string> => {
  if (!browser.stderr) throw new Error('Chromium was started without a pipe for stderr.');
  const said: string[] = [];
  for await (const line of createInterface(browser.stderr)) {
    const endpoint = ENDPOINT.exec(line)?.[1];
    // read on, or a talkative Chromium stands still when the pipe is full
    if (endpoint) return browser.stderr.resume() && endpoint;
    said.push(line);
  }
  throw new Error(`Chromium ended before it could be reached:\n${said.join('\n')}`);
};

/** A process that leads a group of its own, so that the whole group can be killed and nobody else. */
const spawnChromium = async (profileDir: string): Promise<ChildProcess> => {
  const args = [
    ...CHROMIUM_FLAGS,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profileDir}`,
    'about:blank',
  ];
  return spawn(await ensureChromium(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
};

const POLL_MS = 5;
/** Far more than the kernel needs to take down a browser, on a busy machine too. */
const GONE_MS = 10_000;

/** What Linux tells of a process; undefined if it has ended meanwhile. */
const statOf = (pid: string): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined;
  }
};

/** Whether a process of the group still runs; zombies do not, they hold no file any more. */
const isRunningIn = (group: number, pid: string): boolean => {
  // `pid (name) state parent group …`, and the name may hold spaces and parentheses
  const stat = statOf(pid);
  const [state, , itsGroup] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
};

const someRunOnLinux = (group: number): boolean =>
  readdirSync('/proc').some((name) => /^\d+$/.test(name) && isRunningIn(group, name));

/** Without /proc: whether there is anybody to send a signal to, zombies included; the system's first process sweeps them up. */
const someRunElsewhere = (group: number): boolean => {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
};

const someRun = process.platform === 'linux' ? someRunOnLinux : someRunElsewhere;

/** Waits for every process of a killed group: helpers outlive the browser for some moments, and hold files of the profile. */
const untilGone = async (group: number): Promise<void> => {
  const deadline = Date.now() + GONE_MS;
  while (someRun(group)) {
    if (Date.now() > deadline) throw new Error(`Processes of group ${group} outlive SIGKILL.`);
    await sleep(POLL_MS);
  }
};

const killGroup = async (browser: ChildProcess): Promise<void> => {
  if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return;
  const gone = once(browser, 'exit');
  process.kill(-browser.pid, 'SIGKILL');
  await gone;
  await untilGone(browser.pid);
};

/**
 * Starts Chromium on a profile folder, which may hold what an earlier, killed one left behind. It outlives the test unless
 * it is killed: tests take it from the `launchKillable` fixture, which sees to that. Not on Windows, which has no process groups.
 */
export const launchKillable = async (profileDir: string): Promise<KillableBrowser> => {
  const process = await spawnChromium(profileDir);
  const kill = () => killGroup(process);
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(process));
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no context of its own.');
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};
