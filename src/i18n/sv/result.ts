import type { result as source } from '../fi/result';
import type { Translation } from '../translation';

export const result: Translation<typeof source> = {
  share: 'Dela med deltagarna',
  shareTitle: 'Den gemensamma kartan till deltagarna',
  shareHelp:
    'Bara den gemensamma kartan följer med: aktörer, kopplingar och hur många som ritade dem. Inga namn på dem som ritade, inga enskilda kartor och inga kontaktuppgifter.',
  shareEmpty: 'På den gemensamma kartan finns inget att dela ännu. Samla först in kartor eller sänk gränsen.',
  qrLabel: 'Kod som öppnar den gemensamma kartan',
  enlarge: 'Förstora koden',
  qrHelp:
    'Skanna med telefonens kamera. En telefon som någon har ritat med visar också hens egen karta i den gemensamma.',
  tooBigForQr:
    'Kartan är för stor för en kod. Skicka länken eller filen, eller höj gränsen så blir kartan mindre.',
  tooBigForLink:
    'Kartan är för stor för en kod och en länk. Spara den som fil och skicka filen, eller höj gränsen så blir kartan mindre.',
  tooBigToOpen: 'Kartan är för stor för att delas så här. Höj gränsen så blir kartan mindre.',
  unreachable:
    'Andra kommer troligen inte åt adressen {{address}} som länken leder till. Öppna Yhteiskartta på en offentlig https-adress och dela kartan därifrån, eller ge dem filen.',
  fileHelp: 'Filen öppnas från Yhteiskarttas startsida.',
  copyLink: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  link: 'Kopiera länken här',
  savedAs: 'Sparad: {{file}}',
  fileMark: 'gemensam karta',
  title: 'Gemensam karta',
  summary: 'Gemensam karta: {{actors}}, {{links}}, {{maps}}',
  keptAll: 'Allt som någon ritade är med.',
  kept: 'Det som minst {{k}} ritade är med.',
  keptTwo: 'Aktörer som minst {{kActors}} ritade och kopplingar som minst {{kLinks}} ritade är med.',
  picture:
    'Gemensam karta: {{actors}}, {{links}}. Samma aktörer och kopplingar finns i ord längst ner på sidan.',
  pictureArea: 'Bild av kartan',
  nothingHere: 'Det finns inga aktörer på den här kartan.',
  inWords: 'Kartan i ord',
  drew: '{{n}} av {{m}} ritade',
  alsoCalled: 'även {{names}}',
  own: 'Din karta i den gemensamma',
  ownHelp: 'De aktörer som också finns på din egen karta är framhävda i bilden.',
  ownWhich: 'Vems karta',
  ownLinks: 'Av de kopplingar du ritade finns {{n}} av {{all}} på den gemensamma kartan.',
  onBoth: 'Finns också på den gemensamma kartan ({{count}})',
  onlyOwn: 'På din karta, inte på den gemensamma ({{count}})',
  missing: 'Andra ritade, saknas hos dig ({{count}})',
  toOwn: 'Öppna din karta',
  noOwn:
    'Har du själv ritat? Öppna den här sidan på den enhet du ritade med, så ser du din egen karta i den gemensamma.',
  notStored: 'Kartan sparas inte på din enhet. Spara länken så hittar du tillbaka.',
  noMap: 'Kartan kan inte öppnas',
  cutOff: 'En del av länken saknas. Kopiera hela länken eller skanna koden på nytt.',
  damaged: 'Länken har ändrats på vägen. Skanna koden på nytt eller be ledaren om en ny länk.',
  foreign: 'Den här länken leder inte till en gemensam karta. Be ledaren om rätt länk.',
  newer: 'Länken är gjord med en nyare version av Yhteiskartta. Ladda om sidan.',
  tooBig: 'Länken är för stor för att öppnas. Be ledaren om den gemensamma kartan som fil.',
};
