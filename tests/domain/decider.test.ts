import { expect, test } from 'vitest';
import { readDecider, writeDecider } from '../../src/domain/decider';

test.each([
  ['Maija #4K7Q', { name: 'Maija', device: '4K7Q' }],
  ['#4K7Q', { name: '', device: '4K7Q' }],
  ['Åke', { name: 'Åke', device: '' }],
  ['Ryhmä #1', { name: 'Ryhmä #1', device: '' }],
  ['a #ABCD #4K7Q', { name: 'a #ABCD', device: '4K7Q' }],
  ['', { name: '', device: '' }],
])('%j tells a name from the mark of a device, and is written the same', (by, who) => {
  expect(readDecider(by)).toEqual(who);
  expect(writeDecider(who)).toBe(by);
});
