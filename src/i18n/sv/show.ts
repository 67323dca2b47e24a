import type { show as fi } from '../fi/show';
import type { Translation } from '../translation';

export const show: Translation<typeof fi> = {
  title: 'Visning',
};
