import { strToU8 } from 'fflate';

/**
 * Texts that codes often hold: what stands here costs a code next to nothing, the further down the less.
 * DO NOT CHANGE A LETTER: every code of version 1 that was ever made is opened with this text. Another text takes
 * another version of the codes.
 */
const TEXTS = [
  // names that are drawn often
  'Regionförbundet Egentliga Finland","name":"Åbo stad","name":"Folkhälsan","name":"välfärdsområdet","name":"svenska församling',
  'Finlands kommunförbund","name":"Röda Korset","name":"Marthaförbundet","name":"företagare',
  'Kuntaliitto","name":"Kela","name":"STEA","name":"ELY-keskus","name":"TE-palvelut","name":"elinvoimakeskus","name":"työllisyysalue',
  'Suomen Punainen Risti","name":"SPR ","name":"Martat","name":"4H","name":"Eläkeliiton ","name":"Omaishoitajat ja Läheiset ry',
  'kauppakamari","name":"Yrittäjät","name":"ammattikorkeakoulu","name":"ammattiopisto","name":"ammatti-instituutti","name":" AMK',
  'kirjasto","name":"museo","name":"kansalaisopisto","name":"Setlementti","name":"Kaupunkilähetys","name":"yhdistys ry","name":"seura ry',
  'Yksinäisyys","name":"Kotoutuminen","name":"Osallisuus","name":"Kestävä kehitys","name":"Nuorten hyvinvointi","name":"Vapaaehtoiset',
  'Asukkaat","name":"Nuoret","name":"Ikäihmiset","name":"Lapset ja perheet","name":"Hyte-verkosto","name":"LAPE-verkosto","name":"järjestöjaosto',
  'Kylät ry","name":"Järjestöt","name":"Kunnat","name":"Poliisi","name":"Seurakunnat","name":"seurakuntayhtymä","name":"Kumppanuusfoorumi',
  'Varsinais-Suomen hyvinvointialue","name":"Varha","name":"MLL Varsinais-Suomen piiri","name":"Turun yliopisto","name":"Åbo Akademi',
  'Maakuntaliitto","name":"Varsinais-Suomen liitto","name":"Turun kaupunki","name":" kaupunki","name":" kunta',
  // default types and questions, as they are written
  '{"id":"public","name":"Public body","colour":"#2B6CB0","shape":"card","order":1,"revision":1},{"id":"association","name":"Association","colour":"#C05F0A","shape":"ellipse","order":2,"revision":1},{"id":"company","name":"Company","colour":"#A8326E","shape":"square","order":3,"revision":1},{"id":"education","name":"School or university","colour":"#1F7A4D","shape":"hexagon","order":4,"revision":1},{"id":"culture","name":"Church, culture, sport","colour":"#6B4FA0","shape":"barrel","order":5,"revision":1},{"id":"people","name":"Residents, group","colour":"#8A6D00","shape":"octagon","order":6,"revision":1},{"id":"forum","name":"Network, forum","colour":"#0F7C8C","shape":"cut","order":7,"revision":1},{"id":"theme","name":"Theme or phenomenon","colour":"#5B6573","shape":"diamond","order":8,"revision":1}',
  '],"linkKinds":[{"id":"coop","name":"Cooperation","colour":"#5B6573","line":"solid","order":1,"revision":1},{"id":"funding","name":"Funding","colour":"#8A5A00","line":"dashed","order":2,"revision":1},{"id":"info","name":"Information","colour":"#5B6573","line":"dotted","order":3,"revision":1}',
  '","question":"Who belongs to the partnership forum, and how are they linked to each other?","language":"en"',
  '{"id":"public","name":"Offentlig","colour":"#2B6CB0","shape":"card","order":1,"revision":1},{"id":"association","name":"Förening","colour":"#C05F0A","shape":"ellipse","order":2,"revision":1},{"id":"company","name":"Företag","colour":"#A8326E","shape":"square","order":3,"revision":1},{"id":"education","name":"Läroanstalt","colour":"#1F7A4D","shape":"hexagon","order":4,"revision":1},{"id":"culture","name":"Kyrka, kultur, idrott","colour":"#6B4FA0","shape":"barrel","order":5,"revision":1},{"id":"people","name":"Invånare, grupp","colour":"#8A6D00","shape":"octagon","order":6,"revision":1},{"id":"forum","name":"Nätverk, forum","colour":"#0F7C8C","shape":"cut","order":7,"revision":1},{"id":"theme","name":"Tema eller fenomen","colour":"#5B6573","shape":"diamond","order":8,"revision":1}',
  '],"linkKinds":[{"id":"coop","name":"Samarbete","colour":"#5B6573","line":"solid","order":1,"revision":1},{"id":"funding","name":"Finansiering","colour":"#8A5A00","line":"dashed","order":2,"revision":1},{"id":"info","name":"Information","colour":"#5B6573","line":"dotted","order":3,"revision":1}',
  '","question":"Vilka hör till partnerskapsforumet och hur är de kopplade till varandra?","language":"sv"',
  '{"id":"public","name":"Julkinen","colour":"#2B6CB0","shape":"card","order":1,"revision":1},{"id":"association","name":"Järjestö","colour":"#C05F0A","shape":"ellipse","order":2,"revision":1},{"id":"company","name":"Yritys","colour":"#A8326E","shape":"square","order":3,"revision":1},{"id":"education","name":"Oppilaitos","colour":"#1F7A4D","shape":"hexagon","order":4,"revision":1},{"id":"culture","name":"Kirkko, kulttuuri, liikunta","colour":"#6B4FA0","shape":"barrel","order":5,"revision":1},{"id":"people","name":"Asukkaat, ryhmä","colour":"#8A6D00","shape":"octagon","order":6,"revision":1},{"id":"forum","name":"Verkosto, foorumi","colour":"#0F7C8C","shape":"cut","order":7,"revision":1},{"id":"theme","name":"Teema tai ilmiö","colour":"#5B6573","shape":"diamond","order":8,"revision":1}',
  '],"linkKinds":[{"id":"coop","name":"Yhteistyö","colour":"#5B6573","line":"solid","order":1,"revision":1},{"id":"funding","name":"Rahoitus","colour":"#8A5A00","line":"dashed","order":2,"revision":1},{"id":"info","name":"Tieto","colour":"#5B6573","line":"dotted","order":3,"revision":1}',
  '","question":"Ketkä kuuluvat kumppanuusfoorumiin ja miten he liittyvät toisiinsa?","language":"fi"',
  // the workshop's other fields
  '"notes":[{"id":"","text":"","at":"","phases":[{"id":"","name":"","minutes":10,"instructions":"","order":1,"backdrop":{"type":"none","shared":{"kActors":2,"kLinks":2',
  '"roster":[{"id":"","name":"","aliases":["","kind":"public","revision":1},{"id":"","place":"853","sendTo":"@',
  '","createdAt":"2026-11-22T09:00:00.000Z","updatedAt":"2027-01-0","expected":45,"revision":2,"actorKinds":[{"id":"',
  // the shared map to take home
  '"shape":"card"},{"name":"","colour":"#0F7C8C","shape":"cut"},{"name":"","line":"solid"}],"links":[{"source":0,"target":1,"kind":0,"n":2},{"source":1,"target":1,"direction":"both","n":3},{"source":2,"direction":"forward","n":1},{"source":',
  '{"format":"yhteiskartta-shared","version":1,"workshop":{"id":"","title":""},"m":12,"kActors":2,"kLinks":2,"actorKinds":[{"name":"","linkKinds":[{"name":"","actors":[{"name":"","others":[""],"kind":0,"x":-1,"y":1,"n":2},{"name":"","kind":1,"x":1,"y":-1,"n":3},{"name":"',
  // maps
  '"contactsLeftOut":true,"decidedAgainst":["","copyOf":"","groupOf":["","title":"","message":"","permission":{"state":"given","date":"2026-","contacts":[{"role":"","name":"","email":"","phone":"',
  '"influence":3,"note":"","rosterId":"","place":"","self":true},"pinned":true},"from":["","networks":[{"id":"","name":"","members":["',
  '","author":{"type":"group","name":"Ryhmä ","author":{"type":"person","name":"Punainen ","name":"Sininen ","name":"Keltainen ","hidden":true},"name":"Vihreä ',
  '","state":"sent","sentAt":"2026-11-2","deletedAt":"2026-1","revision":12,"updatedAt":"2026-11-","base":"","ancestors":["',
  '","direction":"none","direction":"both","strength":1,"note":"","direction":"forward"},',
  '"actors":[{"id":"","name":"","kind":"theme","x":-"kind":"people","x":-"kind":"culture","x":-"kind":"forum","x":"kind":"company","x":"kind":"education","x":"kind":"association","x":1","kind":"public","x":-',
  '}],"links":[{"id":"","source":"","target":"","kind":"funding"},{"id":"","kind":"info"},{"id":"","kind":"coop"},{"id":"',
  '{"format":"yhteiskartta","version":1,"workshop":{"id":"m","title":"Kumppanuusfoorumi","maps":[{"id":"m',
];

/** What the app and every code of version 1 know beforehand. */
export const DICTIONARY: Uint8Array = strToU8(TEXTS.join('\n'));
