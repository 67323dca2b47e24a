import { expect, test } from 'vitest';
import { surroundingsOf } from '../../src/picture/surroundings';

const drawing = {
  actors: [
    { id: 'a', name: 'Turku', x: 0, y: 0 },
    { id: 'b', name: 'Varha', x: 1000, y: -500 },
    { id: 'c', name: 'Kela', x: 9000, y: 9000 },
  ],
};

test('the part around some actors holds them with room to spare, and not what stands far off', () => {
  const part = surroundingsOf(drawing, ['a', 'b']);
  expect(part?.x1).toBeLessThan(-100);
  expect(part?.x2).toBeGreaterThan(1100);
  expect(part?.y1).toBeLessThan(-600);
  expect(part?.y2).toBeGreaterThan(100);
  expect(part?.x2).toBeLessThan(8000);
});

test('there is none around actors that are not on the drawing', () => {
  expect(surroundingsOf(drawing, ['gone'])).toBeUndefined();
  expect(surroundingsOf(drawing, [])).toBeUndefined();
});
