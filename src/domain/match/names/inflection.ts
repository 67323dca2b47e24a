import type { Form, Language } from './conceptTable';

/** Stems that take the same endings. All texts are folded. */
interface Inflection {
  readonly stems: readonly string[];
  readonly endings: ReadonlySet<string>;
  /** The endings with which it stands at the front of a compound. */
  readonly links: readonly string[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SINGULAR = set('n t a ta tta ssa sta lla lta lle ksi na an en in on un yn han hen hin hon hun seen');
const PLURAL = set('en den tten a ta ssa sta lla lta lle ksi na in hin');
const CONSONANT = set('ten ta tta na');
const SWEDISH = set('s n ns en ens et ets ar ars arna arnas er ers erna ernas or ors orna ornas na nas');
const ENGLISH = set('s es');

/** Where a Finnish syllable closes, the consonants that open it weaken: liitto → liiton, kunta → kunnan, lupa → luvan. */
const WEAKER: ReadonlyMap<string, string> = new Map([
  ...'kk:k pp:p tt:t nk:ng nt:nn mp:mm lt:ll rt:rr'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
  ...[...'aeiouyh'].map((before): [string, string] => [`${before}t`, `${before}d`]),
  ...[...'aeiouylr'].map((before): [string, string] => [`${before}p`, `${before}v`]),
]);

/** The same stem, which ends in a vowel, before endings that close its last syllable. */
const weaker = (stem: string): string[] => {
  const weak = WEAKER.get(stem.slice(-3, -1));
  return weak === undefined ? [] : [stem.slice(0, -3) + weak + stem.slice(-1)];
};

/** What the endings of the singular follow: the listed form itself, or what it has become before them. */
const singularStems = (form: string): string[] => {
  if (/nen$/u.test(form)) return [`${form.slice(0, -3)}se`];
  if (/[uy]{2}s$/u.test(form)) return [`${form.slice(0, -1)}de`, `${form.slice(0, -1)}te`];
  if (/[ouye]s$/u.test(form)) return [`${form.slice(0, -1)}kse`];
  if (/is$/u.test(form)) return [`${form.slice(0, -1)}kse`, `${form.slice(0, -1)}i`];
  if (/[aeiouy][nt]$/u.test(form)) return [form.slice(0, -1)];
  if (/e$/u.test(form)) return [form, `${form}e`];
  if (/[aeiouy]$/u.test(form)) return [form, ...weaker(form)];
  return [form, `${form}i`];
};

/** The same before the endings of the plural, its i or j included. */
const pluralStems = (stem: string): string[] => {
  const before = stem.slice(0, -1);
  if (/a$/u.test(stem)) return [`${before}i`, `${before}oi`, `${before}oj`];
  if (/e$/u.test(stem)) return [`${before}i`];
  if (/i$/u.test(stem)) return [stem, `${before}ei`, `${before}ej`];
  return /[ouy]$/u.test(stem) ? [`${stem}i`, `${stem}j`] : [];
};

/** Yhteinen → yhteis-, hallitus → hallitus-ten. */
const consonantStems = (form: string): string[] => {
  if (/nen$/u.test(form)) return [`${form.slice(0, -3)}s`];
  return /[aeiouy]s$/u.test(form) ? [form] : [];
};

const finnish = (form: string): Inflection[] => {
  const stems = singularStems(form);
  return [
    { stems, endings: SINGULAR, links: ['n'] },
    { stems: stems.flatMap(pluralStems), endings: PLURAL, links: ['en', 'den'] },
    { stems: consonantStems(form), endings: CONSONANT, links: ['', 'ten'] },
  ];
};

/** Skol-an, muse-et, centr-et: what is left of a Swedish form before some endings. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/[ae]$/u, ''],
  [/um$/u, ''],
  [/(?<=[^aeiouy])er$/u, 'r'],
];

const swedish = (form: string): Inflection[] => {
  const short = SHORTENED.filter(([end]) => end.test(form)).map(([end, left]) => form.replace(end, left));
  return [
    { stems: [form], endings: SWEDISH, links: ['s'] },
    { stems: short, endings: SWEDISH, links: ['', 's', 'e'] },
  ];
};

const english = (form: string): Inflection[] => [
  { stems: [form, form.replace(/y$/u, 'i')], endings: ENGLISH, links: [] },
];

const INFLECTIONS: Readonly<Record<Language, (form: string) => Inflection[]>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

/** Shorter stems stand in too many other words. */
const SHORTEST_STEM = 3;

/** A form as one of its languages inflects it. */
export interface InflectedForm {
  readonly form: Form;
  readonly language: Language;
  readonly inflections: readonly Inflection[];
}

/**
 * How the forms are inflected: stems with the endings that may follow. It allows more than the languages do; what it
 * is for is reading, never writing.
 */
export const inflect = (forms: readonly Form[]): readonly InflectedForm[] =>
  forms.flatMap((form) =>
    form.languages.map((language) => ({
      form,
      language,
      inflections: INFLECTIONS[language](form.text).map((inflection) => ({
        ...inflection,
        stems: inflection.stems.filter((stem) => stem.length >= SHORTEST_STEM),
      })),
    })),
  );

/** Letters of the longest ending. */
export const LONGEST_ENDING = 5;
