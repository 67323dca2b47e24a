import type { privacy as source } from '../fi/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  title: 'privacy',
};
