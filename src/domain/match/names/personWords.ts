import givenNamesText from '../tables/given-names.txt?raw';
import { fold } from './fold';
import { conceptsAt } from './lexicon';
import { placeAt } from './places';

let givenNames: ReadonlySet<string> | undefined;

/** Every given name we know, folded, in the order of the table. */
export const allGivenNames = (): ReadonlySet<string> => {
  givenNames ??= new Set(givenNamesText.split('\n').map(fold).filter(Boolean));
  return givenNames;
};

/** Whether a folded word is a given name we know. */
export const isGivenName = (word: string): boolean => allGivenNames().has(word);

/** Named after the land: surnames, and the ends of surnames, even where the word means something by itself. */
const LAND = [
  ...[
    'maki',
    'niemi',
    'saari',
    'ranta',
    'koski',
    'lahti',
    'salo',
    'kallio',
    'jarvi',
    'lampi',
    'kangas',
    'metsa',
  ],
  ...['harju', 'nurmi', 'vuori', 'virta', 'joki', 'kivi', 'pelto', 'laakso', 'aho', 'oja', 'salmi', 'luoto'],
  ...['aalto', 'laine', 'lehto', 'korpi', 'berg', 'lund', 'strom', 'holm', 'strand', 'dahl', 'lind', 'bjork'],
];
/** Surnames of thousands that are common words or places too. */
const WORDS_TOO = new Set(
  [
    'karjalainen uusitalo isotalo vanhatalo alatalo keskitalo paatalo sillanpaa talvitie pohjola pohja palo susi',
    'kolari kotka lammi perho rauma soini tervo tuulos',
  ].flatMap((line) => line.split(' ')),
);
const ENDINGS = [
  ...[
    ...LAND,
    'nen',
    'la',
    'suo',
    'mies',
    'backa',
    'backman',
    'sson',
    'qvist',
    'kvist',
    'blom',
    'gren',
    'stedt',
  ],
  ...['man', 'mark', 'fors', 'roos', 'vall', 'wall'],
];

const hasSurnameEnding = (word: string): boolean =>
  word.length >= 4 && ENDINGS.some((ending) => word.endsWith(ending));

const isConcept = (word: string): boolean => conceptsAt([word], 0)?.reading.form === 'whole';

/** Whether a folded word ends as the surnames of Finland do and is no common word or case form of a place. */
export const looksLikeSurname = (word: string): boolean =>
  LAND.includes(word) ||
  WORDS_TOO.has(word) ||
  (hasSurnameEnding(word) && !isConcept(word) && placeAt([word], 0)?.form !== 'inflected');

/** Whether a folded word may be a surname: it looks like one, or means nothing and is no place. */
export const mayBeSurname = (word: string): boolean =>
  looksLikeSurname(word) || (conceptsAt([word], 0) === undefined && placeAt([word], 0) === undefined);
