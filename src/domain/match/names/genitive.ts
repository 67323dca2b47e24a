const VOWEL = '[aeiouyåäö]';
/** Elements whose closing i turns to e: Rovaniemi → Rovaniemen, but Pori → Porin. */
const I_TO_E = /(?:niemi|joki|järvi|lahti|koski|saari|kaari|mäki|lampi|salmi|nummi|vuori|meri|suomi)$/iu;
const WATER = /vesi$/iu;
const PEOPLE_PLURAL = /nen$/u;
const ENDS_IN_CONSONANT = /[^aeiouyåäö]$/iu;
const ENDS_IN_E = /[^e]e$/u;
const LAST_STOP = new RegExp(
  `(?<=${VOWEL}[lnrm]?)(kk|pp|tt|nk|nt|mp|lt|rt|ht|lk|rk|lp|rp|k|p|t)(?=${VOWEL}$)`,
  'iu',
);

/** What a stop becomes where the syllable closes behind it. */
const WEAK: ReadonlyMap<string, string> = new Map([
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['lp', 'lv'],
  ['rp', 'rv'],
  ['k', ''],
  ['p', 'v'],
  ['t', 'd'],
]);

const weakened = (stem: string): string => stem.replace(LAST_STOP, (stop) => WEAK.get(stop) ?? stop);

/** The stem before an ending that leaves its syllable open: Lahti → Lahte-, Haapavesi → Haapavete-. */
const openStem = (name: string): string => {
  if (WATER.test(name)) return `${name.slice(0, -2)}te`;
  return I_TO_E.test(name) ? `${name.slice(0, -1)}e` : name;
};

/**
 * The genitives of a Finnish place name in the nominative, by the rules of inflection with consonant gradation
 * (as Iso suomen kielioppi describes it): Turku → Turun, Lahti → Lahden. Names in -nen get the plural first,
 * which most such places have: Parainen → Paraisten, Paraisen. Exceptions are for the caller to know.
 */
export const genitivesOf = (name: string): readonly string[] => {
  if (PEOPLE_PLURAL.test(name))
    return [name.replace(PEOPLE_PLURAL, 'sten'), name.replace(PEOPLE_PLURAL, 'sen')];
  if (ENDS_IN_E.test(name)) return [`${name}en`];
  if (/s$/u.test(name)) return [`${name.slice(0, -1)}ksen`];
  if (ENDS_IN_CONSONANT.test(name)) return [`${name}in`];
  return [`${weakened(openStem(name))}n`];
};

const LOCAL_ENDINGS = ['ssa', 'sta', 'lla', 'lta', 'lle'] as const;

/**
 * In, out of, at, from and to a place, from its Finnish genitive: Turun → Turussa, Turusta, Turulla, Turulta, Turulle.
 * Endings are written without dots, for names that are compared without them. Empty for what is no genitive.
 */
export const localCasesOf = (genitive: string): readonly string[] => {
  if (!genitive.endsWith('n')) return [];
  const stem = genitive.endsWith('sten') ? `${genitive.slice(0, -3)}i` : genitive.slice(0, -1);
  return LOCAL_ENDINGS.map((ending) => stem + ending);
};

/**
 * The word for who comes from a Finnish place: Lahti → lahtelainen; `undefined` for names that end in a consonant,
 * which follow no rule. The ending is written without dots.
 */
export const inhabitantOf = (name: string): string | undefined => {
  if (PEOPLE_PLURAL.test(name)) return name.replace(PEOPLE_PLURAL, 'slainen');
  return ENDS_IN_CONSONANT.test(name) ? undefined : `${openStem(name)}lainen`;
};

/** The forms in which names hold a word for people: turkulainen, -laisen, -laiset, -laisten; österbottnisk, -a, -t. */
export const formsOfPeople = (people: string): readonly string[] => {
  if (people.endsWith('nen')) return ['nen', 'sen', 'set', 'sten'].map((end) => people.slice(0, -3) + end);
  if (people.endsWith('set')) return [people, `${people.slice(0, -3)}sten`];
  return people.endsWith('sk') ? [people, `${people}a`, `${people}t`] : [people];
};

/** The Swedish genitive: Åbo → Åbos; names in s, x and z stay as they are. */
export const swedishGenitiveOf = (name: string): string => (/[sxz]$/u.test(name) ? name : `${name}s`);
