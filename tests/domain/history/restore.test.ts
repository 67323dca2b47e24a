import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change, isEmpty, reverse, stampRecord } from '../../../src/domain/change';
import { decideFields, decidePair } from '../../../src/domain/commands/decisions';
import { addActor, setFields } from '../../../src/domain/commands/records';
import { addRecords, removeMap } from '../../../src/domain/commands/workshop';
import { deviceInfo, noteSaved, receiptOf, receive } from '../../../src/domain/device';
import type { Entities, MapImage } from '../../../src/domain/entity';
import { apartBy, heldIn } from '../../../src/domain/history/apart';
import { momentRecords } from '../../../src/domain/history/records';
import { type Restoring, restoreChange } from '../../../src/domain/history/restore';
import { join } from '../../../src/domain/join';
import { verdictsOf } from '../../../src/domain/match/verdicts';
import {
  actorKinds,
  fieldDecisions,
  linkKinds,
  mapContents,
  mapImage,
  pairDecisions,
  workshopInfo,
} from '../../../src/domain/select';
import { createWorkshop } from '../../../src/state/workshop';
import { asObject, beginning, changeOf, gesture } from '../../state/gestures';
import { mapOf, workshop } from '../match/workshop';

const AT = '2026-11-22T12:00:00.000Z';

const kept = (entities: Entities): Entities => new Map(momentRecords(entities));

const restored = (now: Entities, { change, stamps }: Restoring): Entities => {
  const after = new Map(apply(now, change));
  for (const [key, stamp] of Object.entries(stamps)) {
    const record = after.get(key);
    if (record) after.set(key, stampRecord(record, stamp));
  }
  return after;
};

const goneBack = (now: Entities, then: Entities, mapId?: string): Entities =>
  restored(now, restoreChange(now, kept(then), { at: AT, mapId }));

const fieldsSaid = (entities: Entities) => {
  const words = fieldDecisions(entities).filter(({ value }) => value !== null);
  return words
    .sort((a, b) => a.clock - b.clock || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    .map(({ clock: _clock, ...said }) => said);
};

const withoutStamps = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, one) =>
    ['revision', 'updatedAt'].includes(name) ? undefined : one,
  );

/** What people see of a workshop. */
const seen = (entities: Entities) =>
  withoutStamps({
    maps: mapContents(entities),
    kinds: [actorKinds(entities), linkKinds(entities)],
    title: workshopInfo(entities)?.title,
    verdicts: verdictsOf(pairDecisions(entities)),
    fields: fieldsSaid(entities),
  });

/** A workshop at two times, after gestures by chance; it is never deleted as a whole. */
const twoTimes = fc.tuple(fc.array(gesture, { maxLength: 25 }), fc.array(gesture, { maxLength: 25 }));

const afterGestures = (gestures: readonly Parameters<typeof changeOf>[1][], open = newWorkshop()) => {
  for (const [index, one] of gestures.entries()) {
    if (one.what !== 'remove workshop')
      open.commit(changeOf(open.entities(), one, `x${open.entities().size}-${index}`));
  }
  return open;
};

const newWorkshop = () => {
  const open = createWorkshop('w1', new Map(), () => AT);
  open.commit(addRecords(beginning()));
  return open;
};

describe('going back to an earlier moment', () => {
  test('makes the workshop what it was, and can be taken back', () => {
    fc.assert(
      fc.property(twoTimes, ([first, second]) => {
        const open = afterGestures(first);
        const then = open.entities();
        const now = afterGestures(second, open).entities();
        const restoring = restoreChange(now, kept(then), { at: AT });
        const after = restored(now, restoring);
        expect(seen(after)).toEqual(seen(then));
        const again = apply(after, reverse(restoring.change));
        expect(withoutStamps(asObject(again))).toEqual(withoutStamps(asObject(now)));
      }),
      { seed: 42 },
    );
  });

  test('is nothing where nothing has happened', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const now = afterGestures(gestures).entities();
        expect(restoreChange(now, kept(now), { at: AT })).toEqual({ change: {}, stamps: {} });
      }),
      { seed: 42 },
    );
  });

  test('with one map touches that map alone', () => {
    fc.assert(
      fc.property(twoTimes, ([first, second]) => {
        const open = afterGestures(first);
        const then = open.entities();
        const now = afterGestures(second, open).entities();
        const { change } = restoreChange(now, kept(then), { at: AT, mapId: 'm1' });
        expect(Object.keys(change).filter((key) => key !== 'm1' && !key.startsWith('m1/'))).toEqual([]);
        const mapsOf = (entities: Entities) =>
          withoutStamps(mapContents(entities).filter(({ info }) => info.id === 'm1'));
        expect(mapsOf(restored(now, { change, stamps: {} }))).toEqual(mapsOf(then));
      }),
      { seed: 42 },
    );
  });

  test('what counts again counts also where it meets what was decided since', () => {
    fc.assert(
      fc.property(twoTimes, ([first, second]) => {
        const deciding = (one: { readonly what: string }) => /^(?:actor|decide)/.test(one.what);
        const open = afterGestures(first.filter(deciding));
        const then = open.entities();
        const now = afterGestures(second.filter(deciding), open).entities();
        const met = join(goneBack(now, then), now);
        expect(verdictsOf(pairDecisions(met))).toEqual(verdictsOf(pairDecisions(then)));
        expect(fieldsSaid(met)).toEqual(fieldsSaid(then));
      }),
      { seed: 42 },
    );
  });
});

