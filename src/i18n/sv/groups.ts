import type { groups as source } from '../fi/groups';
import type { Translation } from '../translation';

export const groups: Translation<typeof source> = {
  single: 'Bara en ritade ({{number}})',
  shared: 'Flera ritade ({{number}})',
  links: 'Kopplingar ({{number}})',
  link: '{{source}} – {{target}}',
  members_one: 'Medlemmar: {{count}} karta',
  members_other: 'Medlemmar: {{count}} kartor',
  missing_one: '{{count}} medlems karta saknas',
  missing_other: '{{count}} medlemmars kartor saknas',
  fromShared_one: '{{count}} aktör som minst två ritade',
  fromShared_other: '{{count}} aktörer som minst två ritade',
  fromSingle_one: '{{count}} aktör från en enda karta',
  fromSingle_other: '{{count}} aktörer från en enda karta',
  own_one: '{{count}} aktör som gruppen själv lagt till',
  own_other: '{{count}} aktörer som gruppen själv lagt till',
  nothingShared:
    'Ingen aktör fanns på två medlemmars kartor. Plocka här dem som hör hemma på er gemensamma karta.',
  help: 'Tryck på det ni vill ha på gruppens karta.',
  empty: 'Allt som medlemmarna ritade finns redan på kartan.',
  noMembers: 'Medlemmarnas kartor finns inte på den här enheten.',
  take: 'Ta med på kartan: {{what}}',
  brings_one: 'ger {{count}} koppling',
  brings_other: 'ger {{count}} kopplingar',
  taken: '{{name}} finns nu på kartan.',
  takenWith_one: '{{name}} och {{count}} koppling finns nu på kartan.',
  takenWith_other: '{{name}} och {{count}} kopplingar finns nu på kartan.',
  changeMembers: 'Ändra medlemmar',
  membersTitle: 'Vems kartor bygger gruppens karta på?',
  isGroup: 'grupp',
  membersHelp: 'Ingenting försvinner från kartan även om en medlem lämnar gruppen.',
};
