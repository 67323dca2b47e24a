import type { pair as fi } from '../fi/pair';
import type { Translation } from '../translation';

export const pair: Translation<typeof fi> = {
  title: 'Två kartor',
};