const SKETCH = { maps: { m1: mapOf('Turku', 'Varha'), m2: mapOf('Kela', 'Martat') } };
const then = workshop(SKETCH);
const done = (entities: Entities, ...steps: ((now: Entities) => Change)[]): Entities =>
  steps.reduce((now, step) => apply(now, step(now)), entities);

const REFS = ['m1/a1', 'm1/a2', 'm2/a1', 'm2/a2'];

const naming = fc.tuple(fc.subarray(REFS, { minLength: 1 }), fc.constantFrom('Turku', 'Varha', null));

const named = (entities: Entities, steps: readonly (readonly [readonly string[], string | null])[]) =>
  done(
    entities,
    ...steps.map(
      ([of, name]) =>
        (now: Entities) =>
          decideFields(now, of, { name }),
    ),
  );

/** What each actor is called by the latest word about it. */
const namesNow = (entities: Entities) =>
  REFS.map((ref) => {
    const words = fieldDecisions(entities).filter(({ of }) => of.includes(ref));
    return words.sort((a, b) => b.clock - a.clock)[0]?.value ?? null;
  });

describe('decisions', () => {
  test('on names count as they did, whatever was said since on whichever of them together', () => {
    fc.assert(
      fc.property(fc.array(naming, { maxLength: 6 }), fc.array(naming, { maxLength: 6 }), (first, second) => {
        const earlier = named(then, first);
        const now = named(earlier, second);
        const after = goneBack(now, earlier);
        expect(namesNow(after)).toEqual(namesNow(earlier));
        expect(namesNow(join(after, now))).toEqual(namesNow(earlier));
        expect(isEmpty(restoreChange(after, kept(earlier), { at: AT }).change)).toBe(true);
      }),
      { seed: 42 },
    );
  });

  const pair = ['m1/a1', 'm2/a1'] as const;
  const other = ['m1/a2', 'm2/a2'] as const;

  test('that were taken back count again by a new clock; those about others keep theirs', () => {
    const decided = done(
      then,
      (now) => decidePair(now, pair, 'same', 'Maija'),
      (now) => decidePair(now, other, 'same', 'Maija'),
    );
    const now = done(decided, (entities) => decidePair(entities, pair, 'different', 'Ville'));
    const words = pairDecisions(goneBack(now, decided)).map(({ a, verdict, clock, by }) =>
      [a, by, verdict, clock].join(' '),
    );
    expect(words.sort()).toEqual(
      ['m1/a1 Maija same 5', 'm1/a1 Ville retracted 4', 'm1/a2 Maija same 2'].sort(),
    );
  });

  test('made since are taken back, not removed', () => {
    const now = done(then, (entities) => decideFields(entities, pair, { name: 'Turun kaupunki' }));
    expect(fieldDecisions(goneBack(now, then))).toMatchObject([{ value: null, clock: 2 }]);
  });
});

