import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import type { Entities, Entity } from '../../../src/domain/entity';
import { actorKinds, rosterEntries } from '../../../src/domain/select';
import {
  changeOf,
  type Draft,
  draftOf,
  freshDraft,
  pastedCount,
  recordsOf,
  settingsOf,
  usesOf,
} from '../../../src/features/prepare/draft';

const AT = '2026-11-22T09:00:00Z';

const records: Entity[] = [
  { is: 'actorKind', id: 'public', name: 'Julkinen', colour: '#2B6CB0', shape: 'card', order: 1 },
  { is: 'actorKind', id: 'theme', name: 'Teema', order: 2 },
  { is: 'linkKind', id: 'coop', name: 'Yhteistyö', order: 1 },
  { is: 'rosterEntry', id: 'r1', name: 'Turun kaupunki', aliases: ['Turku'], kind: 'public', place: '853' },
  { is: 'rosterEntry', id: 'r2', name: 'Varha' },
  newMap({ id: 'm1' }),
];

const workshop = (): Entities =>
  new Map(
    newWorkshop({ id: 'w1', title: 'Foorumi', question: 'Ketkä?', expected: 12, createdAt: AT }, records),
  ).set('m1/a1', { is: 'actor', id: 'a1', name: 'Turku', kind: 'public', rosterId: 'r1' });

let last = 0;
const newId = () => `n${++last}`;
const changed = (edit: (draft: Draft) => Partial<Draft>) => {
  const draft = draftOf(workshop());
  return changeOf(workshop(), { ...draft, ...edit(draft) }, newId, AT);
};

describe('the form of a workshop', () => {
  test('changes nothing when nothing was edited', () => {
    expect(changed(() => ({}))).toEqual({});
  });

  test('changes the fields that were edited and no others', () => {
    expect(changed(() => ({ title: ' Uusi ', expected: '' }))).toEqual({
      'workshop/info': { before: { title: 'Foorumi', expected: 12 }, after: { title: 'Uusi' } },
    });
  });

  test.each(['0', '-3', '2.5', 'monta', ' ', '1e99'])('takes %j expected maps as not said', (expected) => {
    expect(settingsOf({ ...draftOf(workshop()), expected })).not.toHaveProperty('expected');
  });

  test('renames a type in place', () => {
    const rename = ({ actorKinds: kinds }: Draft) => ({
      actorKinds: kinds.map((kind) => (kind.id === 'public' ? { ...kind, name: 'Kunta' } : kind)),
    });
    expect(changed(rename)).toEqual({
      'workshop/actorKinds/public': { before: { name: 'Julkinen' }, after: { name: 'Kunta' } },
    });
  });

  test('leaves a tombstone of a removed type that no map uses', () => {
    const change = changed(() => ({ actorKinds: [] }));
    const after = apply(workshop(), change);
    expect(after.get('workshop/actorKinds/theme')).toEqual({
      is: 'actorKind',
      id: 'theme',
      deletedAt: AT,
      revision: 1,
    });
    expect(actorKinds(after).map(({ id }) => id)).toEqual(['public']);
  });

  test('keeps removed types and known actors that a map uses, as it keeps emptied ones', () => {
    expect(Object.keys(changed(() => ({ actorKinds: [], roster: [] })))).toEqual([
      'workshop/actorKinds/theme',
      'workshop/roster/r2',
    ]);
    expect(
      changed(() => ({
        roster: [
          { id: 'r1', line: ' ' },
          { id: 'r2', line: 'Varha' },
        ],
      })),
    ).toEqual({});
  });

  test('leaves alone what came in while the form was open', () => {
    const draft = draftOf(workshop());
    const grown = new Map(workshop()).set('workshop/actorKinds/media', {
      is: 'actorKind',
      id: 'media',
      name: 'Media',
    });
    expect(changeOf(grown, draft, newId, AT)).toEqual({});
  });

  test('edits a known actor by its line and keeps what the line does not show', () => {
    const after = apply(
      workshop(),
      changed(() => ({
        roster: [
          { id: 'r1', line: 'Turku; Åbo' },
          { id: 'r2', line: 'Varha' },
        ],
      })),
    );
    expect(rosterEntries(after)[0]).toMatchObject({
      id: 'r1',
      name: 'Turku',
      aliases: ['Åbo'],
      kind: 'public',
      place: '853',
    });
  });

  test('adds pasted actors, and further names to those it has', () => {
    const after = apply(
      workshop(),
      changed(() => ({ pasted: 'varha; Hyvinvointialue\nSalo' })),
    );
    expect(rosterEntries(after).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Salo', undefined],
      ['Turun kaupunki', ['Turku']],
      ['Varha', ['Hyvinvointialue']],
    ]);
  });
});

test('a new workshop gets the types with a name, the pasted actors, and what was said', () => {
  const names = {
    actors: {
      public: 'A',
      association: 'B',
      company: '',
      education: 'D',
      culture: 'E',
      people: 'F',
      forum: 'G',
      theme: 'H',
    },
    links: { coop: 'X', funding: 'Y', info: 'Z' },
  };
  const draft = { ...freshDraft('Ketkä?', names), title: 'T', pasted: 'Turku\nSalo' };
  expect(recordsOf(draft, newId).map((record) => record.is)).toEqual([
    ...Array.from({ length: 7 }, () => 'actorKind'),
    ...Array.from({ length: 3 }, () => 'linkKind'),
    'rosterEntry',
    'rosterEntry',
  ]);
  expect(settingsOf(draft)).toEqual({ title: 'T', question: 'Ketkä?' });
});

test('uses are counted over all maps', () => {
  expect([...usesOf(workshop())]).toEqual([
    ['workshop/actorKinds/public', 1],
    ['workshop/roster/r1', 1],
  ]);
});

test('pasted lines are counted once each, those already listed apart', () => {
  const draft = { ...draftOf(workshop()), pasted: 'Turku; Åbo\nÅBO\nSalo\n\nsalo' };
  expect(pastedCount(draft, workshop())).toEqual({ understood: 2, known: 1 });
  expect(pastedCount({ ...draft, pasted: ' \n' }, workshop())).toEqual({ understood: 0, known: 0 });
});
