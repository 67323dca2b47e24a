import { expect, test, vi } from 'vitest';
import { apply } from '../../src/domain/change';
import { addRecords } from '../../src/domain/commands/workshop';
import { createLibrary } from '../../src/state/library';
import { createSaving, report } from '../../src/state/saving';
import type { Autosave } from '../../src/storage/autosave';
import { createLettingGo } from '../../src/storage/lettingGo';
import { beginning } from '../state/gestures';

test('of a workshop that is let go of nothing waits to be stored any more, and nothing will', () => {
  const saving = createSaving();
  const stop = vi.fn();
  const autosaves = ['w1', 'w2'].map(
    (workshop): Autosave => ({
      workshop,
      hear: () => undefined,
      check: () => undefined,
      restore: () => undefined,
      retry: async () => undefined,
      unstored: () => undefined,
      stop: () => stop(workshop),
    }),
  );
  const library = createLibrary(() => undefined);
  for (const id of ['w1', 'w2']) library.add(id, apply(new Map(), addRecords(beginning())), { stored: true });
  const send = vi.fn();
  const channel = { send, listen: () => undefined, close: () => undefined };
  const letGo = createLettingGo({ library, saving, autosaves, channel });
  report(saving, 'w1', { pending: 2, problem: 'full' });
  letGo({ letGoOf: 'workshop', workshop: 'w1' });
  expect(saving.getState()).toMatchObject({ pending: 0, problem: null });
  expect(stop.mock.calls).toEqual([['w1']]);
  expect([...library.store.getState().workshops.keys()]).toEqual(['w2']);
  expect(autosaves.map(({ workshop }) => workshop)).toEqual(['w2']);
  expect(send.mock.calls).toEqual([[{ letGoOf: 'workshop', workshop: 'w1' }]]);
});
