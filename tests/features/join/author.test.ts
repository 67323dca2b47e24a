import { expect, test } from 'vitest';
import { shownAuthor } from '../../../src/domain/mapName';
import { authorOf } from '../../../src/features/join/author';

const introduction = { name: '', label: 'Vihreä 347', mayBeShown: false, type: 'person' } as const;

test('without a name the map is known by its label, for all to see', () => {
  const author = authorOf({ ...introduction, name: '  ' });
  expect(author).toEqual({ type: 'person', name: 'Vihreä 347' });
  expect(shownAuthor({ author })).toBe('Vihreä 347');
});

test('a name stays hidden unless its bearer lets it be seen', () => {
  const hidden = authorOf({ ...introduction, name: ' Aino ' });
  expect(hidden).toEqual({ type: 'person', name: 'Aino', hidden: true });
  expect(shownAuthor({ author: hidden })).toBeUndefined();
  const seen = authorOf({ ...introduction, name: 'Aino', mayBeShown: true });
  expect(shownAuthor({ author: seen })).toBe('Aino');
});

test('a group is a group, named or not', () => {
  expect(authorOf({ ...introduction, type: 'group' })).toEqual({ type: 'group', name: 'Vihreä 347' });
  expect(authorOf({ ...introduction, type: 'group', name: 'Pöytä 4', mayBeShown: true })).toEqual({
    type: 'group',
    name: 'Pöytä 4',
  });
});