describe('maps', () => {
  test('that were deleted since come back, and go on counting', () => {
    const counted = workshop({ ...SKETCH, maps: { m1: { ...SKETCH.maps.m1, info: { revision: 7 } } } });
    const open = createWorkshop('w1', counted, () => AT);
    open.commit(removeMap(counted, 'm1', AT));
    const { change, stamps } = restoreChange(open.entities(), kept(counted), { at: AT });
    open.commit(change, 'user', { stamps });
    expect(open.entities().get('m1')).toMatchObject({ is: 'map', revision: 9 });
    expect(heldIn(open.entities())).toEqual({ maps: 1, actors: 2, links: 0 });
  });

  test('of which no tombstone was left go on counting too', () => {
    const counted = workshop({ maps: { m1: { ...SKETCH.maps.m1, info: { revision: 7, base: 'h1' } } } });
    const open = createWorkshop('w1', workshop({}), () => AT);
    const { change, stamps } = restoreChange(open.entities(), kept(counted), { at: AT });
    open.commit(change, 'user', { stamps });
    expect(open.entities().get('m1')).toMatchObject({ revision: 8, base: 'h1' });
  });

  test('that came since go without a tombstone: sent again, they come again', () => {
    const now = done(then, () => addRecords([{ is: 'map', id: 'm3' }]));
    expect(goneBack(now, then).has('m3')).toBe(false);
  });

  test('that were withdrawn since stay away when the moment does not know them', () => {
    const buried = done(then, (now) => removeMap(now, 'm1', AT));
    const purged = new Map([...then].filter(([key]) => !key.startsWith('m1')));
    expect(goneBack(buried, purged).get('m1')).toMatchObject({ deletedAt: AT });
  });

  test('stay as sent as they are', () => {
    const sent = { state: 'sent', sentAt: AT, sentAs: 'h1', decidedAgainst: ['h0'] };
    const now = done(
      then,
      (entities) => setFields(entities, 'm1', sent),
      () => addActor('m1', { id: 'a9', name: 'Salo' }),
    );
    const after = goneBack(now, then);
    expect(after.get('m1')).toMatchObject(sent);
    expect(after.has('m1/a9')).toBe(false);
  });
});

describe('what stays as it is', () => {
  test('is what this device alone knows', () => {
    const now = done(
      then,
      (entities) => noteSaved(entities, AT),
      (entities) => receive(entities, ['m1'], AT),
    );
    const after = goneBack(now, then);
    expect(deviceInfo(after)?.savedAt).toBe(AT);
    expect(receiptOf(after, 'm1')?.at).toBe(AT);
  });

  test('is a picture under a map, with how it lies', () => {
    const image: MapImage = { is: 'image', id: 'p1', type: 'image/png', data: 'AA==', width: 1, height: 1 };
    const backdrop = { type: 'image', image: { id: 'p1', x: 0, y: 0, width: 9, height: 9 } };
    const now = new Map([
      ...done(then, (entities) => setFields(entities, 'm1', { backdrop })),
      ['m1/p1', image] as const,
    ]);
    const after = goneBack(now, then);
    expect(mapImage(after, 'm1', 'p1')).toEqual(image);
    expect(after.get('m1')).toMatchObject({ backdrop });
    expect(momentRecords(now).map(([key]) => key)).not.toContain('m1/p1');
    // removed since: the moment does not bring it back
    const without = goneBack(then, now);
    expect(without.has('m1/p1')).toBe(false);
    expect(without.get('m1')).not.toHaveProperty('backdrop');
  });

  test('is a portrait of the shared map that was taken since', () => {
    const portrait = { kActors: 1, kLinks: 1, m: 2, actors: [], links: [], createdAt: AT };
    const now = done(then, () => addRecords([{ is: 'snapshot', id: 's1', name: 'Aamu', ...portrait }]));
    expect(isEmpty(restoreChange(now, kept(then), { at: AT }).change)).toBe(true);
  });
});

test('types made since get a tombstone, so that other copies learn of it', () => {
  const now = done(then, () => addRecords([{ is: 'actorKind', id: 'k1', name: 'Seura' }]));
  expect(goneBack(now, then).get('workshop/actorKinds/k1')).toMatchObject({ deletedAt: AT });
});

test('what going back would change is told: nothing, places, decisions, or more', () => {
  const moved = done(then, (now) => setFields(now, 'm1/a1', { x: 9, y: 9 }));
  const decided = done(then, (now) => decidePair(now, ['m1/a1', 'm2/a1'], 'same'));
  const renamed = done(then, (now) => setFields(now, 'm1/a1', { name: 'Åbo' }));
  const apart = (now: Entities) => apartBy(restoreChange(now, then, { at: AT }).change);
  expect([then, moved, decided, renamed].map(apart)).toEqual([
    { in: 'nothing' },
    { in: 'places' },
    { in: 'decisions', count: 1 },
    { in: 'content' },
  ]);
});
