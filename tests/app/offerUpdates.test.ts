import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerUpdates } from '../../src/app/offline/offerUpdates';
import { offline } from '../../src/state/offline';
import { createSaving, report, type Unsaved } from '../../src/state/saving';
import { timesSpoken } from '../../src/ui/toasts';
import { startFinnish } from '../i18n/finnish';

startFinnish();

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = new FakeWorker();

  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  end(state: 'installed' | 'redundant'): void {
    const worker = this.installing;
    this.installing = null;
    if (state === 'installed') this.waiting = worker;
    worker?.become(state);
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = new FakeWorker();

  change(): void {
    this.controller = new FakeWorker();
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const SAVED: Unsaved = { pending: 0, problem: null };
const reload = vi.fn();

const begin = () => {
  const [registration, container, saving] = [new FakeRegistration(), new FakeContainer(), createSaving()];
  const start = () =>
    offerUpdates(
      registration as unknown as ServiceWorkerRegistration,
      container as unknown as ServiceWorkerContainer,
      saving,
    );
  return { registration, container, saving, start };
};

/** One that waits since before the page was opened. */
const beginWithUpdate = () => {
  const parts = begin();
  const waiting = new FakeWorker();
  parts.registration.waiting = waiting;
  parts.start();
  return { ...parts, waiting };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const update = () => offline.getState().update;

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal('location', { reload });
  offline.setState(offline.getInitialState());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a newer version is offered when all of it is here, not before', async () => {
  const { registration, start } = begin();
  start();
  registration.find();
  await settled();
  expect(update()).toBeNull();
  registration.end('installed');
  await settled();
  expect(update()?.isTaken).toBe(false);
});

test('one that did not come whole is not offered', async () => {
  const { registration, start } = begin();
  start();
  registration.find();
  registration.end('redundant');
  await settled();
  expect(update()).toBeNull();
});

test('the first version ever is no update', async () => {
  const { registration, container, start } = begin();
  registration.active = null;
  container.controller = null;
  start();
  registration.find();
  registration.end('installed');
  container.change();
  await settled();
  expect(update()).toBeNull();
  expect(reload).not.toHaveBeenCalled();
});

test('taking it waits until everything is stored, and loads this tab anew once', async () => {
  const { container, saving, waiting } = beginWithUpdate();
  report(saving, 'w1', { pending: 1, problem: null });
  update()?.take();
  await settled();
  expect(waiting.postMessage).not.toHaveBeenCalled();
  report(saving, 'w1', SAVED);
  await settled();
  expect(waiting.postMessage.mock.calls).toEqual([['take-over']]);
  expect(reload).not.toHaveBeenCalled();
  container.change();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where something cannot be stored it is not taken, and the user hears why', async () => {
  const { saving, waiting } = beginWithUpdate();
  const spoken = timesSpoken();
  report(saving, 'w1', { pending: 1, problem: 'full' });
  update()?.take();
  await settled();
  expect(timesSpoken()).toBe(spoken + 1);
  report(saving, 'w1', SAVED);
  await settled();
  expect(waiting.postMessage).not.toHaveBeenCalled();
});

test('a tab in which it was not taken goes on, and is offered to be loaded anew', async () => {
  const { container } = beginWithUpdate();
  container.change();
  await settled();
  expect(reload).not.toHaveBeenCalled();
  expect(update()?.isTaken).toBe(true);
  update()?.take();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the way to it does not end when it no longer waits', async () => {
  const { registration } = beginWithUpdate();
  registration.waiting = null;
  update()?.take();
  await settled();
  expect(reload).toHaveBeenCalledTimes(1);
});
