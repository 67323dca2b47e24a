import { points as en } from './en/points';
import { genitive } from './fi/genitive';
import { fromNumber } from './fi/numerals';
import { points as fi } from './fi/points';
import { LOCALES } from './locales';
import { enumerated, type Filling, filled, named, plainText, type SentencePart } from './spoken';
import { points as sv } from './sv/points';

type Language = 'fi' | 'sv' | 'en';
type Words = Readonly<Record<keyof typeof fi, string>>;

const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };

/** Of a talking point, what its sentence needs. */
export interface SpokenPoint {
  readonly code: keyof typeof SENTENCES;
  readonly actors: readonly string[];
  readonly links: readonly string[];
  readonly maps: readonly string[];
  readonly names: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** What the things that a point is about are called. */
export interface SpokenNames {
  readonly actor: (id: string) => string;
  /** The names of both ends of a link. */
  readonly link: (key: string) => readonly [source: string, target: string];
  /** What stands for a map after the word "map": its number, or a name. */
  readonly map: (id: string) => string;
}

/** So many names are all told; of more the first ones, and how many others there are. */
const MOST_NAMES = 4;

/** Somebody who tells points in a language. */
interface Speaker {
  readonly language: Language;
  readonly names: SpokenNames;
}

type Fillings = Readonly<Record<string, Filling | undefined>>;
type Plural = { [Key in keyof typeof fi]: Key extends `${infer Stem}_other` ? Stem : never }[keyof typeof fi];

const formOf = (language: Language, count: number): 'one' | 'other' =>
  new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';

const say = ({ language }: Speaker, key: keyof typeof fi, fillings: Fillings): SentencePart[] =>
  filled(WORDS[language][key], fillings);

const sayCount = (speaker: Speaker, stem: Plural, count: number, fillings: Fillings): SentencePart[] =>
  say(speaker, `${stem}_${formOf(speaker.language, count)}`, { ...fillings, count });

/** "24:stä", in other languages "24". */
const outOf = ({ language }: Speaker, number: number): string =>
  language === 'fi' ? fromNumber(number) : String(number);

/** "Kolme" and so on up to ten, then digits. */
const numberWord = ({ language }: Speaker, number: number): string =>
  WORDS[language].fewNumbers.split(' ')[number - 2] ?? String(number);

/** The names in the nominative, as parts of a sentence; past the first ones their number alone. */
const listOf = (speaker: Speaker, all: readonly SentencePart[]): SentencePart[] => {
  if (all.length <= MOST_NAMES) return enumerated(all, LOCALES[speaker.language]);
  const told = all.slice(0, MOST_NAMES - 1);
  const others = plainText(say(speaker, 'others', { count: all.length - told.length }));
  return enumerated([...told, { text: others }], LOCALES[speaker.language]);
};

const actorsOf = ({ actors }: SpokenPoint, { names }: Speaker): SentencePart[] =>
  actors.map((id) => named(names.actor(id)));

/** Names as what somebody drew or what something goes through; Finnish that is not certain of their genitives says what they are. */
const inGenitive = (speaker: Speaker, nominatives: readonly SentencePart[]): SentencePart[] => {
  if (speaker.language !== 'fi') return listOf(speaker, nominatives);
  const genitives = nominatives.slice(0, nominatives.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  const inflected = genitives.flatMap(({ text }) => genitive(text) ?? []);
  if (inflected.length === genitives.length) {
    const rest = nominatives.slice(inflected.length);
    return listOf(speaker, [...inflected.map(named), ...rest]);
  }
  return [{ text: nominatives.length === 1 ? 'toimijan ' : 'toimijat ' }, ...listOf(speaker, nominatives)];
};

/** "Toimija Yrittäjät on": a Finnish name in the plural would not go with the verb. */
const asSubject = (speaker: Speaker, nominatives: readonly SentencePart[]): SentencePart[] => {
  const isPlural = speaker.language === 'fi' && nominatives.some(({ text }) => text.endsWith('t'));
  return [...(isPlural ? [{ text: 'Toimija ' }] : []), ...listOf(speaker, nominatives)];
};

const linkOf = ({ links: [key = ''] }: SpokenPoint, speaker: Speaker): SentencePart[] => {
  const [source, target] = speaker.names.link(key);
  return [named(plainText(say(speaker, 'linkName', { source, target })))];
};

/** "10 kartassa 12:sta", "kaikissa 12 kartassa". */
const onMaps = (speaker: Speaker, drawn: number, of: number): SentencePart[] => {
  if (drawn < of) return sayCount(speaker, 'onSomeMaps', drawn, { outOf: outOf(speaker, of) });
  return of === 2 ? say(speaker, 'onBothMaps', {}) : say(speaker, 'onAllMaps', { of });
};

const twoMaps = ({ maps: [one = '', other = ''] }: SpokenPoint, { names }: Speaker): Fillings => ({
  one: names.map(one),
  other: names.map(other),
});

type Telling = (point: SpokenPoint, speaker: Speaker) => SentencePart[];

const tellMostDrew: Telling = (point, speaker) => {
  const { drawn = 0, of = 0 } = point.numbers;
  if (point.actors.length === 0) return say(speaker, 'noneShared', {});
  const key = ({ 1: 'mostDrew', 2: 'mostDrewTwo' } as const)[point.actors.length] ?? 'mostDrewMany';
  return say(speaker, key, {
    who: listOf(speaker, actorsOf(point, speaker)),
    onMaps: onMaps(speaker, drawn, of),
  });
};

const tellOneLink: Telling = (point, speaker) => {
  const { both = 0, of = 0 } = point.numbers;
  const link = linkOf(point, speaker);
  return both < 2
    ? say(speaker, 'oneLink', { link })
    : say(speaker, 'oneLinkOfSeveral', { link, onMaps: onMaps(speaker, both, of) });
};

const tellNotInRoom: Telling = (point, speaker) => {
  const { drawn = 0, of = 0, said = 0 } = point.numbers;
  return say(speaker, said === of ? 'notInRoom' : 'nobodyMarked', {
    who: asSubject(speaker, actorsOf(point, speaker)),
    onMaps: onMaps(speaker, drawn, of),
  });
};

const tellLeastAlike: Telling = (point, speaker) => {
  const { shared = 0, all = 0 } = point.numbers;
  const maps = twoMaps(point, speaker);
  return shared === 0
    ? say(speaker, 'nothingAlike', maps)
    : sayCount(speaker, 'leastAlike', shared, { ...maps, outOf: outOf(speaker, all) });
};

const tellMostAlike: Telling = (point, speaker) => {
  const { shared = 0, all = 0 } = point.numbers;
  return say(speaker, shared === all ? 'allAlike' : 'mostAlike', {
    ...twoMaps(point, speaker),
    shared,
    outOf: outOf(speaker, all),
  });
};

const tellSharedNetworks: Telling = ({ names, numbers: { drawn = 0, of = 0 } }, speaker) => {
  const fillings = {
    who: listOf(speaker, names.map(named)),
    many: numberWord(speaker, names.length),
    onMaps: onMaps(speaker, drawn, of),
    drawn,
    outOf: outOf(speaker, of),
  };
  return drawn === of && names.length > 1
    ? say(speaker, 'sharedNetworksOfAll', fillings)
    : sayCount(speaker, 'sharedNetworks', names.length, fillings);
};

/** Rounding must not promise all where some would be missing. */
const aboutSeen = (seen: number, all: number): number =>
  Math.round(seen) < all ? Math.round(seen) : all - 1;

const tellNewContent: Telling = ({ numbers: { maps = 0, seen = 0, all = 0 } }, speaker) =>
  // sums of fractions miss a whole number by their last digits
  all - seen < 1e-9
    ? say(speaker, 'nothingNew', { maps, all })
    : say(speaker, 'newContent', { maps, seen: aboutSeen(seen, all), outOf: outOf(speaker, all) });

const tellLink =
  (key: keyof typeof fi): Telling =>
  (point, speaker) =>
    say(speaker, key, {
      ...point.numbers,
      link: linkOf(point, speaker),
      outOf: outOf(speaker, point.numbers['both'] ?? 0),
    });

const SENTENCES = {
  'all-drew': (point, speaker) =>
    say(speaker, point.numbers['of'] === 2 ? 'bothDrew' : 'allDrew', {
      ...point.numbers,
      whom: inGenitive(speaker, actorsOf(point, speaker)),
    }),
  'most-drew': tellMostDrew,
  'some-drew': tellLink('someDrew'),
  'one-link': tellOneLink,
  'one-bridge': tellLink('oneBridge'),
  'not-in-room': tellNotInRoom,
  'least-alike': tellLeastAlike,
  'most-alike': tellMostAlike,
  'shared-networks': tellSharedNetworks,
  'new-content': tellNewContent,
  'nobody-drew': ({ names }, speaker) =>
    sayCount(speaker, 'nobodyDrew', names.length, { who: listOf(speaker, names.map(named)) }),
  'single-voices': ({ numbers: { single = 0, all = 0 } }, speaker) =>
    sayCount(speaker, 'singleVoices', single, { all }),
  'both-ends': (point, speaker) =>
    tellLink(point.numbers['ends'] === 2 ? 'bothEnds' : 'noEnd')(point, speaker),
  connector: (point, speaker) =>
    say(speaker, 'connector', {
      ...point.numbers,
      through: inGenitive(speaker, actorsOf(point, speaker)),
    }),
} as const satisfies Record<string, Telling>;

/** A talking point as a sentence or two, ready to be read aloud, in parts: names can stand out. */
export const pointSentence = (
  point: SpokenPoint,
  names: SpokenNames,
  language: Language,
): readonly SentencePart[] => SENTENCES[point.code](point, { language, names });

/** The same as plain text. */
export const pointText = (point: SpokenPoint, names: SpokenNames, language: Language): string =>
  plainText(pointSentence(point, names, language));
