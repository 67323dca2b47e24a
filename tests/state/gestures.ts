import fc from 'fast-check';
import type { Change } from '../../src/domain/change';
import { decideFields, decidePair } from '../../src/domain/commands/decisions';
import { addActor, addLink, moveActors, removeRecords, setFields } from '../../src/domain/commands/records';
import { addKind, addRecords, copyMap, removeMap, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities, Entity, Key } from '../../src/domain/entity';
import { WORKSHOP_KEY } from '../../src/domain/recordKeys';

/** A random gesture: what is done, to which of the records that are there, and with what. */
export interface Gesture {
  readonly what: (typeof WHAT)[number];
  readonly first: number;
  readonly second: number;
  readonly text: string;
}

const WHAT = [
  'actor',
  'actor',
  'link',
  'rename',
  'note',
  'move',
  'remove',
  'remove two',
  'map',
  'copy map',
  'remove map',
  'kind',
  'decide pair',
  'decide name',
  'title',
  'remove workshop',
] as const;

export const gesture: fc.Arbitrary<Gesture> = fc.record({
  what: fc.constantFrom(...WHAT),
  first: fc.nat(50),
  second: fc.nat(50),
  text: fc.string({ maxLength: 6, unit: 'grapheme' }),
});

/** A small workshop with one map, as a new one is made. */
export const beginning = (): Entity[] => [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'actorKind', id: 'public', name: 'Julkinen', order: 1 },
  { is: 'map', id: 'm1', title: 'Kartta' },
];

const AT = '2026-11-22T10:00:00.000Z';

const pick = (keys: readonly Key[], index: number): Key => keys[index % Math.max(1, keys.length)] ?? 'none';

const keysOf = (entities: Entities, is: Entity['is']): Key[] =>
  [...entities].filter(([, record]) => record.is === is).map(([key]) => key);

/** The change of a gesture on what is there now; `id` must be new. */
export const changeOf = (entities: Entities, { what, first, second, text }: Gesture, id: string): Change => {
  const actor = pick(keysOf(entities, 'actor'), first);
  const other = pick(keysOf(entities, 'actor'), second);
  const map = pick(keysOf(entities, 'map'), first);
  const idOf = (key: Key) => key.split('/')[1] ?? '';
  switch (what) {
    case 'actor':
      return addActor(map, { id, name: text, x: first, y: second });
    case 'link':
      return addLink(map, { id, source: idOf(actor), target: idOf(other) });
    case 'rename':
      return setFields(entities, actor, { name: text });
    case 'note':
      return setFields(entities, actor, { note: text === '' ? undefined : text });
    case 'move':
      return moveActors(entities, map, new Map([[idOf(actor), { x: first, y: second }]]));
    case 'remove':
      return removeRecords(entities, [actor]);
    case 'remove two':
      return removeRecords(entities, [actor, other, pick(keysOf(entities, 'link'), second)]);
    case 'map':
      return addRecords([{ is: 'map', id, title: text }]);
    case 'copy map':
      return copyMap(entities, map, { id });
    case 'remove map':
      return removeMap(entities, map, AT);
    case 'kind':
      return addKind(entities, { is: 'actorKind', id, name: text });
    case 'decide pair':
      return actor === other ? {} : decidePair(entities, [actor, other], 'same');
    case 'decide name':
      return decideFields(entities, [actor, other], { name: text });
    case 'title':
      return setFields(entities, WORKSHOP_KEY, { title: text });
    case 'remove workshop':
      return removeWorkshop(entities, AT);
  }
};

export const asObject = (entities: Entities): Record<Key, Entity> =>
  Object.fromEntries([...entities].sort(([a], [b]) => (a < b ? -1 : 1)));
