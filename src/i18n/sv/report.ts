import type { report as fi } from '../fi/report';
import type { Translation } from '../translation';

export const report: Translation<typeof fi> = {
  title: 'Rapport',
  print: 'Skriv ut eller spara som PDF',
  drawing: 'Bilderna ritas…',
  printHelp: 'Välj PDF som skrivare i utskriftsfönstret om du vill ha en fil. Rapporten är gjord för A4.',
  back: 'Tillbaka',
  lead: '{{day}} · {{maps}}',
  shared: 'Gemensam karta',
  sharedAll: 'På kartan finns allt som någon ritade: {{amounts}}.',
  sharedSame: 'På kartan finns det som minst {{k}} av {{m}} ritade: {{amounts}}.',
  sharedTwo:
    'På kartan finns aktörer som minst {{kActors}} av {{m}} ritade och kopplingar som minst {{kLinks}} av {{m}} ritade: {{amounts}}.',
  sharedNothing: 'Inget finns på så många kartor.',
  sharedPicture: 'Bild av den gemensamma kartan. Samma aktörer och kopplingar finns i ord under den.',
  actors: 'Aktörer',
  links: 'Kopplingar',
  moreLinks_one: 'Dessutom {{count}} koppling till. Alla finns i kalkylbladet på sidan Ta till vara.',
  moreLinks_other: 'Dessutom {{count}} kopplingar till. Alla finns i kalkylbladet på sidan Ta till vara.',
  ofBoth: '{{n}} av {{c}} som har båda',
  points: 'Värt att tala om',
  overlay: 'Alla kartor ovanpå varandra',
  overlaySaid:
    'I bilden finns allt som någon ritade: {{amounts}}. Ju fler som ritade, desto starkare linje. En streckad linje ritades av bara en.',
  overlayPicture: 'Alla kartor ovanpå varandra i en bild.',
  pictureFailed: 'Den här bilden kunde inte ritas i den här webbläsaren.',
  who: 'Vem ritade vad',
  drew: 'Ritade',
  drewAll: 'Alla {{m}}',
  drewBoth: 'Båda',
  drewSeveral: '2–{{most}}',
  drewTwo: '2',
  drewOne: 'Bara en',
  actorCount: 'Aktörer',
  linkCount: 'Kopplingar',
  map: 'Karta',
  onlyHere: 'Bara här',
  unseen: 'I listan men inte på någons karta',
  more: 'Kommer det mer nytt?',
  alike: 'Liknande kartor',
  alikeSaid: 'Kartorna i en kartgrupp har mer gemensamt med varandra än med andra.',
  notes: 'Anteckningar från diskussionen',
  noteOn: '{{about}}: {{text}}',
  counted: 'Så räknades siffrorna',
  countedShare:
    '”{{n}} av {{m}} ritade” betyder att aktören eller kopplingen finns på {{n}} av de {{m}} kartor som är med.',
  countedOmission:
    'Att lämna bort något är inte att vara av annan åsikt: var och en ritade det man själv ser.',
  countedSame:
    'Namn som skrivits på olika sätt räknas som samma aktör när bara skrivsättet skiljer eller när workshopen bestämde det.',
  countedLinks:
    'Mellan två aktörer finns det på en karta antingen en koppling eller ingen: flera streck på samma karta är en. Riktningen har inte räknats.',
  countedOfBoth:
    'Efter en koppling står också hur många som ritade den av dem som har båda aktörerna på sin karta: de andra kunde inte rita den.',
  countedSaturation: 'Mängden nytt är genomsnittet av alla ordningsföljder som kartorna kunde ha kommit i.',
  countedGroups: 'Varje grupp är räknad som en, för sina medlemmar.',
};
