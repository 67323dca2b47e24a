import { describe, expect, test } from 'vitest';
import { pointSentence, pointText, type SpokenNames, type SpokenPoint } from '../../src/i18n/pointSentences';

const ACTORS = ['Turun kaupunki', 'Varha', 'MLL V-S piiri', 'Turun yliopisto', 'Kela', 'Lounatuulet'];
const NETWORKS = ['Hyvinvointi', 'Liikunta', 'Nuoret', 'Kulttuuri', 'Talous', 'Ympäristö'];

const names: SpokenNames = {
  actor: (id) => ACTORS[Number(id)] ?? '',
  link: () => ['Varha', 'Lounatuulet'],
  map: (id) => id,
};

const point = (
  code: SpokenPoint['code'],
  numbers: SpokenPoint['numbers'],
  more: Partial<SpokenPoint> = {},
): SpokenPoint => ({ code, actors: [], links: ['m1/a/m1/b'], maps: ['2', '9'], names: [], numbers, ...more });

/** Each point as it is read aloud in Finnish, Swedish and English. */
const SENTENCES: readonly (readonly [SpokenPoint, string, string, string])[] = [
  [
    point('all-drew', { of: 2 }, { actors: ['0', '1'] }),
    'Molemmat piirsivät Turun kaupungin ja Varhan.',
    'Båda ritade Turun kaupunki och Varha.',
    'Both drew Turun kaupunki and Varha.',
  ],
  [
    point('all-drew', { of: 5 }, { actors: ['0'] }),
    'Kaikki 5 piirsivät Turun kaupungin.',
    'Alla 5 ritade Turun kaupunki.',
    'All 5 drew Turun kaupunki.',
  ],
  [
    point('all-drew', { of: 12 }, { actors: ['0', '1', '2', '3'] }),
    'Kaikki 12 piirsivät Turun kaupungin, Varhan, MLL V-S piirin ja Turun yliopiston.',
    'Alla 12 ritade Turun kaupunki, Varha, MLL V-S piiri och Turun yliopisto.',
    'All 12 drew Turun kaupunki, Varha, MLL V-S piiri and Turun yliopisto.',
  ],
  [
    point('all-drew', { of: 45 }, { actors: ['0', '1', '2', '3', '4', '5'] }),
    'Kaikki 45 piirsivät Turun kaupungin, Varhan, MLL V-S piirin ja 3 muuta.',
    'Alla 45 ritade Turun kaupunki, Varha, MLL V-S piiri och 3 andra.',
    'All 45 drew Turun kaupunki, Varha, MLL V-S piiri and 3 others.',
  ],
  [
    point('all-drew', { of: 12 }, { actors: ['5'] }),
    'Kaikki 12 piirsivät toimijan Lounatuulet.',
    'Alla 12 ritade Lounatuulet.',
    'All 12 drew Lounatuulet.',
  ],
  [
    point('all-drew', { of: 12 }, { actors: ['0', '5', '1'] }),
    'Kaikki 12 piirsivät toimijat Turun kaupunki, Lounatuulet ja Varha.',
    'Alla 12 ritade Turun kaupunki, Lounatuulet och Varha.',
    'All 12 drew Turun kaupunki, Lounatuulet and Varha.',
  ],
  [
    point('all-drew', { of: 12 }, { actors: ['5', '1', '2', '3', '4'] }),
    'Kaikki 12 piirsivät toimijat Lounatuulet, Varha, MLL V-S piiri ja 2 muuta.',
    'Alla 12 ritade Lounatuulet, Varha, MLL V-S piiri och 2 andra.',
    'All 12 drew Lounatuulet, Varha, MLL V-S piiri and 2 others.',
  ],
  [
    point('most-drew', { drawn: 1, of: 12 }),
    'Yksikään toimija ei ole useammassa kuin yhdessä kartassa.',
    'Ingen aktör finns på mer än en karta.',
    'No actor is on more than one map.',
  ],
  [
    point('most-drew', { drawn: 11, of: 12 }, { actors: ['0'] }),
    'Useimmin piirrettiin Turun kaupunki: se on 11 kartassa 12:sta.',
    'Oftast ritades Turun kaupunki, som finns på 11 av 12 kartor.',
    'Drawn most often: Turun kaupunki, on 11 of 12 maps.',
  ],
  [
    point('most-drew', { drawn: 2, of: 5 }, { actors: ['0', '1'] }),
    'Useimmin piirrettiin Turun kaupunki ja Varha: kumpikin on 2 kartassa 5:stä.',
    'Oftast ritades Turun kaupunki och Varha, som vardera finns på 2 av 5 kartor.',
    'Drawn most often: Turun kaupunki and Varha, each on 2 of 5 maps.',
  ],
  [
    point('most-drew', { drawn: 40, of: 45 }, { actors: ['0', '1', '2', '3', '4'] }),
    'Useimmin piirrettiin Turun kaupunki, Varha, MLL V-S piiri ja 2 muuta: jokainen on 40 kartassa 45:stä.',
    'Oftast ritades Turun kaupunki, Varha, MLL V-S piiri och 2 andra: var och en finns på 40 av 45 kartor.',
    'Drawn most often: Turun kaupunki, Varha, MLL V-S piiri and 2 others, each on 40 of 45 maps.',
  ],
  [
    point('some-drew', { drawn: 2, both: 5 }),
    'Yhteyden Varha – Lounatuulet piirsi 2 niistä 5:stä, joiden kartassa on molemmat toimijat. Osa piirsi, osa ei: mistä ero johtuu?',
    '2 av de 5 som har båda aktörerna ritade kopplingen Varha – Lounatuulet. En del ritade, en del inte: vad beror det på?',
    '2 of the 5 who have both actors drew the link Varha – Lounatuulet. Some drew it, some did not: what makes the difference?',
  ],
  [
    point('some-drew', { drawn: 5, both: 9 }),
    'Yhteyden Varha – Lounatuulet piirsi 5 niistä 9:stä, joiden kartassa on molemmat toimijat. Osa piirsi, osa ei: mistä ero johtuu?',
    '5 av de 9 som har båda aktörerna ritade kopplingen Varha – Lounatuulet. En del ritade, en del inte: vad beror det på?',
    '5 of the 9 who have both actors drew the link Varha – Lounatuulet. Some drew it, some did not: what makes the difference?',
  ],
  [
    point('some-drew', { drawn: 12, both: 45 }),
    'Yhteyden Varha – Lounatuulet piirsi 12 niistä 45:stä, joiden kartassa on molemmat toimijat. Osa piirsi, osa ei: mistä ero johtuu?',
    '12 av de 45 som har båda aktörerna ritade kopplingen Varha – Lounatuulet. En del ritade, en del inte: vad beror det på?',
    '12 of the 45 who have both actors drew the link Varha – Lounatuulet. Some drew it, some did not: what makes the difference?',
  ],
  [
    point('one-link', { both: 1, of: 12 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta.',
    'Only one map has the link Varha – Lounatuulet.',
  ],
  [
    point('one-link', { both: 2, of: 2 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet. Molemmat toimijat ovat molemmissa kartoissa.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta. Båda aktörerna finns på båda kartorna.',
    'Only one map has the link Varha – Lounatuulet. Both actors are on both maps.',
  ],
  [
    point('one-link', { both: 5, of: 12 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet. Molemmat toimijat ovat 5 kartassa 12:sta.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta. Båda aktörerna finns på 5 av 12 kartor.',
    'Only one map has the link Varha – Lounatuulet. Both actors are on 5 of 12 maps.',
  ],
  [
    point('one-link', { both: 12, of: 12 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet. Molemmat toimijat ovat kaikissa 12 kartassa.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta. Båda aktörerna finns på alla 12 kartor.',
    'Only one map has the link Varha – Lounatuulet. Both actors are on all 12 maps.',
  ],
  [
    point('one-bridge', { fewer: 2, more: 5 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet. Ilman sitä 2 toimijaa jäisi erilleen 5 muusta.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta. Utan den skulle 2 aktörer vara avskilda från 5 andra.',
    'Only one map has the link Varha – Lounatuulet. Without it, 2 actors would be apart from 5 others.',
  ],
  [
    point('one-bridge', { fewer: 12, more: 45 }),
    'Vain yhdessä kartassa on yhteys Varha – Lounatuulet. Ilman sitä 12 toimijaa jäisi erilleen 45 muusta.',
    'Kopplingen Varha – Lounatuulet finns bara på en karta. Utan den skulle 12 aktörer vara avskilda från 45 andra.',
    'Only one map has the link Varha – Lounatuulet. Without it, 12 actors would be apart from 45 others.',
  ],
  [
    point('not-in-room', { drawn: 2, of: 5, said: 5 }, { actors: ['0'] }),
    'Turun kaupunki on 2 kartassa 5:stä, mutta kukaan paikalla olevista ei edusta sitä. Kutsutaanko mukaan?',
    'Turun kaupunki finns på 2 av 5 kartor, men ingen som är här företräder den. Ska den bjudas in?',
    'Turun kaupunki is on 2 of 5 maps, but nobody here represents it. Shall we invite them?',
  ],
  [
    point('not-in-room', { drawn: 10, of: 12, said: 12 }, { actors: ['5'] }),
    'Toimija Lounatuulet on 10 kartassa 12:sta, mutta kukaan paikalla olevista ei edusta sitä. Kutsutaanko mukaan?',
    'Lounatuulet finns på 10 av 12 kartor, men ingen som är här företräder den. Ska den bjudas in?',
    'Lounatuulet is on 10 of 12 maps, but nobody here represents it. Shall we invite them?',
  ],
  [
    point('not-in-room', { drawn: 45, of: 45, said: 12 }, { actors: ['1'] }),
    'Varha on kaikissa 45 kartassa, mutta kukaan ei ole merkinnyt edustavansa sitä. Kutsutaanko mukaan?',
    'Varha finns på alla 45 kartor, men ingen har markerat sig som företrädare för den. Ska den bjudas in?',
    'Varha is on all 45 maps, but nobody has marked that they represent it. Shall we invite them?',
  ],
  [
    point('not-in-room', { drawn: 2, of: 2, said: 1 }, { actors: ['1'] }),
    'Varha on molemmissa kartoissa, mutta kukaan ei ole merkinnyt edustavansa sitä. Kutsutaanko mukaan?',
    'Varha finns på båda kartorna, men ingen har markerat sig som företrädare för den. Ska den bjudas in?',
    'Varha is on both maps, but nobody has marked that they represent it. Shall we invite them?',
  ],
  [
    point('least-alike', { shared: 0, all: 24 }),
    'Karttojen 2 ja 9 piirtäjillä ei ole yhtään yhteistä toimijaa.',
    'Kartorna 2 och 9 har inga gemensamma aktörer.',
    'Maps 2 and 9 have no actors in common.',
  ],
  [
    point('least-alike', { shared: 1, all: 12 }),
    'Karttojen 2 ja 9 piirtäjillä on vain yksi yhteinen toimija 12:sta.',
    'Kartorna 2 och 9 har bara en gemensam aktör av 12.',
    'Maps 2 and 9 have only one actor in common out of 12.',
  ],
  [
    point('least-alike', { shared: 6, all: 24 }),
    'Karttojen 2 ja 9 piirtäjillä on vain 6 yhteistä toimijaa 24:stä.',
    'Kartorna 2 och 9 har bara 6 gemensamma aktörer av 24.',
    'Maps 2 and 9 have only 6 actors in common out of 24.',
  ],
  [
    point('most-alike', { shared: 12, all: 12 }),
    'Kartoissa 2 ja 9 ovat täsmälleen samat 12 toimijaa.',
    'Kartorna 2 och 9 har exakt samma 12 aktörer.',
    'Maps 2 and 9 have exactly the same 12 actors.',
  ],
  [
    point('most-alike', { shared: 18, all: 22 }),
    'Kartoissa 2 ja 9 on paljon samaa: 18 yhteistä toimijaa 22:sta.',
    'Kartorna 2 och 9 har mycket gemensamt: 18 aktörer av 22.',
    'Maps 2 and 9 have much in common: 18 actors out of 22.',
  ],
  [
    point('shared-networks', { drawn: 7, of: 12 }, { names: NETWORKS.slice(0, 1) }),
    'Mikä meitä yhdistää? Verkosto Hyvinvointi on 7 kartassa 12:sta.',
    'Vad förenar oss? Nätverket Hyvinvointi finns på 7 av 12 kartor.',
    'What do we share? The network Hyvinvointi is on 7 of 12 maps.',
  ],
  [
    point('shared-networks', { drawn: 12, of: 12 }, { names: NETWORKS.slice(0, 1) }),
    'Mikä meitä yhdistää? Verkosto Hyvinvointi on kaikissa 12 kartassa.',
    'Vad förenar oss? Nätverket Hyvinvointi finns på alla 12 kartor.',
    'What do we share? The network Hyvinvointi is on all 12 maps.',
  ],
  [
    point('shared-networks', { drawn: 2, of: 3 }, { names: NETWORKS.slice(0, 3) }),
    'Mikä meitä yhdistää? Kolme verkostoa on yli puolessa kartoista (vähintään 2 kartassa 3:sta): Hyvinvointi, Liikunta ja Nuoret.',
    'Vad förenar oss? Tre nätverk finns på mer än hälften av kartorna (på minst 2 av 3): Hyvinvointi, Liikunta och Nuoret.',
    'What do we share? Three networks are on more than half of the maps (on at least 2 of 3): Hyvinvointi, Liikunta and Nuoret.',
  ],
  [
    point('shared-networks', { drawn: 23, of: 45 }, { names: [...NETWORKS, ...NETWORKS] }),
    'Mikä meitä yhdistää? 12 verkostoa on yli puolessa kartoista (vähintään 23 kartassa 45:stä): Hyvinvointi, Liikunta, Nuoret ja 9 muuta.',
    'Vad förenar oss? 12 nätverk finns på mer än hälften av kartorna (på minst 23 av 45): Hyvinvointi, Liikunta, Nuoret och 9 andra.',
    'What do we share? 12 networks are on more than half of the maps (on at least 23 of 45): Hyvinvointi, Liikunta, Nuoret and 9 others.',
  ],
  [
    point('new-content', { maps: 2, seen: 4.999, all: 5 }),
    'Mistä tahansa 2 kartasta löytyy keskimäärin noin 4 toimijaa 5:stä. Tuleeko vielä uutta?',
    'Vilka 2 kartor man än tar innehåller de i genomsnitt ungefär 4 av 5 aktörer. Kommer det mer nytt?',
    'Any 2 maps show, on average, about 4 of the 5 actors. Will more come?',
  ],
  [
    point('new-content', { maps: 6, seen: 28.3, all: 31 }),
    'Mistä tahansa 6 kartasta löytyy keskimäärin noin 28 toimijaa 31:stä. Tuleeko vielä uutta?',
    'Vilka 6 kartor man än tar innehåller de i genomsnitt ungefär 28 av 31 aktörer. Kommer det mer nytt?',
    'Any 6 maps show, on average, about 28 of the 31 actors. Will more come?',
  ],
  [
    point('new-content', { maps: 22, seen: 231, all: 231 }),
    'Mistä tahansa 22 kartasta löytyvät jo kaikki 231 toimijaa.',
    'Vilka 22 kartor man än tar innehåller de redan alla 231 aktörer.',
    'Any 22 maps already show all 231 actors.',
  ],
  [
    point('nobody-drew', {}, { names: NETWORKS.slice(0, 1) }),
    'Toimijaluettelon toimijoista yksi ei ole yhdessäkään kartassa: Hyvinvointi. Kuuluuko se mukaan?',
    'En av aktörerna i aktörslistan finns inte på någon karta: Hyvinvointi. Hör den hit?',
    'One name on the actor list is not on any map: Hyvinvointi. Does it belong here?',
  ],
  [
    point('nobody-drew', {}, { names: NETWORKS.slice(0, 2) }),
    'Toimijaluettelon toimijoista 2 ei ole yhdessäkään kartassa: Hyvinvointi ja Liikunta. Kuuluvatko ne mukaan?',
    '2 av aktörerna i aktörslistan finns inte på någon karta: Hyvinvointi och Liikunta. Hör de hit?',
    '2 names on the actor list are not on any map: Hyvinvointi and Liikunta. Do they belong here?',
  ],
  [
    point('nobody-drew', {}, { names: NETWORKS }),
    'Toimijaluettelon toimijoista 6 ei ole yhdessäkään kartassa: Hyvinvointi, Liikunta, Nuoret ja 3 muuta. Kuuluvatko ne mukaan?',
    '6 av aktörerna i aktörslistan finns inte på någon karta: Hyvinvointi, Liikunta, Nuoret och 3 andra. Hör de hit?',
    '6 names on the actor list are not on any map: Hyvinvointi, Liikunta, Nuoret and 3 others. Do they belong here?',
  ],
  [
    point('single-voices', { single: 1, all: 12 }),
    'Kaikkiaan 12 toimijasta yksi on vain yhden piirtämä. Kuka haluaisi kertoa siitä?',
    'Av 12 aktörer är det en som bara en har ritat. Vem vill berätta om den?',
    'One of 12 actors is on one map only. Who would like to tell us about it?',
  ],
  [
    point('single-voices', { single: 12, all: 45 }),
    'Kaikkiaan 45 toimijasta 12 on vain yhden piirtämiä. Kuka haluaisi kertoa omistaan?',
    'Av 45 aktörer är det 12 som bara en har ritat. Vem vill berätta om sina?',
    '12 of 45 actors are each on one map only. Who would like to tell us about theirs?',
  ],
  [
    point('both-ends', { drawn: 2, of: 12, ends: 2 }),
    'Molemmat osapuolet piirsivät yhteyden Varha – Lounatuulet. Kaikkiaan sen piirsi 2/12.',
    'Båda parter ritade kopplingen Varha – Lounatuulet. Totalt 2 av 12 ritade den.',
    'Both ends drew the link Varha – Lounatuulet. Altogether 2 of 12 drew it.',
  ],
  [
    point('both-ends', { drawn: 12, of: 12, ends: 2 }),
    'Molemmat osapuolet piirsivät yhteyden Varha – Lounatuulet. Kaikkiaan sen piirsi 12/12.',
    'Båda parter ritade kopplingen Varha – Lounatuulet. Totalt 12 av 12 ritade den.',
    'Both ends drew the link Varha – Lounatuulet. Altogether 12 of 12 drew it.',
  ],
  [
    point('both-ends', { drawn: 5, of: 12, ends: 0 }),
    'Yhteyden Varha – Lounatuulet piirsi 5/12, mutta osapuolten omissa kartoissa sitä ei ole. Miltä se heistä näyttää?',
    '5 av 12 ritade kopplingen Varha – Lounatuulet, men på parternas egna kartor finns den inte. Hur ser de på den?',
    '5 of 12 drew the link Varha – Lounatuulet, but it is not on the maps of those at its two ends. How does it look to them?',
  ],
  [
    point('connector', { apart: 2 }, { actors: ['0'] }),
    '2 toimijaa liittyy muihin vain Turun kaupungin kautta.',
    '2 aktörer hänger ihop med de andra bara genom Turun kaupunki.',
    '2 actors are connected to the others only through Turun kaupunki.',
  ],
  [
    point('connector', { apart: 12 }, { actors: ['5'] }),
    '12 toimijaa liittyy muihin vain toimijan Lounatuulet kautta.',
    '12 aktörer hänger ihop med de andra bara genom Lounatuulet.',
    '12 actors are connected to the others only through Lounatuulet.',
  ],
];

describe.each([
  ['fi', 1],
  ['sv', 2],
  ['en', 3],
] as const)('in %s', (language, column) => {
  test.each(SENTENCES.map((row) => [row[column], row[0]] as const))('%s', (sentence, told) => {
    expect(pointText(told, names, language)).toBe(sentence);
  });
});

test('names stand out from the words around them', () => {
  const told = point('all-drew', { of: 12 }, { actors: ['0', '5'] });
  expect(pointSentence(told, names, 'fi')).toEqual([
    { text: 'Kaikki 12 piirsivät toimijat ' },
    { text: 'Turun kaupunki', isName: true },
    { text: ' ja ' },
    { text: 'Lounatuulet', isName: true },
    { text: '.' },
  ]);
});

test('a name is told as it was written, whatever signs it holds', () => {
  const odd: SpokenNames = { ...names, actor: () => '{{of}} $1 "x"' };
  expect(pointText(point('all-drew', { of: 12 }, { actors: ['0'] }), odd, 'sv')).toBe(
    'Alla 12 ritade {{of}} $1 "x".',
  );
});

test('a map that goes by a name is told by it', () => {
  const told = point('least-alike', { shared: 6, all: 24 });
  const byName: SpokenNames = { ...names, map: (id) => (id === '2' ? 'Vihreä 7' : id) };
  expect(pointText(told, byName, 'fi')).toBe(
    'Karttojen Vihreä 7 ja 9 piirtäjillä on vain 6 yhteistä toimijaa 24:stä.',
  );
});
