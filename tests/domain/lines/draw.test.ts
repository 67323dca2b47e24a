import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterEntry } from '../../../src/domain/entity';
import { drawLines, parseLines, type Sheet } from '../../../src/domain/lines';

const KINDS = [
  { id: 'funding', name: 'Rahoitus' },
  { id: 'coop', name: 'Yhteistyö' },
];

const ROSTER: RosterEntry[] = [
  { is: 'rosterEntry', id: 'r1', name: 'Turun kaupunki', aliases: ['Turku', 'Åbo stad'], kind: 'public' },
  { is: 'rosterEntry', id: 'r2', name: 'MLL' },
  { is: 'rosterEntry', id: 'r3', name: 'M.L.L.' },
];

const ids = () => {
  let next = 0;
  return () => `n${++next}`;
};

const newId = ids();

const drawn = (text: string, onto?: Sheet): Sheet =>
  drawLines(parseLines(text, KINDS).statements, { newId, roster: ROSTER, ...(onto ? { onto } : {}) });

const names = ({ actors }: Sheet): string[] => actors.map(({ name }) => name);

const links = ({ actors, links: all }: Sheet): string[] => {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  const signs = { none: '–', forward: '>', both: '<>' };
  return all.map(
    ({ source, target, direction = 'none', kind }) =>
      `${nameOf(source)} ${signs[direction]} ${nameOf(target)}${kind ? `: ${kind}` : ''}`,
  );
};

describe('names', () => {
  test('that are written alike are one actor, who goes by the first', () => {
    expect(names(drawn('V-S Liitto – Raisio\nvs liitto – Naantali\nNaantali ry'))).toEqual([
      'V-S Liitto',
      'Raisio',
      'Naantali',
    ]);
  });

  test('of the actor list are its actors, with their types, whatever name is written', () => {
    const sheet = drawn('Åbo stad – Varha\nturku – Raisio');
    expect(sheet.actors[0]).toMatchObject({ name: 'Åbo stad', rosterId: 'r1', kind: 'public' });
    expect(names(sheet)).toEqual(['Åbo stad', 'Varha', 'Raisio']);
    expect(links(sheet)).toEqual(['Åbo stad – Varha', 'Åbo stad – Raisio']);
  });

  test('that two of the actor list go by are neither', () => {
    expect(drawn('MLL').actors[0]).not.toHaveProperty('rosterId');
  });

  test('of nothing but signs are actors too, once', () => {
    expect(names(drawn('? – Turku\n? – Raisio'))).toEqual(['?', 'Turku', 'Raisio']);
  });

  test('of one known actor are not linked with each other', () => {
    expect(links(drawn('Turku – Åbo stad'))).toEqual([]);
  });
});

describe('links', () => {
  test('that are stated twice, either way round, are one', () => {
    expect(links(drawn('A – B\nB – A\nA – B'))).toEqual(['A – B']);
  });

  test('run both ways when they are stated both ways', () => {
    expect(links(drawn('A > B\nB > A'))).toEqual(['A <> B']);
    expect(links(drawn('A <> B\nB > A'))).toEqual(['A <> B']);
  });

  test('get the direction that is stated later', () => {
    expect(links(drawn('A – B\nB > A'))).toEqual(['B > A']);
    expect(links(drawn('B > A\nA – B'))).toEqual(['B > A']);
  });

  test('of two types are two, and an unsaid type is said by the first', () => {
    expect(links(drawn('A – B\nA – B: rahoitus\nA – B: yhteistyö'))).toEqual([
      'A – B: funding',
      'A – B: coop',
    ]);
    expect(links(drawn('A – B: rahoitus\nA – B'))).toEqual(['A – B: funding']);
  });
});

describe('onto what stands there', () => {
  const standing = drawn('Turku – Varha');

  test('lines add what is missing and leave the rest as it is', () => {
    const after = drawn('varha, Raisio – Turku', standing);
    expect(after.actors.slice(0, 2)).toEqual(standing.actors);
    expect(links(after)).toEqual(['Turku – Varha', 'Raisio – Turku']);
  });

  test('the same lines once more change nothing', () => {
    const line = fc.array(
      fc.constantFrom('A', 'B', 'a', 'Turku', 'Åbo stad', ' – ', ' > ', ' < ', ', ', ': rahoitus', '\n'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(line, (signs) => {
        const once = drawn(signs.join(''));
        expect(drawn(signs.join(''), once)).toEqual(once);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});
