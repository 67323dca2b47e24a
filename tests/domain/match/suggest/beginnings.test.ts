import { describe, expect, it } from 'vitest';
import { alike } from '../../../../src/domain/match/suggest/alike';
import { becomingBeside } from '../../../../src/domain/match/suggest/beginnings';
import { createNameMemory } from '../../../../src/domain/match/suggest/names';

const memory = createNameMemory();

const becoming = (typed: string, other: string) => becomingBeside(typed, memory)(memory.read(other));
const texts = (typed: string, other: string): string[] => becoming(typed, other).map(({ text }) => text);

describe('what an unfinished name may become', () => {
  it('is another name of a body that is known, once it has four letters', () => {
    expect(texts('kansanel', 'Kela')).toEqual(['Kansaneläkelaitos']);
    expect(texts('Folkp', 'Kela')).toContain('Folkpensionsanstalten');
    expect(texts('kan', 'Kela')).toEqual([]);
    expect(texts('kansanel', 'Tampereen kaupunki')).toEqual([]);
  });

  it('is a word of the other name, or another word that means the same', () => {
    expect(texts('Oulun kirj', 'Oulun kirjasto')).toContain('Oulun kirjasto');
    expect(texts('Åbo st', 'Turun kaupunki')).toContain('Åbo stad');
    expect(texts('Vasa bibl', 'Vaasan kirjasto')).toContain('Vasa bibliotek');
  });

  it('is nothing where what stands before the last word says something else', () => {
    expect(texts('Lahden k', 'Kela')).toEqual([]);
    expect(texts('Joensuu l', 'Lions')).toEqual([]);
  });

  it('is the surer the more of it is written', () => {
    const [few = 0, more = 0] = ['kansanel', 'kansaneläkel'].flatMap((typed) =>
      becoming(typed, 'Kela').map(({ certainty }) => certainty),
    );
    expect(few).toBeGreaterThan(0.5);
    expect(more).toBeGreaterThan(few);
    expect(more).toBeLessThan(1);
  });

  it('is nothing of what holds no letter', () => {
    for (const typed of ['', ' ', '–', 'Turku –', '– –']) expect(texts(typed, 'Turun kaupunki')).toEqual([]);
  });
});

describe('whom a name means while it is typed', () => {
  const known = ['Tampereen kaupunki', 'Tampereen kaupunginkirjasto', 'Kela', 'Suomen Punainen Risti'].map(
    (name) => ({
      id: name,
      names: [name],
    }),
  );
  const found = (typed: string) =>
    alike(typed, known, 'unfinished', memory).filter(({ probability }) => probability >= 0.5);
  const first = (typed: string) => found(typed)[0]?.id;

  it('is found before its last word is whole', () => {
    expect(first('Tammerfors st')).toBe('Tampereen kaupunki');
    expect(first('tre')).toBe('Tampereen kaupunki');
    expect(first('kansanel')).toBe('Kela');
    expect(first('röda k')).toBe('Suomen Punainen Risti');
  });

  it('is less likely than of the whole name', () => {
    const of = (typed: string) => found(typed)[0]?.probability ?? 0;
    expect(of('Tammerfors st')).toBeLessThan(of('Tammerfors stad'));
  });

  it('is nobody where the letters only happen to begin a word', () => {
    expect(found('osallisuus k')).toEqual([]);
    expect(alike('kansanel', known, 'whole', memory).filter(({ probability }) => probability >= 0.5)).toEqual(
      [],
    );
  });
});
