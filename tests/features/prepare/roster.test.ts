import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterEntry } from '../../../src/domain/entity';
import { lineOf, mergeIntoRoster, parseLine, parseRoster } from '../../../src/features/prepare/roster';

const counter = () => {
  let last = 0;
  return () => `r${++last}`;
};

const entry = (id: string, name: string, ...aliases: string[]): RosterEntry => ({
  is: 'rosterEntry',
  id,
  name,
  ...(aliases.length > 0 && { aliases }),
});

describe('a line', () => {
  test.each([
    ['Turun kaupunki; Åbo stad; Turku', { name: 'Turun kaupunki', aliases: ['Åbo stad', 'Turku'] }],
    ['Turun kaupunki\tÅbo stad\tTurku', { name: 'Turun kaupunki', aliases: ['Åbo stad', 'Turku'] }],
    ['  Varha  ', { name: 'Varha', aliases: [] }],
    ['Varha;; ;varha', { name: 'Varha', aliases: [] }],
    ['Turku; ÅBO; Åbo', { name: 'Turku', aliases: ['ÅBO'] }],
    ['"Turku; Åbo"', { name: '"Turku', aliases: ['Åbo"'] }],
    ['"Varha ""hyvinvointialue"""\tVarha', { name: 'Varha "hyvinvointialue"', aliases: ['Varha'] }],
  ])('%j is read as a name and its other names', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  test.each(['', '   ', ';;\t', '–', ' ; … '])('%j names nobody', (line) => {
    expect(parseLine(line)).toBeUndefined();
  });

  test('a cell that is the name of a type gives the type and is no alias', () => {
    const [line] = parseRoster('Varha\tjulkinen\tHyvinvointialue', [{ id: 'public', name: 'Julkinen' }]);
    expect(line).toEqual({ name: 'Varha', aliases: ['Hyvinvointialue'], kind: 'public' });
  });

  test('an actor that is called like a type stays an actor', () => {
    expect(parseRoster('Julkinen', [{ id: 'public', name: 'Julkinen' }])).toEqual([
      { name: 'Julkinen', aliases: [] },
    ]);
  });

  test('says again what was read from it', () => {
    const names = fc.array(fc.stringMatching(/^[a-zåäö]{1,8}( [a-zåäö0-9]{1,8})?$/), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(names, ([name = '', ...aliases]) => {
        const parsed = parseLine(lineOf({ name, aliases }));
        expect(parsed && parseLine(lineOf(parsed))).toEqual(parsed);
        expect(parsed?.name).toBe(name);
      }),
      { seed: 42 },
    );
  });
});

test('a pasted text is read line by line whatever its line ends, and a text of any length in short time', () => {
  expect(parseRoster('a\r\nb\rc\n\n d ').map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  const [line] = parseRoster('x'.repeat(300_000));
  expect(line?.name).toHaveLength(200);
});

describe('the list with pasted lines', () => {
  const merged = (roster: readonly RosterEntry[], text: string) =>
    mergeIntoRoster(roster, parseRoster(text), counter());

  test('takes new actors last', () => {
    expect(merged([entry('r9', 'Varha')], 'Turku; Åbo')).toEqual([
      entry('r9', 'Varha'),
      entry('r1', 'Turku', 'Åbo'),
    ]);
  });

  test('gives an actor it knows the further names, however the known one is written', () => {
    expect(merged([entry('r9', 'Turun kaupunki', 'Turku')], 'TURUN-KAUPUNKI; Åbo stad; turku')).toEqual([
      entry('r9', 'Turun kaupunki', 'Turku', 'TURUN-KAUPUNKI', 'Åbo stad'),
    ]);
  });

  test('knows an actor by its alias, and by its name among the aliases of a line', () => {
    const known = entry('r9', 'Turun kaupunki', 'Turku');
    expect(merged([known], 'Turku; Åbo')).toEqual([entry('r9', 'Turun kaupunki', 'Turku', 'Åbo')]);
    expect(merged([known], 'Åbo; Turun kaupunki')).toEqual([entry('r9', 'Turun kaupunki', 'Turku', 'Åbo')]);
  });

  test('keeps actors apart that share nothing but an alias', () => {
    expect(merged([entry('r9', 'MLL', 'Mannerheim')], 'MLL Turku; Mannerheim')).toHaveLength(2);
  });

  test('doubles nobody when the same lines are pasted again', () => {
    const lines = fc.array(fc.stringMatching(/^[ab]{1,2}(; [abc]{1,2}){0,2}$/), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (texts) => {
        const once = merged([], texts.join('\n'));
        const twice = mergeIntoRoster(once, parseRoster(texts.join('\n')), counter());
        expect(twice.map(({ id, name }) => [id, name])).toEqual(once.map(({ id, name }) => [id, name]));
      }),
      { seed: 42 },
    );
  });
});
