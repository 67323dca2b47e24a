import type { collect as source } from '../fi/collect';
import type { Translation } from '../translation';

export const collect: Translation<typeof source> = {
  expectedSpoken: '{{count}} / {{expected}} kartor har kommit',
  ways: 'Så kommer kartorna hit',
  addLinks: 'Klistra in länkar',
  readCodes: 'Läs koder med kameran',
  toWall: 'Se på väggen',
  addPaper: 'Lägg till en papperskarta',
  reading: 'Läser kartor…',
  noMaps: 'Inga kartor ännu',
  noMapsHelp:
    'Släpp deltagarnas filer här, gärna alla på en gång eller som ett ZIP-paket. En länk kan du klistra in direkt på sidan, och en kod på en telefonskärm läser du med kameran.',

  pasteTitle: 'Klistra in länkar',
  pasteLabel: 'Länkar eller ett helt meddelande',
  pasteHelp: 'Du kan klistra in ett helt mejl: länkarna hittas av sig själva.',
  pasteDone: 'Ta emot kartorna',
  pastedText: 'Inklistrad text',
  pastedLink: 'Länk {{number}}',

  arrivals: 'Har kommit in',
  noArrivals: 'Här listas kartorna allteftersom de kommer in.',
  coming_new: 'ny',
  coming_again: 'skickade på nytt',
  coming_paper: 'på papper',
  coming_withdrawn: 'drog tillbaka',
  withdrawnMap: 'Tillbakadragen karta',
  sameName: '{{name}} · {{map}}',
  check: 'Kontrollkod',
  times_one: '{{count}} gång',
  times_other: '{{count}} gånger',
  allArrivals: 'Visa alla {{count}}',

  troubles: 'De här kom inte med',
  dismiss: 'Jag förstår: {{what}}',
  dismissAll: 'Töm listan',
  foreign_one: '{{count}} karta hör till en annan workshop: {{title}}.',
  foreign_other: '{{count}} kartor hör till en annan workshop: {{title}}.',
  foreignHelp: 'Ingenting har lagts till.',
  takeForeign: 'Öppna den workshoppen',

  cameraTitle: 'Läs koder med kameran',
  cameraHelp:
    'Visa koden på telefonens skärm för kameran. Nästa kan visas genast, du behöver inte trycka på något.',
  cameraView: 'Kamerans bild',
  cameraStarting: 'Startar kameran…',
  camera_none: 'Den här enheten har ingen kamera.',
  camera_refused:
    'Webbläsaren får inte använda kameran. Tillåt den via kamerasymbolen i adressfältet och öppna det här fönstret på nytt.',
  camera_busy: 'Kameran används av ett annat program. Stäng programmet och öppna det här fönstret på nytt.',
  camera_insecure:
    'Webbläsaren ger tillgång till kameran bara på en https-adress. Öppna Yhteiskartta på en sådan.',
  cameraOtherWays: 'Andra sätt: be om kartan som fil eller länk, eller välj en bild av koden.',
  decodingFailed: 'Kodläsaren gick inte att starta. Ladda om sidan.',
  choosePicture: 'Välj en bild av koden',
  sequence: '{{read}} / {{count}} lästa',
  sequenceHelp: 'Kartan består av flera koder. Låt dem växla i lugn och ro.',
  unfinished: 'Andra kartor är inte helt lästa ännu ({{list}}). Be att få se deras koder igen.',
  codeName: 'Kod läst med kameran',
  read_new: '{{name}} kom med.',
  read_newer: '{{name}}: en nyare version kom med.',
  read_equal: '{{name}} finns redan här.',
  read_older: '{{name}}: här finns redan en nyare version.',
  read_diverged: '{{name}} har ändrats också här. Avgör vilken som ska gälla.',
  read_withdrawn: '{{name}}: avsändaren drog tillbaka kartan.',
  readCheck: 'Jämför med avsändaren: {{check}}',
  readBefore: 'Den här är redan läst.',
  readInvitation:
    'Det här är en inbjudan till en workshop, inte en karta. Deltagarens kod finns i fönstret Skicka kartan.',
  readResult: 'Den här koden innehåller en gemensam karta, inte någons egen.',
  readForeign: 'Den här koden innehåller ingen karta.',
  readGarbled: 'Koderna passade inte ihop. Läs dem från början.',
  readElsewhere: 'Den här kartan hör till en annan workshop: {{title}}.',
  nextCode: 'Visa nästa kod.',

  receiveTitle: 'Du har fått en karta',
  receiveOwn: 'Det här är din egen karta',
  receiveOwnHelp: 'Skicka länken till workshoppens ledare, som tar med kartan.',
  receiveDraw: 'Fortsätt rita',
  receiveWithdrawn: 'Avsändaren har dragit tillbaka den här kartan',
  receiveWithdrawnHelp: 'Kartan tas bort ur workshoppen {{title}} när du godkänner det.',
  receiveWithdraw: 'Ta bort kartan ur workshoppen',
  receiveTake: 'Ta med kartan i workshoppen {{title}}',
  receiveKnown: 'Kartan är redan med i workshoppen {{title}}.',
  receiveOlder: 'I workshoppen {{title}} finns redan en nyare version av den här kartan.',
  receiveNewer: 'En nyare version av en karta som redan är med.',
  receiveHere: 'Samla kartor på den här enheten',
  receiveHereHelp:
    'Workshoppen {{title}} finns inte på den här enheten. Du kan ändå samla kartor här och ge dem till ledaren senare som en fil.',
  receiveMaps: 'Se workshoppens kartor',
  receivePicture: 'Den skickade kartan',
  receiveBad: 'Kartan gick inte att öppna',
  receiveLink: 'Länken',

  unsaved_one:
    '{{count}} karta finns bara i den här webbläsaren. Spara workshopfilen innan du stänger sidan.',
  unsaved_other:
    '{{count}} kartor finns bara i den här webbläsaren. Spara workshopfilen innan du stänger sidan.',
  overdue_one:
    '{{count}} karta har i över ett dygn funnits bara i den här webbläsaren. Många arbetsplatser tömmer webbläsarna: spara workshopfilen nu.',
  overdue_other:
    '{{count}} kartor har i över ett dygn funnits bara i den här webbläsaren. Många arbetsplatser tömmer webbläsarna: spara workshopfilen nu.',
  saveWorkshopFile: 'Spara workshopfilen',
};
