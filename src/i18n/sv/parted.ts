import type { parted as source } from '../fi/parted';
import type { Translation } from '../translation';

export const parted: Translation<typeof source> = {
  layout: 'Hur',
  layout_together: 'Ovanpå varandra',
  layout_beside: 'Sida vid sida',
  layoutSaid_together: 'Kartorna ligger nu ovanpå varandra.',
  layoutSaid_beside: 'Kartorna står nu sida vid sida. Samma aktör står på samma plats i båda.',
  legend: 'Teckenförklaring',
  only: 'Bara {{letter}}: {{name}}',
  both: 'På båda',
  together: '{{first}} och {{second}} ovanpå varandra',
  togetherSeen: '{{first}} och {{second}} ovanpå varandra. {{said}} Allt finns också i listan.',
  besideSeen: '{{name}}: {{actors}}, {{links}}. Allt finns också i listan.',
  inWords: 'I ord',
  actorsOf: 'Aktörer: {{part}}',
  linksOf: 'Kopplingar: {{part}}',
};
