import { describe, expect, it } from 'vitest';
import type { Actor, Link, Network } from '../../../../src/domain/entity';
import { emptyMap, type MapContent } from '../../../../src/domain/select';
import { outlineMove } from '../../../../src/features/draw/outline/outlineKeys';
import {
  chosenBy,
  type OutlineOptions,
  outlineRows,
} from '../../../../src/features/draw/outline/outlineRows';
import { MOST_SPOKEN, spokenOf } from '../../../../src/features/draw/outline/spoken';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  is: 'actor',
  id,
  name,
  ...more,
});
const link = (id: string, source: string, target: string): Link => ({ is: 'link', id, source, target });
const network = (id: string, name: string, members: readonly string[]): Network => ({
  is: 'network',
  id,
  name,
  members,
});

const KINDS = { actors: [{ is: 'actorKind', id: 'public', name: 'Julkinen' } as const], links: [] };

const MAP: MapContent = {
  ...emptyMap('m1'),
  actors: [
    actor('a', 'Öljy', { x: 0, y: 0 }),
    actor('b', 'Varha', { kind: 'public', x: 500, y: 0 }),
    actor('c', 'Aura'),
  ],
  links: [link('l1', 'b', 'a'), link('l2', 'c', 'b')],
  networks: [network('n1', 'Hyvinvointi', ['b', 'c'])],
  backdrop: {
    type: 'rings',
    rings: [
      { id: 'core', name: 'Ydinverkosto' },
      { id: 'world', name: 'Toimintaympäristö' },
    ],
  },
};

const OPTIONS: OutlineOptions = {
  sortBy: 'name',
  filter: '',
  open: new Set(),
  compare: new Intl.Collator('fi').compare,
};
const rowsWith = (options: Partial<OutlineOptions>, content = MAP) =>
  outlineRows(content, KINDS, { ...OPTIONS, ...options });
/** The rows of actors and of what is below them. */
const keys = (options: Partial<OutlineOptions>) =>
  rowsWith(options).flatMap(({ key, actor: of }) => (of ? [key] : []));

describe('the rows of the list', () => {
  it('stand in the order of the alphabet, of links, of types or of zones; what has none comes last', () => {
    expect(keys({})).toEqual(['c', 'b', 'a']);
    expect(keys({ sortBy: 'links' })).toEqual(['b', 'c', 'a']);
    expect(keys({ sortBy: 'kind' })).toEqual(['b', 'c', 'a']);
    expect(keys({ sortBy: 'zone' })).toEqual(['a', 'c', 'b']);
  });

  it('hold the words that are looked for, in names, types, zones or networks', () => {
    expect(keys({ filter: 'var' })).toEqual(['b']);
    expect(keys({ filter: 'JULKI' })).toEqual(['b']);
    expect(keys({ filter: 'ydin' })).toEqual(['a']);
    expect(keys({ filter: 'hyvinvointi aura' })).toEqual(['c']);
    expect(keys({ filter: 'aura turku' })).toEqual([]);
  });

  it('of an open actor are followed by its links, either way round, and its networks', () => {
    expect(keys({ open: new Set(['b']) })).toEqual(['c', 'b', 'b/l2', 'b/l1', 'b/n1', 'a']);
  });

  it('end with all networks in the order of the alphabet, then the words on the map', () => {
    const networks = [network('n1', 'Ystävät', ['b']), network('n2', 'Arki', [])];
    const texts = [{ is: 'text', id: 't1', text: 'Tämä on ydin', x: 0, y: 0 } as const];
    const last = (filter: string) =>
      rowsWith({ filter }, { ...MAP, networks, texts }).flatMap((row) => (row.actor ? [] : [row]));
    expect(last('').map(({ key }) => key)).toEqual(['n2', 'n1', 't1']);
    expect(last('ark').map(({ key }) => key)).toEqual(['n2']);
    expect(last('ydin').map(chosenBy)).toEqual(['t1']);
    expect(last('arki').map(chosenBy)).toEqual([undefined]);
  });

  it('of an actor with nothing to show cannot be opened', () => {
    const alone = { ...MAP, links: [], networks: [] };
    expect(rowsWith({ open: new Set(['b']) }, alone).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });
});

describe('keys', () => {
  const rows = rowsWith({ open: new Set(['b']) });
  const move = (current: string, key: string) => outlineMove(rows, current, key);

  it('go up and down, to both ends, and no further', () => {
    expect(move('c', 'ArrowDown')).toEqual({ goTo: 'b' });
    expect(move('b', 'ArrowUp')).toEqual({ goTo: 'c' });
    expect(move('c', 'ArrowUp')).toBeUndefined();
    expect(move('a', 'ArrowDown')).toEqual({ goTo: 'n1' });
    expect(move('n1', 'ArrowDown')).toBeUndefined();
    expect(move('b', 'Home')).toEqual({ goTo: 'c' });
    expect(move('b', 'End')).toEqual({ goTo: 'n1' });
  });

  it('open an actor, go in, come out and close it', () => {
    expect(move('a', 'ArrowRight')).toEqual({ toggle: 'a' });
    expect(move('b', 'ArrowRight')).toEqual({ goTo: 'b/l2' });
    expect(move('b/l1', 'ArrowLeft')).toEqual({ goTo: 'b' });
    expect(move('b', 'ArrowLeft')).toEqual({ toggle: 'b' });
    expect(move('a', 'ArrowLeft')).toBeUndefined();
    expect(move('n1', 'ArrowLeft')).toBeUndefined();
  });
});

describe('what is read beside the canvas', () => {
  it('is the whole map while it is small', () => {
    expect(spokenOf(MAP, new Set())).toEqual({ actors: MAP.actors, links: MAP.links, isWhole: true });
  });

  it('is on a large map what is chosen and what it is linked with', () => {
    const crowd = Array.from({ length: MOST_SPOKEN }, (_, index) => actor(`x${index}`, `Nimi ${index}`));
    const large = { ...MAP, actors: [...MAP.actors, ...crowd] };
    const ids = (chosen: readonly string[]) => {
      const { actors, links } = spokenOf(large, new Set(chosen));
      return [...actors, ...links].map(({ id }) => id);
    };
    expect(ids([])).toEqual([]);
    expect(ids(['a'])).toEqual(['a', 'b', 'l1']);
    expect(ids(['l2'])).toEqual(['b', 'c', 'l2']);
  });
});
