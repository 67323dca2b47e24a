import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { freePort } from '../support/served';
import { type Command, createDriver, type Driver, eventually, type Send } from './driver';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

/** The small browser that comes with the engine. */
const findBrowser = (): string | undefined => {
  const folders = existsSync(LIBRARIES)
    ? readdirSync(LIBRARIES).filter((name) => name.startsWith('webkit2gtk-'))
    : [];
  return folders.map((name) => `${LIBRARIES}/${name}/MiniBrowser`).find(existsSync);
};

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const callerOf = (port: number): Call => {
  return async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value?.message ?? `${path}: ${response.status}`);
    return value;
  };
};

/** Where the standard has each command. */
const PATHS: Readonly<Record<Command, (parameters: { readonly id?: string }) => string>> = {
  Navigate: () => '/url',
  Refresh: () => '/refresh',
  FindElement: () => '/element',
  GetActiveElement: () => '/element/active',
  ElementClick: ({ id }) => `/element/${id}/click`,
  ElementSendKeys: ({ id }) => `/element/${id}/value`,
  ExecuteAsyncScript: () => '/execute/async',
};

const endAll = async (processes: readonly ChildProcess[]): Promise<void> => {
  for (const one of processes) {
    const gone = new Promise((resolve) => one.once('exit', resolve));
    if (one.exitCode === null && one.kill('SIGKILL')) await gone;
  }
};

const startScreen = (): [ChildProcess, string] => {
  const display = `:${90 + (process.pid % 100)}`;
  return [
    spawn(SCREEN, [display, '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    display,
  ];
};

/** Starts WebKitGTK's browser, the nearest thing to Safari on Linux; undefined where it is not installed. */
export const openWebKit = async (): Promise<Driver | undefined> => {
  const binary = findBrowser();
  if (!binary || !existsSync(DRIVER) || !existsSync(SCREEN)) return undefined;
  const [screen, display] = startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env });
  const call = callerOf(port);
  try {
    await eventually(() => call('GET', '/status'));
    const wanted = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const made = await call('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    const text = JSON.stringify(made);
    const session = `/session/${/"sessionId":"([^"]+)"/.exec(text)?.[1]}`;
    const version = /"browserVersion":"([^"]+)"/.exec(text)?.[1] ?? '';
    const send: Send = (command, parameters) =>
      command === 'GetActiveElement'
        ? call('GET', session + PATHS[command]({}))
        : call('POST', session + PATHS[command](parameters), parameters);
    return createDriver(`WebKitGTK ${version}`, send, async () => {
      await call('DELETE', session).catch(() => undefined);
      await endAll([driver, screen]);
    });
  } catch (error) {
    await endAll([driver, screen]);
    throw error;
  }
};
