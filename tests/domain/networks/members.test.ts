import { expect, test } from 'vitest';
import type { Actor, Network } from '../../../src/domain/entity';
import { membersOf, networksOf, sharedNetworks } from '../../../src/domain/networks/members';

const actor = (id: string): Actor => ({ is: 'actor', id, name: id.toUpperCase() });
const network = (id: string, members: string[], theme?: string): Network => ({
  is: 'network',
  id,
  name: id,
  members,
  ...(theme && { theme }),
});

const actors = ['a1', 'a2', 'a3'].map(actor);
const welfare = network('n1', ['a1', 'a2'], 'Hyvinvointi');
const families = network('n2', ['a2'], ' hyvin-vointi ');
const growth = network('n3', ['a3'], 'HYVINVOINTI');
const gone = network('n4', ['a1', 'a9']);
const content = { actors, networks: [welfare, families, growth, gone] };

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('a member that is no longer on the map is passed over', () => {
  expect(idsOf(membersOf(content, gone))).toEqual(['a1']);
  expect(membersOf(content, { is: 'network', id: 'n9', name: 'Tyhjä' })).toEqual([]);
});

test('an actor is in all networks that name it', () => {
  expect(idsOf(networksOf(content, 'a2'))).toEqual(['n1', 'n2']);
  expect(networksOf(content, 'a9')).toEqual([gone]);
  expect(networksOf(content, 'a8')).toEqual([]);
});

test('two actors share the networks that both are in, and each keeps the rest', () => {
  const shared = sharedNetworks(content, ['a1', 'a2']);
  expect(idsOf(shared.networks)).toEqual(['n1']);
  expect(shared.others.map(({ actorId, networks }) => [actorId, idsOf(networks)])).toEqual([
    ['a1', ['n4']],
    ['a2', ['n2']],
  ]);
});

test('a theme is shared even when each works on it in a network of its own, however it is spelt', () => {
  expect(sharedNetworks(content, ['a2', 'a3'])).toMatchObject({ networks: [], themes: ['hyvin-vointi'] });
  expect(sharedNetworks(content, ['a1', 'a2', 'a3']).themes).toEqual(['Hyvinvointi']);
  const twoOfThree = { actors, networks: [network('n1', ['a1', 'a2'], 'Asuminen'), network('n2', ['a3'])] };
  expect(sharedNetworks(twoOfThree, ['a1', 'a2', 'a3']).themes).toEqual([]);
});

test('actors without networks share nothing, and no theme is not a theme in common', () => {
  const bare = { actors, networks: [network('n1', ['a1']), network('n2', ['a2'], ' ')] };
  expect(sharedNetworks(bare, ['a1', 'a2'])).toMatchObject({ networks: [], themes: [] });
  expect(sharedNetworks(content, [])).toEqual({ networks: [], themes: [], others: [] });
});
