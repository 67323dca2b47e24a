import type { privacy as source } from '../fi/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  title: 'Dataskydd',
  intro:
    'Yhteiskartta samlar inte in något om dig. Det du ritar stannar på den här enheten tills du själv skickar det.',
  print: 'Skriv ut',

  whereTitle: 'Vad som sparas och var',
  whereBrowser:
    'Kartor och workshoppar sparas i den här webbläsaren, på den här enheten. Webbläsaren minns också språket du valt och andra små inställningar.',
  whereNoServer:
    'Inget sparas på någon server. Det finns inga användarkonton, inga kakor och ingen besöksstatistik.',
  whereCopies:
    'För att inget ska gå förlorat har webbläsaren också en andra kopia, tidigare versioner och en papperskorg.',
  wherePictures:
    'En bild som läggs under en karta sparas i den här webbläsaren, utan uppgift om plats och annat som följt med bilden. Kamerans bild och fotot av en papperskarta sparas inte.',

  leavesTitle: 'Vad som lämnar enheten och när',
  leavesOnlySent:
    'Bara det du själv skickar eller sparar: en fil, en länk, en kod, en bild eller en tabell. I övrigt hämtar Yhteiskartta bara sina egna filer från nätet.',
  leavesContent:
    'I en skickad karta finns aktörerna, kopplingarna, nätverken och anteckningarna, och ditt namn om du skrev det. Kontaktpersonerna och bilden under kartan stannar på den här enheten.',
  leavesLink:
    'I en länk står kartan efter tecknet #. Den delen skickar webbläsaren inte till någon server, men alla som får länken kan se kartan.',
  leavesThen:
    'En skickad karta finns också hos den du gav den till. E-posttjänsten eller meddelandeappen hanterar den på sitt eget sätt.',

  namesTitle: 'Vems namn som syns och var',
  namesOptional: 'Namnet på den som ritar är frivilligt, och en signatur räcker.',
  namesHidden:
    'Ledaren får namnet tillsammans med kartan. På väggen, duken och de andra sidorna har kartorna bara nummer tills ledaren visar namnen. Om du inte gav lov att visa ditt namn för andra när du började visas det inte då heller.',
  namesFile:
    'I en workshopfil finns namnen på dem som ritat, också de dolda. På sidan Ta till vara kan ledaren göra en kopia med pseudonymer i stället för namn.',

  contactsTitle: 'Kontaktpersoner',
  contactsRole: 'Skriv hellre en roll än ett namn. Rollen består även om personen byts ut.',
  contactsThink:
    'Namn, e-postadress och telefonnummer är personuppgifter. Lägg till dem bara när de behövs, och be om lov innan du lägger till eller publicerar dem.',
  contactsFile:
    'I en säkerhetskopia och i en karta eller workshop som sparats som fil finns alla kontaktuppgifter. På sidan Ta till vara och när den gemensamma kartan sparas som fil följer bara rollerna med, om du inte väljer något annat.',

  controllerTitle: 'Vem som ansvarar för uppgifterna',
  controllerWho:
    'Personuppgiftsansvarig är workshoppens arrangör, till exempel en kommun, ett förbund eller en förening. Arrangören bestämmer vad som frågas och ansvarar för de kartor som skickas in.',
  controllerAsk:
    'Fråga arrangören vad kartorna används till, vem som ser dem och när de tas bort. De som gör Yhteiskartta får inga uppgifter.',

  rightsTitle: 'Dina rättigheter och hur du använder dem',
  rightsSee:
    'Se: sökningen på sidan Ta bort en person överallt visar varje ställe där ditt namn finns på den här enheten. Sökningen tar inte bort något. Alla kartor och workshoppar får du med dig som säkerhetskopia.',
  rightsCorrect:
    'Rätta: ändra kartan och skicka den på nytt. Den nya ersätter den förra när den kommer fram till ledaren.',
  rightsWithdraw:
    'Ta tillbaka: öppna din karta, tryck på knappen för att skicka och välj Ta tillbaka kartan. Kartan försvinner ur workshoppen när ledaren får beskedet.',
  rightsErase:
    'Ta bort: en person kan tas bort på en gång från hela den här enheten, också ur papperskorgen och tidigare versioner.',
  rightsElsewhere: 'Finns dina uppgifter på andras enheter eller i deras filer, be dem göra detsamma.',
  rightsAuthority: 'Om saken inte klarnar med arrangören kan du kontakta dataombudsmannen: tietosuoja.fi/sv.',
  toBackup: 'Säkerhetskopior',
  toPeople: 'Ta bort en person överallt',

  longTitle: 'Hur länge uppgifterna finns kvar',
  longUntil:
    'Tills du tar bort dem. Webbläsaren kan också själv ta bort dem, om utrymmet tar slut eller dess data rensas.',
  longBin:
    'En borttagen karta eller workshop ligger i papperskorgen i {{days}} dagar. Du kan tömma papperskorgen när som helst.',
  longHistory:
    'Av tidigare versioner sparas högst {{moments}} per workshop. De försvinner när workshoppen tas bort för gott.',
  longOrganiser: 'Du som är arrangör: ta bort deltagarnas kartor när de inte längre behövs.',
  toBin: 'Papperskorg',

  sharedTitle: 'En gemensam dator',
  sharedWho: 'Alla som använder samma webbläsare ser de här kartorna.',
  sharedDo:
    'Använd ett privat fönster och skicka kartan innan du stänger det. Eller ta till slut bort kartorna och workshopparna och töm papperskorgen.',
  sharedFile:
    'Om Yhteiskartta har öppnats som en fil, till exempel från ett USB-minne, sparas kartorna ändå i datorns webbläsare. Andra sidor som öppnats som filer kan läsa dem.',

  publisherTitle: 'Den som publicerar sidan',
  publisherLogs:
    'När du öppnar Yhteiskartta på nätet ser servern detsamma som på vilken webbplats som helst: din IP-adress, din webbläsare och tiden. För det ansvarar den som har publicerat sidan på den här adressen.',
};
