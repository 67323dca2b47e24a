import { expect, it } from 'vitest';
import { mapName } from '../../src/domain/mapName';

it('a map is called by its title, else by its author, else by nothing', () => {
  expect(mapName({ title: 'Meidän kartta', author: { name: 'Vihreä 7' } })).toBe('Meidän kartta');
  expect(mapName({ title: '', author: { name: 'Vihreä 7' } })).toBe('Vihreä 7');
  expect(mapName({})).toBeUndefined();
});

it('a hidden author is not named', () => {
  expect(mapName({ author: { name: 'Vihreä 7', hidden: true } })).toBeUndefined();
});
