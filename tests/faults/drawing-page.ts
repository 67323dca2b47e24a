import { apply, type Change } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { mapContent } from '../../src/domain/select';
import { type SavingProblem, whenSaved } from '../../src/state/saving';
import { createKeeping } from '../../src/storage/keeping';

/** What the page found when it opened. */
export interface Opened {
  /** Actors of the map, as `a1 valmis`. */
  readonly names: readonly string[];
  readonly damaged: readonly string[];
  /** Why nothing could be read, if so: then `names` says nothing about what is stored. */
  readonly problem: SavingProblem | null;
  /** Whether the browser owned up to having lost the database. */
  readonly lostData: boolean;
}

declare global {
  interface Window {
    /** Tells the test what was there when the page opened. */
    opened: (what: Opened) => Promise<void>;
    /** Tells the test that so many gestures are stored. */
    acknowledged: (gestures: number) => Promise<void>;
  }
}

const beginning: Entities = apply(
  new Map(),
  addRecords([
    { is: 'workshop', id: 'w1', title: 'Foorumi' },
    { is: 'map', id: 'm1' },
  ]),
);

/** A gesture that touches three rows: a new actor, the name of the one before it, and the map's own stamp. */
const gesture = (entities: Entities, n: number): Change => ({
  ...addActor('m1', { id: `a${n}`, name: 'uusi' }),
  ...setFields(entities, `m1/a${n - 1}`, { name: 'valmis' }),
});

const keeping = createKeeping();
await keeping.start();
const { problem } = keeping.saving.getState();
const known = keeping.library.store.getState().workshops.get('w1');
const { workshop } = known ?? keeping.library.add('w1', beginning, { stored: false });

const names = (mapContent(workshop.entities(), 'm1')?.actors ?? []).map(({ id, name }) => `${id} ${name}`);
await window.opened({
  names,
  damaged: [...keeping.store.getState().damaged],
  problem,
  lostData: keeping.database.store.getState().lostData,
});

for (let n = names.length + 1; ; n++) {
  workshop.commit(gesture(workshop.entities(), n));
  await whenSaved(keeping.saving);
  await window.acknowledged(n);
}
