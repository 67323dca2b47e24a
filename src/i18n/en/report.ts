import type { report as fi } from '../fi/report';
import type { Translation } from '../translation';

export const report: Translation<typeof fi> = {
  title: 'Report',
};
