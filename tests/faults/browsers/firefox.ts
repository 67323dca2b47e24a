import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/served';
import { createDriver, type Driver, eventually, type Send } from './driver';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const connectTo = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, value: unknown];

/** Takes the messages off a stream of `length:JSON`. */
const messagesIn = (take: (message: unknown) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < end) return;
      take(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
};

/** Firefox's own protocol, Marionette: the commands of WebDriver over a socket. */
const speak = (socket: Socket) => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  socket.on(
    'data',
    messagesIn((message) => {
      // the first message is a greeting
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer);
    }),
  );
  return (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, ([, , error, value]) => (error ? reject(new Error(error.message)) : resolve(value)));
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
};

const unwrapped = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;

/** Starts Firefox without a window; undefined where there is none. */
export const openFirefox = async (): Promise<Driver | undefined> => {
  const program = PLACES.find(existsSync);
  if (!program) return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'yhteiskartta-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank'];
  const browser = spawn(program, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const end = async () => {
    const gone = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill('SIGKILL');
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const call = speak(await eventually(() => connectTo(port)));
    const session = await call('WebDriver:NewSession', {});
    const version = /"browserVersion":"([^"]+)"/.exec(JSON.stringify(session))?.[1] ?? '';
    const send: Send = async (command, parameters) =>
      unwrapped(await call(`WebDriver:${command}`, parameters));
    return createDriver(`Firefox ${version}`, send, end);
  } catch (error) {
    await end();
    throw error;
  }
};
