import type { alike as fi } from '../fi/alike';
import type { Translation } from '../translation';

export const alike: Translation<typeof fi> = {
  title: 'Alike maps',
};
