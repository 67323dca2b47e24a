import type { backup as source } from '../fi/backup';
import type { Translation } from '../translation';

export const backup: Translation<typeof source> = {
  title: 'backup',
};
