import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { readyNetworkKinds } from '../../../src/domain/defaults';
import type { Entities, Entity, NetworkKind } from '../../../src/domain/entity';
import { offeredNetworkKinds } from '../../../src/domain/networks/kinds';
import {
  changeOf,
  draftOf,
  freshDraft,
  leftOut,
  recordsOf,
  usesOf,
} from '../../../src/features/prepare/draft';

const AT = '2026-11-22T09:00:00Z';
const ready = readyNetworkKinds({ peer: 'A', influence: 'B', learning: 'C', creating: 'D' });
const own: NetworkKind = { is: 'networkKind', id: 'own', name: 'Oma', order: 9 };

const workshop = (records: readonly Entity[] = []): Entities =>
  new Map(newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: AT }, [...records, newMap({ id: 'm1' })]));

const saved = (entities: Entities, networkKinds: readonly NetworkKind[]): Entities =>
  apply(
    entities,
    changeOf(entities, { ...draftOf(entities), networkKinds }, () => 'x', AT),
  );

const namesIn = (entities: Entities) => offeredNetworkKinds(entities, ready).map(({ name }) => name);

describe('types of networks in the form', () => {
  test('are no records while nobody has touched them', () => {
    expect(changeOf(workshop([own]), draftOf(workshop([own])), () => 'x', AT)).toEqual({});
    const names = { actors: {}, links: {} } as Parameters<typeof freshDraft>[1];
    expect(recordsOf({ ...freshDraft('?', names), actorKinds: [], linkKinds: [] }, () => 'x')).toEqual([]);
  });

  test('are renamed, added and removed, the ready-made ones too', () => {
    const edited = [...ready.slice(0, 2).map((kind) => ({ ...kind, name: `${kind.name} x` })), own];
    expect(namesIn(saved(workshop(), edited))).toEqual(['A x', 'B x', 'Oma']);
  });

  test('may all be removed', () => {
    expect(namesIn(saved(workshop([own]), []))).toEqual([]);
  });

  test('that are left out of a new workshop do not come back', () => {
    const names = { actors: {}, links: {} } as Parameters<typeof freshDraft>[1];
    const draft = { ...freshDraft('?', names), actorKinds: [], linkKinds: [], networkKinds: ready.slice(1) };
    const begun = workshop([...recordsOf(draft, () => 'x'), ...leftOut(draft, AT)]);
    expect(namesIn(begun)).toEqual(['B', 'C', 'D']);
  });

  test('stay while a network uses them', () => {
    const used = new Map(workshop([own])).set('m1/n1', {
      is: 'network',
      id: 'n1',
      name: 'N',
      kinds: { own: 2 },
    });
    expect(usesOf(used).get('workshop/networkKinds/own')).toBe(1);
    expect(namesIn(saved(used, []))).toEqual(['Oma']);
  });
});
