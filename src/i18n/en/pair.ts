import type { pair as source } from '../fi/pair';
import type { Translation } from '../translation';

export const pair: Translation<typeof source> = {
  title: 'Two maps',
  side: 'Map {{letter}}',
  persons: 'Individuals’ maps',
  groups: 'Groups’ maps',
  members: 'Members of a group together',
  membersOf: '{{name}}: its members together',
  swap: 'Swap',
  sharedActors_zero: 'No actors in common',
  sharedActors_one: '{{count}} actor in common',
  sharedActors_other: '{{count}} actors in common',
  sharedLinks_zero: 'No links in common',
  sharedLinks_one: '{{count}} link in common',
  sharedLinks_other: '{{count}} links in common',
  actorsSaid: '{{shared}}, {{first}} only on A and {{second}} only on B.',
  linksSaid: '{{shared}}, {{first}} only on A and {{second}} only on B.',
  welcome: 'Where they differ is often what is worth talking about.',
  nothing: 'Nothing.',
  rowSpoken: '{{name}}, {{part}}',
  rowSpokenCounts: '{{name}}, {{part}}, {{counts}}',
  counts: '{{letter}} {{n}}/{{m}}',
  countsSpoken: '{{letter}}: {{n}} of {{m}} drew it',
  emptyTitle: 'Comparing takes two maps',
  emptyHelp: 'Once the workshop has two maps with actors on them, they can be seen here side by side.',
};
