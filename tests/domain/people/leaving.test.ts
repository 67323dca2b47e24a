import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import type { Contact, Entities } from '../../../src/domain/entity';
import { planImport } from '../../../src/domain/exchange';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { pseudonymousCopy } from '../../../src/domain/people/pseudonyms';
import { readOrThrow } from '../arbitraries';
import { workshop } from '../match/workshop';

const ANNA: Contact = { role: 'Sihteeri', name: 'Anna Aalto', email: 'anna@example.org', phone: '040 123' };
const PERMISSION = { state: 'given' } as const;

const home = (contacts: readonly Contact[], revision = 1): Entities =>
  workshop({
    maps: {
      m1: {
        actors: { a1: { name: 'Turku', contacts, permission: PERMISSION }, a2: { name: 'Kela' } },
        info: { revision, author: { name: 'Bertta Berg' } },
      },
    },
  });

const rolesOf = (records: Entities): Entities =>
  readOrThrow(serialise(writeWorkshopFile(records, { contacts: 'roles' })));

const taken = (ours: Entities, theirs: Entities): Entities =>
  apply(ours, planImport(ours, theirs, { newId: () => 'new' }).change);

test('a file with roles alone names nobody to be reached, and keeps what may be published', () => {
  const file = rolesOf(home([ANNA, { email: 'x@example.org' }]));
  expect(file.get('m1/a1')).toMatchObject({ contacts: [{ role: 'Sihteeri' }], permission: PERMISSION });
  expect(file.get('m1')).toMatchObject({ contactsLeftOut: true });
  expect(rolesOf(home([{ role: 'Sihteeri' }])).get('m1')).not.toHaveProperty('contactsLeftOut');
});

test('opened at home it takes no name away', () => {
  const ours = home([ANNA]);
  const after = taken(ours, rolesOf(ours));
  expect(after.get('m1/a1')).toMatchObject({ contacts: [ANNA] });
  expect(after.get('m1')).not.toHaveProperty('contactsLeftOut');
});

test('whoever has roles alone learns of later ones, and keeps them when a file says nothing of them', () => {
  const theirs = rolesOf(home([ANNA]));
  const later = taken(theirs, rolesOf(home([{ ...ANNA, role: 'Puheenjohtaja' }], 2)));
  expect(later.get('m1/a1')).toMatchObject({ contacts: [{ role: 'Puheenjohtaja' }] });
  expect(later.get('m1')).toMatchObject({ contactsLeftOut: true });
  const bare = readOrThrow(serialise(writeWorkshopFile(home([ANNA], 3), { contacts: false })));
  expect(taken(later, bare).get('m1/a1')).toMatchObject({ contacts: [{ role: 'Puheenjohtaja' }] });
  expect(taken(later, home([ANNA], 3)).get('m1/a1')).toMatchObject({ contacts: [ANNA] });
});

test('a copy with pseudonyms is refused as the same workshop, so that it renames nobody at home', () => {
  const ours = home([ANNA]);
  const called = { person: (n: number) => `Henkilö ${n}`, group: (n: number) => `Ryhmä ${n}` };
  const copy = pseudonymousCopy(ours, { ...called, id: 'copy', title: (title) => title });
  expect(() => planImport(ours, copy, { newId: () => 'new' })).toThrow();
});
