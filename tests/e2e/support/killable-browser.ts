import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';

/** A Chromium that can be taken away as by a power cut. */
export interface Killable {
  /** SIGKILL to the browser and all its helpers at once; resolves when all are gone. Nothing is flushed or said goodbye to. */
  readonly kill: () => Promise<void>;
}

/** One that can be told what to do, too. */
export interface KillableBrowser extends Killable {
  /** The profile's own context: its storage is on disk, in the profile's folder. */
  readonly context: BrowserContext;
}

/** It answers to somebody who reads Finnish. */
const FLAGS_TO_STEER = ['--remote-debugging-port=0', '--lang=fi-FI', '--accept-lang=fi-FI'];

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
const spawnChromium = async (
  profileDir: string,
  url: string,
  flags: readonly string[],
  stderr: 'pipe' | 'ignore',
): Promise<ChildProcess> => {
  const args = [...CHROMIUM_FLAGS, ...flags, '--headless', `--user-data-dir=${profileDir}`, url];
  return spawn(await ensureChromium(), args, { detached: true, stdio: ['ignore', 'ignore', stderr] });
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
 * Starts Chromium on a profile folder and has it open an address; nothing else can be asked of it than to go. It resolves
 * as soon as the process runs, long before the page does, so that a browser can be killed while it starts.
 */
export const openKillable = async (profileDir: string, url: string): Promise<Killable> => {
  // pages may open further pages, as people open tabs
  const browser = await spawnChromium(profileDir, url, ['--disable-popup-blocking'], 'ignore');
  return { kill: () => killGroup(browser) };
};

/**
 * Starts Chromium on a profile folder, which may hold what an earlier, killed one left behind. It outlives the test unless
 * it is killed: tests take it from the `launchKillable` fixture, which sees to that. Not on Windows, which has no process groups.
 */
export const launchKillable = async (profileDir: string): Promise<KillableBrowser> => {
  const started = await spawnChromium(profileDir, 'about:blank', FLAGS_TO_STEER, 'pipe');
  const kill = () => killGroup(started);
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(started));
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no context of its own.');
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};
