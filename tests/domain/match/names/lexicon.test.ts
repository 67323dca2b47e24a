import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONCEPT_TABLE, conceptsAt, createLexicon } from '../../../../src/domain/match/names/lexicon';
import { wordsOf } from '../../../../src/domain/match/names/words';

const lexicon = createLexicon(CONCEPT_TABLE);
const SEEDED = { seed: 42 };

/** Ids of all concepts of a name, in alphabetical order, with words that mean nothing to us in brackets. */
const meaningOf = (name: string): string => {
  const words = wordsOf(name);
  const meaning: string[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = conceptsAt(words, from);
    from += hit?.length ?? 1;
    if (!hit) meaning.push(`[${words[from - 1]}]`);
    else meaning.push(...hit.reading.concepts.flatMap(({ id, role }) => (role === 'stop' ? [] : [id])));
  }
  return meaning.sort().join(' ');
};

const readingOf = (word: string) => conceptsAt(wordsOf(word), 0)?.reading;
const idsOf = (word: string) => readingOf(word)?.concepts.map(({ id }) => id);

describe('names in several languages and wordings mean the same', () => {
  test.each([
    ['kaupunginkirjasto', 'stadsbibliotek', 'city library', 'Kunnankirjastot', 'kaup. kirjasto'],
    ['nuorisovaltuusto', 'ungdomsfullmäktige', 'Youth Council', 'Nuva', 'nuorten neuvosto'],
    ['vanhusneuvosto', 'äldrerådet', 'Council for Older People', 'vanhusneuvostot'],
    ['kauppakamari', 'Handelskammaren', 'Chamber of Commerce'],
    ['ammattikorkeakoulu', 'yrkeshögskolan', 'University of Applied Sciences', 'AMK', 'UAS'],
    ['pelastuslaitos', 'räddningsverket', 'Rescue Department', 'Pelastuslaitoksen'],
    ['hyvinvointialueen', 'välfärdsområdets', 'Wellbeing Services County', 'hva'],
    ['seurakuntayhtymä', 'kyrklig samfällighet', 'parish union', 'srk-yhtymä', 'ev.lut. seurakunnat'],
    ['seurakunta', 'ev.lut.srk', 'evankelis-luterilainen seurakunta', 'församling'],
    ['omaishoitajat', 'omaishoitajat ja läheiset'],
    ['ELY-keskus', 'NTM-centralen', 'ELY Centre', 'ELY'],
    ['sosiaali- ja terveyslautakunta', 'social- och hälsovårdsnämnden', 'sote-lautakunta'],
    ['kulttuuri- ja vapaa-aikapalvelut', 'kultur- och fritidstjänster', 'Culture and Leisure Services'],
    ['metsänhoitoyhdistys', 'skogsvårdsförening', 'forest management association', 'mhy'],
    ['omaishoitajat ry', 'närståendevårdare ry', 'family carers, ry'],
    ['mielenterveysyhdistys', 'förening för psykisk hälsa', 'mental health association'],
    ['kestävän kehityksen keskus', 'centret för hållbar utveckling', 'Centre for Sustainable Development'],
    ['Maantieteellinen seura', 'Geografiska sällskapet', 'Geographical Society'],
    ['yliopistollinen sairaala', 'universitetssjukhus', 'University Hospital'],
    ['kansalaisopisto', 'medborgarinstitutet', 'Adult Education Centre'],
    ['vapaaehtoinen palokunta', 'frivillig brandkår', 'VPK', 'FBK'],
    ['käräjäoikeus', 'tingsrätten', 'District Court'],
    ['museot', 'museerna', 'museums'],
    ['lukio', 'gymnasiet', 'Upper Secondary School'],
    ['perhekeskukset', 'familjecentret', 'family centres'],
    ['sydänyhdistys', 'hjärtföreningen', 'Heart Association'],
    ['lastensuojelu', 'barnskyddet', 'child welfare'],
  ])('%s, %s …', (first, ...others) => {
    for (const other of others) expect(meaningOf(other)).toBe(meaningOf(first));
    expect(meaningOf(first)).not.toContain('[');
  });
});

describe('names that look alike mean different things', () => {
  test.each([
    ['yliopisto', 'ammattikorkeakoulu'],
    ['kaupunki', 'kaupunginkirjasto'],
    ['ylioppilaskunta', 'opiskelijakunta'],
    ['seurakunta', 'seurakuntayhtymä'],
    ['församling', 'församlingar'],
    ['suomalainen seurakunta', 'ruotsalainen seurakunta'],
    ['eläkeläiset', 'eläkkeensaajat'],
    ['energia', 'sähkö'],
    ['vanhusneuvosto', 'vammaisneuvosto'],
    ['osuuskauppa', 'osuuspankki'],
    ['aluehallintovirasto', 'hyvinvointialue'],
    ['näkövammaiset', 'kuulovammaiset'],
    ['kauppakamari', 'nuorkauppakamari'],
  ])('%s is no %s', (one, other) => {
    expect(meaningOf(one)).not.toBe(meaningOf(other));
  });
});

