import type { parted as source } from '../fi/parted';
import type { Translation } from '../translation';

export const parted: Translation<typeof source> = {
  layout: 'Layout',
  layout_together: 'On top of each other',
  layout_beside: 'Side by side',
  layoutSaid_together: 'The maps are now on top of each other.',
  layoutSaid_beside: 'The maps are now side by side. The same actor is in the same place on both.',
  legend: 'Key',
  only: 'Only {{letter}}: {{name}}',
  both: 'On both',
  together: '{{first}} and {{second}} on top of each other',
  togetherSeen: '{{first}} and {{second}} on top of each other. {{said}} The list says the same.',
  besideSeen: '{{name}}: {{actors}}, {{links}}. The list says the same.',
  inWords: 'In words',
  actorsOf: 'Actors: {{part}}',
  linksOf: 'Links: {{part}}',
};
