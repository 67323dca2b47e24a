import type { pair as source } from '../fi/pair';
import type { Translation } from '../translation';

export const pair: Translation<typeof source> = {
  title: 'Två kartor',
  side: 'Karta {{letter}}',
  persons: 'Personers kartor',
  groups: 'Gruppers kartor',
  members: 'Gruppens medlemmar tillsammans',
  membersOf: '{{name}}: medlemmarna tillsammans',
  swap: 'Byt plats',
  sharedActors_zero: 'Inga gemensamma aktörer',
  sharedActors_one: '{{count}} gemensam aktör',
  sharedActors_other: '{{count}} gemensamma aktörer',
  sharedLinks_zero: 'Inga gemensamma kopplingar',
  sharedLinks_one: '{{count}} gemensam koppling',
  sharedLinks_other: '{{count}} gemensamma kopplingar',
  actorsSaid: '{{shared}}, {{first}} bara på A och {{second}} bara på B.',
  linksSaid: '{{shared}}, {{first}} bara på A och {{second}} bara på B.',
  welcome: 'Skillnaderna är ofta det som är värt att tala om.',
  nothing: 'Ingenting.',
  rowSpoken: '{{name}}, {{part}}',
  rowSpokenCounts: '{{name}}, {{part}}, {{counts}}',
  counts: '{{letter}} {{n}}/{{m}}',
  countsSpoken: '{{letter}}: {{n}} av {{m}} ritade',
  emptyTitle: 'Det behövs två kartor att jämföra',
  emptyHelp: 'När workshoppen har minst två kartor med aktörer kan man se dem här sida vid sida.',
};
