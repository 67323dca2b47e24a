import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/seeded';
import { findCodes } from '../../../src/domain/code/links';
import { readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { newWorkshop } from '../../../src/domain/commands/create';
import type { Entities, RosterEntry } from '../../../src/domain/entity';
import { rosterEntries, workshopInfo } from '../../../src/domain/select';
import { invitationOf } from '../../../src/features/task/invitation';
import { fitsCode } from '../../../src/ui/QrCode';

const BASE = 'https://yhteiskartta.fi/';
const QUESTION = 'Ketkä kuuluvat mukaan?';

const random = seededRandom(42);
const letters = (count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 36).toString(36)).join('');

const knownActors = (count: number): RosterEntry[] =>
  Array.from({ length: count }, (_, n) => ({ is: 'rosterEntry', id: `r${n}`, name: letters(16) }));

const workshopWith = (actors: number, question = QUESTION): Entities =>
  newWorkshop(
    { id: 'w', title: 'Foorumi', question, createdAt: '2026-11-22T09:00:00Z' },
    knownActors(actors),
  );

/** How many known actors a link brings; undefined when there is no link. */
const rosterBroughtBy = (link: string | undefined): number | undefined => {
  const [found] = findCodes(link ?? '');
  const read = found && readWorkshopCode(found.code, 'join');
  if (!read?.ok) return undefined;
  expect(workshopInfo(read.value)?.question).toBe(QUESTION);
  return rosterEntries(read.value).length;
};

const told = (entities: Entities) => {
  const { code, link } = invitationOf(entities, BASE);
  if (code) expect(fitsCode(code.link)).toBe(true);
  return {
    code: rosterBroughtBy(code?.link),
    codeWithout: code?.withoutRoster,
    link: rosterBroughtBy(link?.link),
    linkWithout: link?.withoutRoster,
  };
};

describe('an invitation', () => {
  test('brings the actor list along where it fits', () => {
    expect(told(workshopWith(10))).toEqual({ code: 10, codeWithout: false, link: 10, linkWithout: false });
  });

  test('says nothing of a list that is empty', () => {
    expect(told(workshopWith(0))).toEqual({ code: 0, codeWithout: false, link: 0, linkWithout: false });
  });

  test('leaves the list out of the code before it leaves it out of the link', () => {
    expect(told(workshopWith(150))).toEqual({ code: 0, codeWithout: true, link: 150, linkWithout: false });
  });

  test('leaves a list that is longer than any link out of both', () => {
    expect(told(workshopWith(2000))).toEqual({ code: 0, codeWithout: true, link: 0, linkWithout: true });
  });

  test('is no code where even the bare workshop is too large, and then no link either', () => {
    const large = invitationOf(workshopWith(0, letters(3_000)), BASE);
    expect(large.code).toBeUndefined();
    expect(large.link?.link.length).toBeGreaterThan(2_000);
    expect(invitationOf(workshopWith(0, letters(12_000)), BASE).link).toBeUndefined();
  });

  test('is a file alone where the app is a file: its path is nobody’s business', () => {
    const { code, link, problem } = invitationOf(workshopWith(0), 'file:///C:/Users/maija/kartta.html');
    expect([code, link, problem]).toEqual([undefined, undefined, 'file']);
  });
});
