import { expect, test } from 'vitest';
import { sendTarget } from '../../../src/domain/sendTo';
import { type Circumstances, waysFor } from '../../../src/features/send/ways';

const ways = (sendTo: string, given: Partial<Circumstances> = {}) =>
  waysFor({
    target: sendTarget(sendTo),
    sharesFiles: true,
    mailNeedsFile: false,
    fitsCodes: true,
    fitsLink: true,
    ...given,
  }).join(' ');

test('where the facilitator asked for the maps comes first', () => {
  expect(ways('a@b.fi')).toBe('mail share code copy file');
  expect(ways('https://x.fi/')).toBe('page share code copy file');
  expect(ways('https://x.fi/', { mailNeedsFile: true })).toBe('page share code copy file');
});

test('sharing is easier than attaching a file by hand', () => {
  expect(ways('a@b.fi', { mailNeedsFile: true })).toBe('share mail code copy file');
  expect(ways('a@b.fi', { mailNeedsFile: true, sharesFiles: false })).toBe('mail code copy file');
});

test.each(['', 'javascript:alert(1)', 'Ainolle'])('nothing leads to %j', (sendTo) => {
  expect(ways(sendTo)).toBe('share code copy file');
});

test('a file can always be saved', () => {
  expect(ways('', { sharesFiles: false, fitsCodes: false, fitsLink: false })).toBe('file');
});
