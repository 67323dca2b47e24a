import type { history as source } from '../fi/history';
import type { Translation } from '../translation';

export const history: Translation<typeof source> = {
  title: 'history',
};
