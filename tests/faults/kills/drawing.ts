import { apply, type Change } from '../../../src/domain/change';
import { addActor, removeRecords, setFields } from '../../../src/domain/commands/records';
import { addRecords } from '../../../src/domain/commands/workshop';
import type { Entities } from '../../../src/domain/entity';
import { mapContent } from '../../../src/domain/select';

/** The maps of the workshop that is drawn; each tab draws on one of its own. */
export const MAPS = ['m1', 'm2'] as const;
export type MapId = (typeof MAPS)[number];

/** So many actors stay on a map: however long it is drawn, it opens equally fast. */
const STAYING = 40;
/** Every so many gestures one writes far more than a page of the disk. */
const LONG_EVERY = 7;
const LONG_NOTE = 20_000;

const noteOf = (n: number): string => (n % LONG_EVERY === 0 ? 'x'.repeat(LONG_NOTE) : '');

/** The workshop as it begins, with its empty maps. */
export const beginning = (): Entities =>
  apply(
    new Map(),
    addRecords([
      { is: 'workshop', id: 'w1', title: 'Foorumi' },
      ...MAPS.map((id) => ({ is: 'map', id }) as const),
    ]),
  );

/**
 * The gesture with this number, which touches four rows: a new actor, the name of the one before it, the oldest one,
 * which goes, and the map's own stamp.
 */
export const gesture = (entities: Entities, map: MapId, n: number): Change => ({
  ...addActor(map, { id: `a${n}`, name: 'uusi', note: noteOf(n) }),
  ...setFields(entities, `${map}/a${n - 1}`, { name: 'valmis' }),
  ...removeRecords(entities, [`${map}/a${n - STAYING}`]),
});

const inWords = (n: number, name: string, note: string): string => `${n} ${name} ${note.length}`;

/** What stands on a map, a line for each actor. */
export const seenOn = (entities: Entities, map: MapId): string[] => {
  const actors = mapContent(entities, map)?.actors ?? [];
  return actors
    .map(({ id, name, note = '' }) => ({ n: Number(id.slice(1)), name, note }))
    .sort((one, other) => one.n - other.n)
    .map(({ n, name, note }) => inWords(n, name, note));
};

/** What has to stand there after so many gestures. */
export const drawnAfter = (gestures: number): string[] => {
  const first = Math.max(1, gestures - STAYING + 1);
  return Array.from({ length: gestures - first + 1 }, (_, index) => {
    const n = first + index;
    return inWords(n, n < gestures ? 'valmis' : 'uusi', noteOf(n));
  });
};

/** The number of the last gesture of which anything is seen; 0 when the map is empty. */
export const lastSeen = (seen: readonly string[]): number => Number.parseInt(seen.at(-1) ?? '0', 10);
