import { formsOfPeople, genitivesOf, inhabitantOf, localCasesOf, swedishGenitiveOf } from './genitive';
import type { NamedPlace, Spelling } from './placeTables';
import { wordsOf } from './words';

/** How the words say it: its own base form, an inflected one, an abbreviation or initials. */
export type PlaceForm = 'base' | 'inflected' | 'abbreviation';
export type PlaceLanguage = 'fi' | 'sv' | 'en';

/**
 * Which longer words grow from a form: any, as "turunkävijä" and "åbonejden"; only words for an area, as "lahdenseutu"
 * but not the surname Lahdenperä; or none.
 */
export type PlaceGrowth = 'any' | 'area' | 'none';

/** One way to write a place. */
export interface PlaceSurface {
  /** Folded, at least one. */
  readonly words: readonly string[];
  readonly form: PlaceForm;
  readonly language: PlaceLanguage | undefined;
  readonly growth: PlaceGrowth;
}

/** Directions as hasty hands shorten them: "Pohj.-Savo", "V-Suomi", "Egentl. Finland". */
const SHORT_DIRECTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['varsinais', ['v', 'vars', 'varsin']],
  ['pohjois', ['p', 'pohj']],
  ['etela', ['e', 'et']],
  ['keski', ['k', 'kesk']],
  ['kanta', ['k']],
  ['paijat', ['p', 'paij']],
  ['ita', ['i']],
  ['lansi', ['l']],
  ['lounais', ['l', 'loun']],
  ['kaakkois', ['kaakk']],
  ['egentliga', ['eg', 'egentl']],
  ['norra', ['n']],
  ['sodra', ['s']],
  ['ostra', ['o']],
  ['vastra', ['v']],
  ['mellersta', ['m', 'mell']],
  ['south', ['s']],
  ['north', ['n']],
]);

/** Forms that mean something else far more often: fields, bays, rapids, islets, a surname, "when", "large", a flea market, the old. */
const EVERYDAY = new Set(
  [
    'pellolla pellolta pellolle lahdella lahdelta lahdelle luodolla luodolta luodolle koskella koskelta koskelle',
    'salolainen salolaisen kun stora storas loppis gamlas',
  ].flatMap((line) => line.split(' ')),
);

/** Beginnings of other words and of surnames: Lahdenperä, abonnemang. */
const EVERYDAY_BEGINNINGS = new Set(
  [
    'auran enon kallion kosken kotkan lahden lammin luodon malmin pellon perhon pohjan salon simon',
    'abo borga esse haga inga karis kasko korpo malm pojo reso sunds vanda vora',
  ].flatMap((line) => line.split(' ')),
);

const surface = (
  words: readonly string[],
  form: PlaceForm,
  language: PlaceLanguage | undefined,
  growth: PlaceGrowth = 'none',
): PlaceSurface => ({ words, form, language, growth });

const lastReplaced = (words: readonly string[], last: string): readonly string[] => [
  ...words.slice(0, -1),
  last,
];

/** Of a name of several words, the last alone is inflected. */
const inflectLast = (text: string, inflect: (word: string) => readonly string[]): readonly string[] => {
  const start = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1;
  return inflect(text.slice(start)).map((last) => text.slice(0, start) + last);
};

const finnishGenitives = ({ text, genitives }: Spelling): readonly string[] =>
  genitives.length > 0 ? genitives : inflectLast(text, genitivesOf);

/** Parts of towns are called after everyday things, and names hold them in these two forms only. */
const finnishOfTownPart = (spelling: Spelling): readonly PlaceSurface[] => [
  surface(wordsOf(spelling.text), 'base', 'fi'),
  ...finnishGenitives(spelling).map((genitive) => surface(wordsOf(genitive), 'inflected', 'fi', 'any')),
];

const finnishLocalCases = (spelling: Spelling): readonly PlaceSurface[] =>
  finnishGenitives(spelling)
    .map(wordsOf)
    .flatMap((words) =>
      localCasesOf(words.at(-1) ?? '').map((last) => surface(lastReplaced(words, last), 'inflected', 'fi')),
    );

const finnish = (spelling: Spelling): readonly PlaceSurface[] => [
  ...finnishOfTownPart(spelling),
  ...finnishLocalCases(spelling),
];

const swedish = ({ text }: Spelling, isAlsoFinnish: boolean): readonly PlaceSurface[] => [
  surface(wordsOf(text), 'base', 'sv', isAlsoFinnish ? 'none' : 'any'),
  surface(wordsOf(swedishGenitiveOf(text)), 'inflected', 'sv', 'any'),
];

/** "V-S", and "V-S:n" with the ending of its genitive. */
const abbreviated = (text: string): readonly PlaceSurface[] => {
  const words = wordsOf(text);
  const inflected = lastReplaced(words, `${words.at(-1)}n`);
  return [words, inflected].map((each) => surface(each, 'abbreviation', undefined));
};

const peopleOf = ({ place, fi, people }: NamedPlace): readonly PlaceSurface[] => {
  const own = place.kind === 'municipality' ? fi.flatMap(({ text }) => inhabitantOf(text) ?? []) : people;
  return own
    .flatMap(formsOfPeople)
    .map((text) => surface(wordsOf(text), 'inflected', /sk[at]?$/u.test(text) ? 'sv' : 'fi'));
};

const shortened = ({ words: [first = '', ...rest], language }: PlaceSurface): readonly PlaceSurface[] =>
  rest.length === 1
    ? (SHORT_DIRECTIONS.get(first) ?? []).map((short) => surface([short, ...rest], 'abbreviation', language))
    : [];

/** "Varsinaissuomen": two words of Finnish written as one. */
const closedUp = (open: PlaceSurface): readonly PlaceSurface[] =>
  open.words.length === 2 && open.language === 'fi' ? [{ ...open, words: [open.words.join('')] }] : [];

const isEveryday = ({ words }: PlaceSurface): boolean => words.length === 1 && EVERYDAY.has(words[0] ?? '');

const withGrowthChecked = (each: PlaceSurface): PlaceSurface => {
  const [first = '', ...more] = each.words;
  if (each.growth === 'none' || more.length > 0) return { ...each, growth: 'none' };
  return { ...each, growth: EVERYDAY_BEGINNINGS.has(first) ? 'area' : 'any' };
};

/** Every way in which names write this place, in all forms and languages; may hold one twice. */
export const surfacesOf = (named: NamedPlace): readonly PlaceSurface[] => {
  const { place, fi, sv, en, abbreviations } = named;
  const finnishNames = new Set(fi.map(({ text }) => text));
  const full = [
    ...fi.flatMap(place.within === undefined ? finnish : finnishOfTownPart),
    ...sv.flatMap((spelling) => swedish(spelling, finnishNames.has(spelling.text))),
    ...en.map(({ text }) => surface(wordsOf(text), 'base', 'en')),
  ];
  return [
    ...full,
    ...full.flatMap(closedUp),
    ...full.flatMap(shortened),
    ...abbreviations.flatMap(abbreviated),
    ...peopleOf(named),
  ]
    .filter((each) => !isEveryday(each))
    .map(withGrowthChecked);
};
