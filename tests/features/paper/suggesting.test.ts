import { describe, expect, test } from 'vitest';
import { knownNames, namesFor } from '../../../src/features/paper/suggesting';
import { mapOf, workshop } from '../../domain/match/workshop';

const entities = workshop({
  maps: { m1: mapOf('Varha', 'Åbo stad', 'Martat'), m2: mapOf('varha', 'Raision kaupunki') },
  roster: { r1: ['Turun kaupunki', 'Åbo stad'], r2: ['Varsinais-Suomen liitto'] },
});
const known = knownNames(entities);

const suggested = (typed: string, text = ''): string[] => namesFor(typed, known, `${text}\n${typed}`);

describe('the names that are known', () => {
  test('are those of the actor list and of the maps, each once', () => {
    expect(known).toEqual([
      'Turun kaupunki',
      'Åbo stad',
      'Varsinais-Suomen liitto',
      'Varha',
      'Martat',
      'Raision kaupunki',
    ]);
  });
});

describe('names are suggested', () => {
  test('that begin with the letters, whatever their case', () => {
    expect(suggested('var')).toEqual(['Varsinais-Suomen liitto', 'Varha']);
  });

  test('that were written on this paper, before others', () => {
    expect(suggested('var', 'Vares ry – Turku')[0]).toBe('Vares ry');
  });

  test('that have a word with the letters, or are what an actor also goes by', () => {
    expect(suggested('kaup')).toEqual(['Raision kaupunki', 'Turun kaupunki']);
    expect(suggested('åbo')).toEqual(['Åbo stad']);
  });

  test('neither for a single letter nor for a whole name', () => {
    expect(suggested('v')).toEqual([]);
    expect(suggested('varha')).toEqual([]);
  });
});
