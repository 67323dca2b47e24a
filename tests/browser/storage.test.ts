import { afterEach, describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { whenSaved } from '../../src/state/saving';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { loadWorkshop } from '../../src/storage/load';
import { asObject, beginning } from '../state/gestures';

const beginningEntities = (): Entities => apply(new Map(), addRecords(beginning()));

let count = 0;
const newName = () => `storage-test-${count++}`;

const started: Keeping[] = [];

const start = async (name: string): Promise<Keeping> => {
  const keeping = createKeeping({ name });
  started.push(keeping);
  await keeping.start();
  return keeping;
};

afterEach(() => {
  for (const keeping of started.splice(0)) keeping.stop();
});

const workshopOf = ({ library }: Keeping) => {
  const open = library.store.getState().workshops.get('w1');
  if (!open) throw new Error('the workshop is not open');
  return open.workshop;
};

describe('in a real browser', () => {
  test('what was drawn is there after reopening, whole', async () => {
    const name = newName();
    const first = await start(name);
    const { workshop, undo } = first.library.add('w1', beginningEntities(), { stored: false });
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turun kaupunki', x: 1.5, y: -2 }));
    workshop.commit(addActor('m1', { id: 'a2', name: 'Åbo 💚' }));
    undo.undo();
    await whenSaved(first.saving);
    first.stop();

    const second = await start(name);
    expect(asObject(workshopOf(second).entities())).toEqual(asObject(workshop.entities()));
    expect(second.store.getState().damaged.size).toBe(0);
    expect(await loadWorkshop(second.database, 'w1')).toMatchObject({ state: 'whole', head: { seq: 4 } });
  });

  test('a change of 1500 actors is stored in one go, and small ones one by one', async () => {
    const keeping = await start(newName());
    const { workshop } = keeping.library.add('w1', beginningEntities(), { stored: false });
    const many = Array.from({ length: 1500 }, (_, n) =>
      addActor('m1', { id: `a${n}`, name: `Toimija ${n}` }),
    );
    workshop.commit(Object.assign({}, ...many));
    await whenSaved(keeping.saving);
    for (let n = 0; n < 100; n++) workshop.commit(setFields(workshop.entities(), 'm1/a1', { x: n }));
    await whenSaved(keeping.saving);
    const loaded = await loadWorkshop(keeping.database, 'w1');
    expect(loaded).toMatchObject({ state: 'whole', head: { seq: 102 } });
    expect(asObject(loaded?.entities ?? new Map())).toEqual(asObject(workshop.entities()));
  });

  test('two pages on one workshop hear of each other', async () => {
    const name = newName();
    const first = await start(name);
    const second = await start(name);
    first.library.add('w1', beginningEntities(), { stored: false });
    await expect.poll(() => second.library.store.getState().workshops.size).toBe(1);
    workshopOf(second).commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    await expect.poll(() => workshopOf(first).entities().get('m1/a1')).toMatchObject({ name: 'Turku' });
    expect(asObject(workshopOf(first).entities())).toEqual(asObject(workshopOf(second).entities()));
  });

  test('a newer version elsewhere gets the database, and this one says that it is outdated', async () => {
    const name = newName();
    const keeping = await start(name);
    const newer = indexedDB.open(name, 99);
    await new Promise((resolve, reject) => {
      newer.onsuccess = resolve;
      newer.onerror = reject;
    });
    expect(keeping.database.store.getState().status).toBe('outdated');
    expect(keeping.saving.getState().problem).toBe('outdated');
    keeping.library.add('w1', beginningEntities(), { stored: false });
    expect(keeping.saving.getState().pending).toBe(1);
    newer.result.close();
  });
});
