/** Last parts of names whose genitive is certain whatever stands before them, with that genitive. */
const LAST_PARTS: readonly (readonly [ending: string, genitive: string])[] = [
  ['kaupunki', 'kaupungin'],
  ['kunta', 'kunnan'],
  ['liitto', 'liiton'],
  ['yliopisto', 'yliopiston'],
  ['opisto', 'opiston'],
  ['korkeakoulu', 'korkeakoulun'],
  ['koulu', 'koulun'],
  ['lukio', 'lukion'],
  ['akatemia', 'akatemian'],
  ['instituutti', 'instituutin'],
  ['piiri', 'piirin'],
  ['yhdistys', 'yhdistyksen'],
  ['keskus', 'keskuksen'],
  ['virasto', 'viraston'],
  ['säätiö', 'säätiön'],
  ['seura', 'seuran'],
  ['alue', 'alueen'],
  ['ministeriö', 'ministeriön'],
  ['toimisto', 'toimiston'],
  ['laitos', 'laitoksen'],
  ['hallitus', 'hallituksen'],
  ['valtuusto', 'valtuuston'],
  ['neuvosto', 'neuvoston'],
  ['verkosto', 'verkoston'],
  ['järjestö', 'järjestön'],
  ['yhteisö', 'yhteisön'],
  ['yhtymä', 'yhtymän'],
  ['yhtiö', 'yhtiön'],
  ['yritys', 'yrityksen'],
  ['yksikkö', 'yksikön'],
  ['osasto', 'osaston'],
  ['jaosto', 'jaoston'],
  ['komitea', 'komitean'],
  ['foorumi', 'foorumin'],
  ['kirjasto', 'kirjaston'],
  ['museo', 'museon'],
  ['teatteri', 'teatterin'],
  ['sairaala', 'sairaalan'],
  ['pankki', 'pankin'],
  ['poliisi', 'poliisin'],
  ['kamari', 'kamarin'],
  ['rahasto', 'rahaston'],
  ['ryhmä', 'ryhmän'],
  ['tiimi', 'tiimin'],
  ['kerho', 'kerhon'],
  ['klubi', 'klubin'],
  ['hanke', 'hankkeen'],
  ['ohjelma', 'ohjelman'],
  ['kirkko', 'kirkon'],
  ['puolue', 'puolueen'],
  ['koti', 'kodin'],
  ['talo', 'talon'],
  ['lehti', 'lehden'],
];

/** Towns whose genitive no short rule gives. */
const TOWNS: ReadonlyMap<string, string> = new Map([
  ['Espoo', 'Espoon'],
  ['Helsinki', 'Helsingin'],
  ['Hämeenlinna', 'Hämeenlinnan'],
  ['Joensuu', 'Joensuun'],
  ['Jyväskylä', 'Jyväskylän'],
  ['Kaarina', 'Kaarinan'],
  ['Kokkola', 'Kokkolan'],
  ['Kotka', 'Kotkan'],
  ['Kuopio', 'Kuopion'],
  ['Lahti', 'Lahden'],
  ['Lappeenranta', 'Lappeenrannan'],
  ['Lieto', 'Liedon'],
  ['Loimaa', 'Loimaan'],
  ['Mikkeli', 'Mikkelin'],
  ['Mynämäki', 'Mynämäen'],
  ['Naantali', 'Naantalin'],
  ['Oulu', 'Oulun'],
  ['Paimio', 'Paimion'],
  ['Parainen', 'Paraisten'],
  ['Pori', 'Porin'],
  ['Porvoo', 'Porvoon'],
  ['Raisio', 'Raision'],
  ['Rauma', 'Rauman'],
  ['Rovaniemi', 'Rovaniemen'],
  ['Seinäjoki', 'Seinäjoen'],
  ['Tampere', 'Tampereen'],
  ['Turku', 'Turun'],
  ['Uusikaupunki', 'Uudenkaupungin'],
  ['Vaasa', 'Vaasan'],
  ['Vantaa', 'Vantaan'],
]);

/** What is written with a colon, whatever stands before it: "Pelastakaa Lapset ry:n". */
const LEGAL_FORM = /(?:^|\s)(?:ry|rf|sr|rs|Oy|Oyj|Ab|Ky|osk)$/u;
const ACRONYM = /^[A-ZÅÄÖ]{2,6}$/u;
const LETTERS_AND_SPACES = /^[\p{L}\s.-]+$/u;
/** Before the last word these stay as they are: genitives, abbreviations, the first half of "sosiaali- ja". */
const STAYS = /^(?:\p{L}[\p{L}-]*(?<!ne)n|[\p{Lu}.-]+|\p{L}[\p{L}-]*-|ja)$/u;
/** A compound that begins so is inflected at its front too: Uudenkaupungin. */
const INFLECTED_FRONT = /^(?:uusi|iso|vanha|pitkä|vähä)(?!-)/iu;
/** No stop that would weaken, no consonant stem, no ending of another case: "Varha", "Kela", "Raisio". */
const SAFE_STEM = /^\p{L}*(?:[bdfghjlmrsv][aoöuy]|[fhlmrsv]ä|io|iö|nia)$/u;
const OTHER_CASES = /(?:ss[aä]|ll[aä]|[aeiouyäö]j[aä]|(?<!n)ia|iä)$/u;

const ofLastPart = (word: string): string | undefined => {
  if (INFLECTED_FRONT.test(word)) return undefined;
  const lower = word.toLowerCase();
  const found = LAST_PARTS.find(([ending]) => lower.endsWith(ending));
  return found && word.slice(0, word.length - found[0].length) + found[1];
};

const ofSafeStem = (word: string): string | undefined =>
  SAFE_STEM.test(word) && !OTHER_CASES.test(word) && !INFLECTED_FRONT.test(word) ? `${word}n` : undefined;

const ofLastWord = (word: string, isAlone: boolean): string | undefined => {
  if (ACRONYM.test(word)) return `${word}:n`;
  return TOWNS.get(word) ?? ofLastPart(word) ?? (isAlone ? ofSafeStem(word) : undefined);
};

/**
 * The Finnish genitive of a name where it is certain: "Turun kaupungin", "MLL:n", "Varhan", "Pelastakaa Lapset ry:n".
 * Undefined where a machine would guess: "Lounatuulet", "Suomen Punainen Risti"; say then "toimijan Lounatuulet".
 */
export const genitive = (name: string): string | undefined => {
  if (LEGAL_FORM.test(name)) return `${name}:n`;
  if (!LETTERS_AND_SPACES.test(name)) return undefined;
  const words = name.split(' ');
  const last = words.pop() ?? '';
  if (!words.every((word) => STAYS.test(word))) return undefined;
  const inflected = ofLastWord(last, words.length === 0);
  return inflected && [...words, inflected].join(' ');
};
