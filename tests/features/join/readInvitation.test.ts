import { expect, test } from 'vitest';
import { pack } from '../../../src/domain/code/pack';
import { invitationCode, mapCode } from '../../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { workshopInfo } from '../../../src/domain/select';
import { readInvitation } from '../../../src/features/join/readInvitation';

const info = { id: 'w1', title: 'Foorumi', question: 'Ketkä?', createdAt: '2026-11-22T09:00:00Z' };
const workshop = newWorkshop(info, [newMap({ id: 'm1', author: { name: 'Vihreä 347' } })]);
const code = invitationCode(workshop, { roster: true });

test('a whole code invites to its workshop', () => {
  const read = readInvitation(code);
  expect(read.ok && workshopInfo(read.value)).toMatchObject({ id: 'w1', question: 'Ketkä?' });
});

test.each([
  ['half of it', code.slice(0, code.length / 2), 'cutOff'],
  ['its first letters', code.slice(0, 5), 'cutOff'],
  ['a letter is another', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, 'damaged'],
  ['something else altogether', 'Kutsu kumppanuusfoorumiin', 'damaged'],
  ['a later version of the codes', `2${code.slice(1)}`, 'newer'],
  ['a later version of the file', pack('{"format":"yhteiskartta","version":2}'), 'newer'],
  ['a text that is not ours', pack('{"format":"geojson"}'), 'foreign'],
  ['a map that somebody sends', mapCode(workshop, 'm1'), 'foreign'],
  ['longer than any code of ours', 'a'.repeat(200_001), 'tooBig'],
  ['a small code that unfolds without end', pack(' '.repeat(5_000_000)), 'tooBig'],
  ['text that is no JSON', pack('hei'), 'damaged'],
])('says what is wrong: %s', (_what, bad, problem) => {
  expect(readInvitation(bad)).toEqual({ ok: false, error: problem });
});
