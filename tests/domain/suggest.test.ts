import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../src/domain/entity';
import { alreadyDrawn, complete, entryNamed, suggest } from '../../src/domain/suggest';

const entry = (id: string, name: string, ...aliases: string[]): RosterEntry => ({
  is: 'rosterEntry',
  id,
  name,
  ...(aliases.length > 0 ? { aliases } : {}),
});

const ROSTER: readonly RosterEntry[] = [
  entry('r1', 'Turun kaupunki', 'Åbo stad', 'Turku'),
  entry('r2', 'Varsinais-Suomen liitto', 'Egentliga Finlands förbund'),
  entry('r3', 'Varsinais-Suomen hyvinvointialue', 'Varha'),
  entry('r4', 'Åbo Akademi'),
  entry('r5', 'Lounais-Suomen Mielenterveystalo ry'),
  entry('r6', 'Suomen Punainen Risti, Varsinais-Suomen piiri', 'SPR'),
  entry('r7', 'Yhteisöjen tuki'),
];

const namesFor = (typed: string, drawn: readonly { name: string; rosterId?: string }[] = []): string[] =>
  suggest(ROSTER, drawn, typed).map(({ entry: { name } }) => name);

describe('suggestions', () => {
  it('come from the beginning of any word of a name', () => {
    expect(namesFor('kaup')).toEqual(['Turun kaupunki']);
    expect(namesFor('suomen l')).toEqual(['Varsinais-Suomen liitto']);
  });

  it('find an actor by its other name, and say which', () => {
    expect(suggest(ROSTER, [], 'åbo s')).toEqual([{ entry: ROSTER[0], alias: 'Åbo stad' }]);
    expect(suggest(ROSTER, [], 'turun')).toEqual([{ entry: ROSTER[0] }]);
    const both = entry('r1', 'Turku', 'Turun kaupunki');
    expect(suggest([both], [], 'tur'), 'its own name does as well').toEqual([{ entry: both }]);
  });

  it('know å, ä and ö as letters of their own, and case and hyphens as nothing', () => {
    expect(namesFor('ÅBO A')).toEqual(['Åbo Akademi']);
    expect(namesFor('abo')).toEqual([]);
    expect(namesFor('yhteiso')).toEqual([]);
    expect(namesFor('varsinaissuomen li')).toEqual(['Varsinais-Suomen liitto']);
  });

  it('that begin a word come before those that have the letters inside', () => {
    expect(namesFor('talo')).toEqual(['Lounais-Suomen Mielenterveystalo ry']);
    expect(namesFor('tu')).toEqual(['Turun kaupunki', 'Yhteisöjen tuki']);
    expect(namesFor('st')).toEqual([
      'Turun kaupunki',
      'Lounais-Suomen Mielenterveystalo ry',
      'Suomen Punainen Risti, Varsinais-Suomen piiri',
    ]);
  });

  it('are never more than four', () => {
    expect(namesFor('u')).toHaveLength(4);
  });

  it('leave out what is on the map, whatever it is called there', () => {
    expect(namesFor('turun', [{ name: 'Åbo stad' }])).toEqual([]);
    expect(namesFor('turun', [{ name: 'Meidän kunta', rosterId: 'r1' }])).toEqual([]);
    expect(namesFor('turun', [{ name: 'Turun seurakunta' }])).toEqual(['Turun kaupunki']);
  });

  it('need at least one letter', () => {
    for (const typed of ['', '  ', '-', '.']) expect(namesFor(typed)).toEqual([]);
  });

  it('are the same for the list in any order', () => {
    const shuffled = fc.shuffledSubarray([...ROSTER], { minLength: ROSTER.length });
    fc.assert(
      fc.property(shuffled, fc.constantFrom('suom', 'u', 'v', 'åbo', 'ri'), (entries, typed) => {
        expect(suggest(entries, [], typed)).toEqual(suggest(ROSTER, [], typed));
      }),
      { seed: 42 },
    );
  });
});

describe('a name typed whole', () => {
  it('means the known actor that goes by it', () => {
    expect(entryNamed(ROSTER, ' åbo  stad ')?.id).toBe('r1');
    expect(entryNamed(ROSTER, 'Turun')).toBeUndefined();
    expect(entryNamed(ROSTER, '.')).toBeUndefined();
  });

  it('means nobody while two go by it', () => {
    expect(entryNamed([...ROSTER, entry('r8', 'Turku')], 'Turku')).toBeUndefined();
  });

  it('is on the map already under any spelling, or as the same known actor', () => {
    const drawn = [{ name: 'Varha' }, { name: 'Turku', rosterId: 'r1' }];
    expect(alreadyDrawn(drawn, 'VARHA', undefined)?.name).toBe('Varha');
    expect(alreadyDrawn(drawn, 'Åbo stad', ROSTER[0])?.name).toBe('Turku');
    expect(alreadyDrawn(drawn, 'Kela', undefined)).toBeUndefined();
    expect(alreadyDrawn([{ name: '!' }], '?', undefined)).toBeUndefined();
  });
});

describe('completions', () => {
  const drawn = [
    { id: 'a1', name: 'Turun kaupunki', rosterId: 'r1' },
    { id: 'a2', name: 'Turkulaiset yhdessä' },
  ];

  it('hold names on the map before known ones that are not there yet', () => {
    expect(complete(ROSTER, drawn, 'tu').map(({ name, actorId }) => [name, actorId])).toEqual([
      ['Turkulaiset yhdessä', 'a2'],
      ['Turun kaupunki', 'a1'],
      ['Yhteisöjen tuki', undefined],
    ]);
  });

  it('find an actor by a name that it also goes by, and say which', () => {
    expect(complete(ROSTER, drawn, 'åbo st')).toEqual([
      { name: 'Turun kaupunki', alias: 'Åbo stad', actorId: 'a1' },
    ]);
    expect(complete(ROSTER, [], 'spr')[0]).toMatchObject({ alias: 'SPR' });
  });

  it('are never more than six, unless more are asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, name: `Seura ${index}` }));
    expect(complete([], many, 'seu')).toHaveLength(6);
    expect(complete([], many, 'seu', 8)).toHaveLength(8);
  });
});
