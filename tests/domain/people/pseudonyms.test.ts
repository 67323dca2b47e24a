import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { sameWorkshop } from '../../../src/domain/join';
import { actorClasses } from '../../../src/domain/match/classes';
import { type CopyOptions, pseudonymousCopy } from '../../../src/domain/people/pseudonyms';
import { readOrThrow, workshopEntities } from '../arbitraries';
import { workshop } from '../match/workshop';

const OPTIONS: CopyOptions = {
  id: 'copy',
  title: (title) => `${title} (peitenimin)`,
  person: (number) => `Henkilö ${number}`,
  group: (number) => `Ryhmä ${number}`,
};

describe('a copy with pseudonyms', () => {
  const records = workshop({
    maps: {
      m1: {
        actors: {
          a1: {
            name: 'Turku',
            contacts: [{ role: 'Sihteeri', name: 'anna  AALTO', email: 'a@x.fi', phone: '1' }],
          },
        },
        info: {
          author: { name: 'Bertta Berg', type: 'person' },
          title: 'Bertta Berg',
          base: 'h',
          state: 'sent',
        },
      },
      m2: { actors: { a1: 'Turku' }, info: { author: { name: 'Anna Aalto' }, title: 'Oma kartta' } },
      m3: { actors: { a1: 'Turku' }, info: { author: { name: 'Itäryhmä', type: 'group' } } },
      m4: { actors: {}, info: { author: { hidden: true } } },
    },
    pairs: [['m1/a1', 'm2/a1', 'same', 1, 'Anna Aalto #4K7Q']],
    more: [{ is: 'workshop', id: 'w1', title: 'Foorumi', sendTo: 'anna@x.fi' }],
  });
  const copy = pseudonymousCopy(records, OPTIONS);

  test('calls one person by one pseudonym wherever they are named, and leaves addresses out', () => {
    expect(copy.get('m1')).toEqual({
      is: 'map',
      id: 'm1',
      state: 'sent',
      author: { name: 'Henkilö 1', type: 'person' },
    });
    expect(copy.get('m1/a1')).toMatchObject({ contacts: [{ role: 'Sihteeri', name: 'Henkilö 2' }] });
    expect(copy.get('m2')).toMatchObject({ author: { name: 'Henkilö 2' }, title: 'Oma kartta' });
    expect(copy.get('m3')).toMatchObject({ author: { name: 'Ryhmä 1' } });
    expect(copy.get('m4')).toMatchObject({ author: { hidden: true } });
    expect([...copy.values()].find(({ is }) => is === 'pairDecision')).toMatchObject({
      by: 'Henkilö 2 #4K7Q',
    });
    expect(JSON.stringify([...copy])).not.toMatch(/anna|bertta|x\.fi/i);
  });

  test('is a workshop of its own, which never meets the one with the names', () => {
    expect(copy.get('workshop/info')).toEqual({ is: 'workshop', id: 'copy', title: 'Foorumi (peitenimin)' });
    expect(sameWorkshop(records, copy)).toBe(false);
  });

  test('is a valid file with the same classes, whatever it is made of', () => {
    fc.assert(
      fc.property(workshopEntities, (any) => {
        const made = pseudonymousCopy(any, OPTIONS);
        expect(readOrThrow(serialise(writeWorkshopFile(made)))).toEqual(made);
        expect(actorClasses(made)).toEqual(actorClasses(any));
        expect(JSON.stringify([...made])).not.toMatch(/Vihreä|Maija|Åke|foorumi@/);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