test('no form stands in two lines', () => {
  const texts = lexicon.forms.map(({ text }) => text);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('every listed form reads as what its line says', () => {
  for (const { text, concepts, languages } of lexicon.forms) {
    const words = text.split(' ');
    const { reading, length } = lexicon.conceptsAt(words, 0) ?? {};
    expect({ text, concepts: reading?.concepts, languages: reading?.languages, length }).toEqual({
      text,
      concepts,
      languages,
      length: words.length,
    });
  }
});

test('the order of the lines never matters', () => {
  const lines = CONCEPT_TABLE.split('\n').filter((line) => line.includes('|') && !line.startsWith('#'));
  const some = lexicon.forms.filter((_, at) => at % 10 === 0);
  const words = some.flatMap(({ text }, at) => {
    const other = some[(at * 7919) % some.length]?.text ?? '';
    const front = text.slice(0, -1);
    return [
      `${front}nkeskus`,
      `${front}enkeskus`,
      `${front}sforum`,
      `${text}ssa`,
      `${text}s`,
      `${text}en`,
      `${text}${other}`.replaceAll(' ', ''),
    ];
  });
  const order = fc.shuffledSubarray(lines, { minLength: lines.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      const other = createLexicon(shuffled.join('\n'));
      for (const word of words) {
        expect(other.conceptsAt([word], 0), word).toEqual(lexicon.conceptsAt([word], 0));
      }
    }),
    { ...SEEDED, numRuns: 3 },
  );
});

test('inflected words read as their base form', () => {
  const pairs = [
    ['kirjasto', 'kirjastossa', 'kirjastojen', 'kirjastoille', 'kirjaston'],
    ['kunta', 'kunnan', 'kunnissa', 'kuntien', 'kuntaa'],
    ['liitto', 'liiton', 'liitossa', 'liittojen'],
    ['yhdistys', 'yhdistyksen', 'yhdistysten', 'yhdistyksiä'],
    ['turvallisuus', 'turvallisuuden', 'turvallisuutta'],
    ['sosiaalinen', 'sosiaalisen', 'sosiaalisten', 'sosiaaliset'],
    ['hoitaja', 'hoitajien', 'hoitajille'],
    ['skola', 'skolan', 'skolor', 'skolornas'],
    ['bibliotek', 'bibliotekets', 'biblioteken'],
    ['laboratorium', 'laboratoriet', 'laboratorier'],
    ['library', 'libraries'],
  ];
  for (const [base = '', ...inflected] of pairs) {
    for (const word of inflected) expect(idsOf(word), word).toEqual(idsOf(base));
  }
});

test('two known parts written together are taken wholly apart', () => {
  const parts = lexicon.forms.filter(
    ({ text, languages: [first], isAbbreviation, concepts: [concept] }) =>
      first === 'fi' &&
      !isAbbreviation &&
      /^[a-z]{4,}$/u.test(text) &&
      concept?.role !== 'stop' &&
      concept?.role !== 'legal',
  );
  const part = fc.constantFrom(...parts.map(({ text }) => text));
  fc.assert(
    fc.property(part, part, (front, end) => {
      const reading = conceptsAt([front + end], 0)?.reading;
      expect(reading).toBeDefined();
      expect(reading?.rest).toBeUndefined();
    }),
    { ...SEEDED, numRuns: 500 },
  );
});

test('an unknown part of a compound is given back', () => {
  expect(readingOf('Zorblaxinkirjasto')).toMatchObject({ concepts: [{ id: 'kirjasto' }], rest: 'zorblaxin' });
  expect(readingOf('kulttuurizorblax')).toMatchObject({ concepts: [{ id: 'kulttuuri' }], rest: 'zorblax' });
  expect(readingOf('Zorblaxföreningen')).toMatchObject({ rest: 'zorblax', languages: ['sv'] });
});

test('a word that means nothing to us has no reading', () => {
  for (const word of ['Zorblax', 'Virtanen', 'x', '']) expect(readingOf(word), word).toBeUndefined();
  expect(conceptsAt(['kunta'], 1)).toBeUndefined();
});

test('readings say how and in which language a word was read', () => {
  expect(readingOf('kaup.')).toMatchObject({ form: 'abbreviation', languages: ['fi'] });
  expect(readingOf('opera')).toMatchObject({ form: 'whole', languages: ['sv', 'en'] });
  expect(readingOf('ooppera')).toMatchObject({ form: 'whole', languages: ['fi'] });
  expect(readingOf('stadsteatern')).toMatchObject({ form: 'compound', languages: ['sv'] });
  expect(readingOf('mediaforum')).toMatchObject({ form: 'compound' });
});

test('words of form have their roles', () => {
  const roles = [
    'ry',
    'och',
    'stad',
    'piirin',
    'lautakunnan',
    'yhdistys',
    'Suomen',
    'toiminnanjohtaja',
    'alueen',
  ];
  expect(roles.map((word) => readingOf(word)?.concepts[0]?.role)).toEqual([
    'legal',
    'stop',
    'municipality',
    'branch',
    'unit',
    'generic',
    'native',
    'person',
    'region',
  ]);
});

test('whatever the words are, a hit takes at least one of them and no more than there are', () => {
  const known = fc.constantFrom(...lexicon.forms.flatMap(({ text }) => text.split(' ')));
  const letters = fc.string({ unit: fc.constantFrom(...'aeioukstnlr'), maxLength: 300 });
  fc.assert(
    fc.property(fc.array(fc.oneof(known, letters, fc.string()), { minLength: 1, maxLength: 8 }), (words) => {
      words.forEach((_, from) => {
        const length = conceptsAt(words, from)?.length ?? 1;
        expect(length).toBeGreaterThanOrEqual(1);
        expect(from + length).toBeLessThanOrEqual(words.length);
      });
    }),
    { ...SEEDED, numRuns: 300 },
  );
});
