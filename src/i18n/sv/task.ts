import type { task as source } from '../fi/task';
import type { Translation } from '../translation';

export const task: Translation<typeof source> = {
  noQuestion: 'Vad frågar du dem som ritar?',
  writeQuestion: 'Skriv en fråga',
  tools: 'Uppgiftssidans funktioner',
  present: 'Presentera',
  stopPresenting: 'Avsluta presentationen',
  toWall: 'Till väggen',
  notAwake: 'Webbläsaren håller inte skärmen tänd. Låt den vara tänd längre i enhetens inställningar.',

  join: 'Kom med',
  joinHelp: 'Öppna telefonens kamera och rikta den mot koden.',
  joinAddress: 'Koden öppnar adressen',
  code: 'Kod som öppnar workshoppen för den som ritar',
  enlarge: 'Förstora koden',
  noCode: 'Workshoppen ryms inte i en kod. Ge deltagarna länken eller inbjudningsfilen.',
  noCodeFile: 'Ge deltagarna inbjudningsfilen.',
  rosterLeftOut: 'Aktörslistan rymdes inte i koden: de som ritar får inga förslag.',

  invite: 'Bjud in',
  inviteHelp:
    'Länken innehåller frågan och workshoppens övriga inställningar, men inga kartor. Skicka den till exempel per e-post till dem som inte har en kamera till hands.',
  copyLink: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  copyYourself: 'Webbläsaren tillåter inte kopiering. Länken är markerad: kopiera den själv.',
  shareLink: 'Dela länken',
  rosterNotInLink: 'Aktörslistan rymdes inte heller i länken. I inbjudningsfilen finns den med.',
  noLink: 'Workshoppen ryms inte i en länk. Ge deltagarna inbjudningsfilen: de öppnar den i Yhteiskartta.',
  invitationFileHelp: 'Workshoppen kan också öppnas från en inbjudningsfil.',
  saveInvitation: 'Spara inbjudningsfilen',
  invitation: 'Inbjudan',
  onlyHere:
    'Telefoner kommer inte åt den här adressen ({{address}}): den fungerar bara på den här datorn. Öppna Yhteiskartta på en offentlig https-adress innan du bjuder in andra.',
  localNetwork:
    'Telefoner kommer troligen inte åt den här adressen ({{address}}): den fungerar bara i det här nätet och utan skydd. Öppna Yhteiskartta på en offentlig https-adress innan du bjuder in andra.',
  fromFile:
    'Yhteiskartta är öppnad som en fil, så andra kommer inte åt den med en länk. Öppna den på en offentlig https-adress, eller ge deltagarna samma program och inbjudningsfilen.',

  phases: 'Skeden',
  editPhases: 'Redigera skeden',
  noPhases: 'Här finns inga skeden. Välj en färdig övning eller lägg till ett eget skede.',
  phaseNumber: 'Skede {{number}}',
  phaseMinutes: '{{minutes}} min',
  phaseOf: 'Skede {{number}}/{{all}}',
  exercise: 'Färdiga övningar',
  exercise_own: 'Egen karta',
  exercise_growing: 'Ensam – par – grupp',
  exerciseChosen: 'Skedena byttes: {{name}}.',
  phaseName: 'Skedets namn',
  minutes: 'Minuter',
  instructions: 'Anvisning',
  addPhase: 'Lägg till ett skede',
  removePhase: 'Ta bort skedet {{name}}',
  moveUp: 'Flytta tidigare: {{name}}',
  moveDown: 'Flytta senare: {{name}}',
  movedTo: '{{name}} är nu skede {{number}}.',

  timer: 'Tid',
  start: 'Starta',
  goOn: 'Fortsätt',
  pause: 'Pausa',
  plusOne: '+1 min',
  plusFive: '+5 min',
  restart: 'Tiden från början',
  restarted: 'Tiden börjar om.',
  noTime: 'Ingen tidsgräns',
  timeUp: 'Tiden är ute',
  overtime: 'Övertid {{time}}',
  minuteLeft: '{{name}}: en minut kvar.',
  timeIsUp: '{{name}}: tiden är ute. Ingenting stängs.',
  next: 'Nästa skede',
  previous: 'Föregående skede',

  ready_own_join: 'Kom med',
  ready_own_join_help:
    'Öppna telefonens kamera och rikta den mot koden. Kartan är bara din tills du skickar den.',
  ready_own_draw: 'Rita din egen karta',
  ready_own_draw_help:
    'Skriv först vilka som hör till. Koppla sedan ihop dem som samarbetar. Det finns inga rätta eller felaktiga kartor.',
  ready_own_send: 'Skicka kartan',
  ready_own_send_help: 'Tryck på Skicka kartan. Du kan rita vidare och skicka på nytt.',
  ready_own_look: 'Vi tittar tillsammans',
  ready_own_look_help: 'Vad återkommer på många kartor? Vad såg bara någon enstaka? Vad överraskade?',
  ready_growing_alone: 'Ensam',
  ready_growing_alone_help:
    'Kom med via koden och rita din egen karta i lugn och ro. Skicka den när den är klar.',
  ready_growing_pair: 'Par',
  ready_growing_pair_help:
    'Visa din karta för din granne. Vad har ni båda? Vad har bara den ena? Komplettera kartan om du vill och skicka den på nytt.',
  ready_growing_group: 'Gruppens karta',
  ready_growing_group_help:
    'Gör en gemensam karta i grupper på fyra eller fem. Det som minst två av er ritade finns redan där. Prata om resten.',
  ready_growing_together: 'Gemensam karta',
  ready_growing_together_help:
    'Vi tittar på gruppernas kartor sida vid sida. Vad är lika? Vad behöver vi prata mer om?',
};
