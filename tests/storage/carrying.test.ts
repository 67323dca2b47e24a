import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import { createLibrary } from '../../src/state/library';
import { createSaving, whenSaved } from '../../src/state/saving';
import { type Commit, createWorkshop } from '../../src/state/workshop';
import type { Autosave } from '../../src/storage/autosave';
import type { Unstored } from '../../src/storage/carried';
import { createCarrying } from '../../src/storage/carrying';
import { createKeeping } from '../../src/storage/keeping';
import { asObject, beginning } from '../state/gestures';
import { newName, stored } from './support';

const beginningEntities = apply(new Map(), addRecords(beginning()));

/** What a tab remembers, with so much room (in characters). */
const memoryOf = (room: number) => {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => texts.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      texts.set(key, text);
    },
  };
};

const useMemory = (room = 1e6) => {
  const memory = memoryOf(room);
  vi.stubGlobal('sessionStorage', memory);
  return memory;
};

let name: string;

beforeEach(() => {
  name = newName();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const carryingOf = (unstored: Unstored | undefined) => {
  const saver = { workshop: 'w1', unstored: () => unstored } as Partial<Autosave> as Autosave;
  return createCarrying({
    name,
    library: createLibrary(() => undefined),
    saving: createSaving(),
    autosaves: [saver],
  });
};

/** A workshop in which one actor more is not stored. */
const oneMore = (): Unstored => {
  const workshop = createWorkshop('w1', beginningEntities);
  let unstored: Unstored = { workshop: 'w1', base: beginningEntities, commits: [] };
  workshop.onCommit((commit) => {
    unstored = { ...unstored, commits: [commit] };
  });
  workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
  return unstored;
};

test('where nothing waits there is nothing to carry', () => {
  const { texts } = useMemory();
  expect(carryingOf(undefined).pack()).toBe(true);
  expect(texts.size).toBe(0);
});

test('what is too large goes without the records before it, and what is larger still does not go', () => {
  const whole = useMemory();
  expect(carryingOf(oneMore()).pack()).toBe(true);
  const [text = ''] = whole.texts.values();
  const { texts } = useMemory(text.length - 1);
  expect(carryingOf(oneMore()).pack()).toBe(true);
  const [bare = ''] = texts.values();
  expect(bare).toContain('Turku');
  expect(bare).not.toContain('Foorumi');
  useMemory(10);
  expect(carryingOf(oneMore()).pack()).toBe(false);
});

test('where the browser remembers nothing, nothing can be carried', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(carryingOf(oneMore()).pack()).toBe(false);
  expect(() => carryingOf(undefined).arrive()).not.toThrow();
});

test('a workshop of which only records were carried is stored whole where it arrives', async () => {
  const { texts } = useMemory();
  expect(carryingOf({ ...oneMore(), commits: [] }).pack()).toBe(true);
  const keeping = createKeeping({ name });
  await keeping.start();
  await whenSaved(keeping.saving);
  expect((await stored(keeping.database)).rows).toEqual(asObject(beginningEntities));
  expect(texts.size).toBe(0);
  keeping.stop();
});

test('that a workshop was made cannot be taken back on the next page either', async () => {
  useMemory();
  const workshop = createWorkshop('w1', new Map());
  const commits: Commit[] = [];
  workshop.onCommit((commit) => commits.push(commit));
  workshop.commit(addRecords(beginning()));
  carryingOf({ workshop: 'w1', base: new Map(), commits }).pack();
  const keeping = createKeeping({ name });
  await keeping.start();
  const open = keeping.library.store.getState().workshops.get('w1');
  expect(Object.keys(asObject(open?.workshop.entities() ?? new Map()))).toHaveLength(3);
  expect(open?.undo.store.getState().canUndo).toBe(false);
  await whenSaved(keeping.saving);
  keeping.stop();
});

test('commits without the records before them wait for the database, and go on to the next page meanwhile', async () => {
  const whole = useMemory();
  carryingOf(oneMore()).pack();
  const [text = ''] = whole.texts.values();
  const { texts } = useMemory(text.length - 1);
  expect(carryingOf(oneMore()).pack()).toBe(true);
  const waiting = carryingOf(undefined);
  waiting.arrive();
  texts.clear();
  expect(waiting.pack()).toBe(true);
  expect([...texts.values()].join()).toContain('Turku');
});
