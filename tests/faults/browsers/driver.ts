import { setTimeout as sleep } from 'node:timers/promises';

/** A browser that is steered from outside, in the words of the WebDriver standard. */
export interface Driver {
  readonly version: string;
  readonly go: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly click: (xpath: string) => Promise<void>;
  /** Presses keys in the field that has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Runs a function's body in the page: what it gives to `arguments[0]` comes back. */
  readonly ask: (script: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Sends one command of the standard by its name in the specification's table, and gives its value. */
export type Send = (command: Command, parameters: object) => Promise<unknown>;

export type Command =
  | 'Navigate'
  | 'Refresh'
  | 'FindElement'
  | 'GetActiveElement'
  | 'ElementClick'
  | 'ElementSendKeys'
  | 'ExecuteAsyncScript';

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 100;

/** Tries until it goes well. */
export const eventually = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(LOOK_AGAIN_MS);
    }
  }
};

/** The one property of an element's reference is its id. */
const idOf = (element: unknown): string => String(Object.values(Object(element))[0]);

/** What can be done by these commands. */
export const createDriver = (version: string, send: Send, end: () => Promise<void>): Driver => ({
  version,
  go: async (url) => {
    await send('Navigate', { url });
  },
  reload: async () => {
    await send('Refresh', {});
  },
  click: (value) =>
    eventually(async () => {
      const found = await send('FindElement', { using: 'xpath', value });
      await send('ElementClick', { id: idOf(found) });
    }),
  type: async (text) => {
    const field = await send('GetActiveElement', {});
    await send('ElementSendKeys', { id: idOf(field), text });
  },
  ask: (script) => send('ExecuteAsyncScript', { script, args: [] }),
  end,
});
