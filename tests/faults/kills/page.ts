import { whenSaved } from '../../../src/state/saving';
import { createKeeping } from '../../../src/storage/keeping';
import { openFileJournal } from '../../../src/workers/journal';
import { beginning, gesture, lastSeen, MAPS, type MapId, seenOn } from './drawing';
import type { Opened } from './judge';

/** So little that log and journal are folded many times over while a browser lives. */
const LOG_ENTRIES = 12;
const JOURNAL_BYTES = 60_000;

const asked = new URLSearchParams(location.search);
const own: MapId = asked.get('map') === 'm2' ? 'm2' : 'm1';
const gestures = Number(asked.get('gestures'));

/** Resolves when it has been heard: what happens next happens after that. */
const tell = (what: string, body = ''): Promise<Response> =>
  fetch(`./tell/${what}${location.search}`, { method: 'POST', body });

const name = 'kills';
const keeper = openFileJournal(name, { foldBeyond: JOURNAL_BYTES });
if (!keeper) throw new Error('There is no place for a second copy.');
const keeping = createKeeping({ name, keeper, foldBeyond: LOG_ENTRIES });
await keeping.start();
const { problem } = keeping.saving.getState();
const { damaged, recovered } = keeping.store.getState();
const known = keeping.library.store.getState().workshops.get('w1');
const { workshop } = known ?? keeping.library.add('w1', beginning(), { stored: false });
const seen = (map: MapId) => seenOn(workshop.entities(), map);

const opened: Opened = {
  map: own,
  seen: { m1: seen('m1'), m2: seen('m2') },
  damaged: [...damaged],
  broughtBack: recovered.size,
  problem,
};
await tell('opened', JSON.stringify(opened));

if (asked.get('tabs') === '2' && own === MAPS[0]) {
  await whenSaved(keeping.saving);
  asked.set('map', MAPS[1]);
  open(`./?${asked}`, '_blank', 'noopener');
}

const first = lastSeen(seen(own)) + 1;
for (let n = first; n < first + gestures; n++) {
  workshop.commit(gesture(workshop.entities(), own, n));
  await whenSaved(keeping.saving);
  await tell('acknowledged', String(n));
}
await tell('idle');
