import type { steps as source } from '../fi/steps';
import type { Translation } from '../translation';

export const steps: Translation<typeof source> = {
  stepsLabel: 'Rita steg för steg',
  names: 'Vilka är med?',
  namesHelp:
    'Skriv ett namn i fältet nedan och tryck på Lägg till. Det kan vara en förening, en kommun, ett företag, en grupp eller ett tema.',
  firstName: 'Första namnet',
  nextName: 'Nästa namn',
  already: '{{name}} finns redan på kartan.',
  openActor: '{{name}}, öppna uppgifterna',
  suggestions: 'Förslag ur aktörslistan',
  suggestionsFound_one: '{{count}} förslag ur aktörslistan',
  suggestionsFound_other: '{{count}} förslag ur aktörslistan',
  links: 'Vilka samarbetar?',
  pickFirst: 'Tryck först på en aktör.',
  pickNext: 'Tryck på nästa eller skicka kartan.',
  withWhom: 'Vilka samarbetar {{name}} med?',
  linkRemoved: 'Kopplingen {{source}} – {{target}} är borttagen.',
  needTwo: 'Det behövs två för en koppling. Lägg till aktörer först.',
  toNames: 'Lägg till aktörer',
  toLinks: 'Koppla ihop',
  zones: 'Var finns de?',
  toZones: 'Platser',
  tapZone: 'Välj en plats och tryck sedan på namnen',
  influence: 'Vem kan påverka mycket?',
  influenceHelp: 'Tryck på en siffra för varje namn: 0 inte alls, 5 väldigt mycket.',
  toInfluence: 'Inflytande',
  noPicture: 'Här växer bilden fram.',
  picture: 'Karta: {{actors}}, {{links}}',
  openPicture: 'Öppna kartan: {{actors}}, {{links}}',
  toSteps: 'Tillbaka till stegen',
};
