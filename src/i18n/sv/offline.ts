import type { offline as source } from '../fi/offline';
import type { Translation } from '../translation';

export const offline: Translation<typeof source> = {
  title: 'offline',
};
