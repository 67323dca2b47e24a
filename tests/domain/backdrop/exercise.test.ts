import { describe, expect, it } from 'vitest';
import { SUBJECTS, settingsOfSubject, subjectOf } from '../../../src/domain/backdrop/exercise';
import { invitationCode, readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { newWorkshop } from '../../../src/domain/commands/create';
import { workshopInfo } from '../../../src/domain/select';
import { NAMES } from './backdrops';

const INFO = { id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' };
const codeOf = (subject: (typeof SUBJECTS)[number]) =>
  invitationCode(newWorkshop({ ...INFO, ...settingsOfSubject(subject, NAMES) }), { roster: true });

describe('what a workshop is about', () => {
  it.each(SUBJECTS)('is known again by its settings: %s', (subject) => {
    expect(subjectOf(settingsOfSubject(subject, NAMES))).toBe(subject);
  });

  it.each(SUBJECTS)('travels with the invitation, which stays small: %s', (subject) => {
    const code = codeOf(subject);
    const read = readWorkshopCode(code, 'join');
    expect(read.ok && subjectOf(workshopInfo(read.value) ?? {})).toBe(subject);
    expect(code.length - codeOf('free').length).toBeLessThan(200);
  });
});
