export const report = {
  title: 'Raportti',
  print: 'Tulosta tai tallenna PDF',
  drawing: 'Kuvia piirretään…',
  printHelp:
    'Valitse tulostusikkunassa kirjoittimeksi PDF, jos haluat tiedoston. Raportti on mitoitettu A4-paperille.',
  back: 'Takaisin',
  lead: '{{day}} · {{maps}}',
  shared: 'Yhteinen kartta',
  sharedAll: 'Kartalla on kaikki, mitä joku piirsi: {{amounts}}.',
  sharedSame: 'Kartalla on se, minkä vähintään {{k}}/{{m}} piirsi: {{amounts}}.',
  sharedTwo:
    'Kartalla ovat toimijat, jotka vähintään {{kActors}}/{{m}} piirsi, ja yhteydet, jotka vähintään {{kLinks}}/{{m}} piirsi: {{amounts}}.',
  sharedNothing: 'Mikään ei ole näin monessa kartassa.',
  sharedPicture: 'Yhteisen kartan kuva. Samat toimijat ja yhteydet ovat sen alla sanoin.',
  actors: 'Toimijat',
  links: 'Yhteydet',
  moreLinks_one: 'Lisäksi {{count}} muu yhteys. Kaikki ovat taulukossa, jonka saa Ota talteen -sivulta.',
  moreLinks_other:
    'Lisäksi {{count}} muuta yhteyttä. Kaikki ovat taulukossa, jonka saa Ota talteen -sivulta.',
  ofBoth: '{{n}}/{{c}} niistä, joilla on molemmat',
  points: 'Mistä kannattaa puhua',
  overlay: 'Kaikki kartat päällekkäin',
  overlaySaid:
    'Kuvassa on kaikki, mitä joku piirsi: {{amounts}}. Mitä useampi piirsi, sitä vahvempi viiva. Katkoviivan piirsi vain yksi.',
  overlayPicture: 'Kaikki kartat päällekkäin yhtenä kuvana.',
  pictureFailed: 'Tätä kuvaa ei voitu piirtää tässä selaimessa.',
  who: 'Kuka piirsi mitä',
  drew: 'Piirsi',
  drewAll: 'Kaikki {{m}}',
  drewBoth: 'Molemmat',
  drewSeveral: '2–{{most}}',
  drewTwo: '2',
  drewOne: 'Vain yksi',
  actorCount: 'Toimijoita',
  linkCount: 'Yhteyksiä',
  map: 'Kartta',
  onlyHere: 'Vain tässä',
  unseen: 'Luettelossa, mutta ei kenenkään kartalla',
  more: 'Tuleeko vielä uutta?',
  alike: 'Samankaltaiset kartat',
  alikeSaid: 'Joukon kartoissa on keskenään enemmän samaa kuin muiden kanssa.',
  notes: 'Muistiinpanot keskustelusta',
  noteOn: '{{about}}: {{text}}',
  counted: 'Näin luvut laskettiin',
  countedShare:
    '”{{n}}/{{m}} piirsi” tarkoittaa, että toimija tai yhteys on {{n}} kartassa, kun mukana on {{m}}.',
  countedOmission: 'Pois jättäminen ei ole eri mieltä olemista: jokainen piirsi sen, minkä itse näkee.',
  countedSame:
    'Eri tavoin kirjoitetut nimet on laskettu samaksi toimijaksi, kun ne ovat kirjoitusasua vaille samat tai työpaja päätti niin.',
  countedLinks:
    'Kahden toimijan välillä on kartassa joko yhteys tai ei yhteyttä: usea viiva samassa kartassa on yksi. Suuntaa ei katsottu.',
  countedOfBoth:
    'Yhteyden perässä on myös, kuinka moni piirsi sen niistä, joiden kartassa on molemmat toimijat: muut eivät ole voineet piirtää sitä.',
  countedSaturation:
    'Uuden määrä on keskiarvo kaikista järjestyksistä, joissa kartat olisivat voineet tulla.',
  countedGroups: 'Jokainen ryhmä on laskettu yhdeksi, jäsentensä puolesta.',
} as const;
