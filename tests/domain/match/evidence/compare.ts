import fc from 'fast-check';
import type { NameEvidence } from '../../../../src/domain/match/evidence/nameEvidence';
import { createNameMemory } from '../../../../src/domain/match/suggest/names';

/** One memory for all tests: what two names say of each other never changes. */
export const memory = createNameMemory();

/** What two names say of each other; undefined when they have nothing in common. */
export const compare = (one: string, other: string): NameEvidence | undefined =>
  memory.compare(memory.read(one), memory.read(other));

/** What two names say of each other that have something in common. */
export const compared = (one: string, other: string): NameEvidence => {
  const evidence = compare(one, other);
  if (!evidence) throw new Error(`"${one}" and "${other}" have nothing in common.`);
  return evidence;
};

const NAMES = [
  ...['Oulun kaupunki', 'Oulu', 'Uleåborgs stad', 'OULUN KAUP.', 'Oulun kaupnki', 'Oulu Oy'],
  ...['Oulun kaupunginkirjasto', 'Oulun kirjasto (Oodi)', 'Oodi', 'Uleåborgs stadsbibliotek'],
  ...['Kela', 'FPA', 'Kansaneläkelaitos', 'Kelan Kuopion toimisto', 'Kansaneläkelaitoksen'],
  ...['SPR', 'Suomen Punainen Risti', 'SPR Lappi', 'Röda Korset', 'SPR Lapin piiri ry'],
  ...['Nokia', 'Nokia Oyj', 'Nokian kaupunki', 'Vasa stad / Vaasan kaupunki', 'Vaasa'],
  ...['Hirmut', 'Hirmut Oy', 'Hirmut ry', 'Joensuun Hirmut', 'Hirmujen Joensuu', 'JH'],
  ...['Aino Nieminen', 'Nieminen Aino', 'A. Nieminen', 'Eino Nieminen', 'Aino Niemisen'],
  ...['Järjestöfoorumi', 'Lapin järjestöfoorumi', 'x', '12', '?', 'Мэрия', 'Nuorisotyö 2', 'Nuorisotyö 3'],
];

/** Names of all sorts, some of which mean the same. */
export const someName: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
