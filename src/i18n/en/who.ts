import type { who as fi } from '../fi/who';
import type { Translation } from '../translation';

export const who: Translation<typeof fi> = {
  title: 'Who drew what',
};
