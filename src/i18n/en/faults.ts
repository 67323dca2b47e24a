import type { faults as source } from '../fi/faults';
import type { Translation } from '../translation';

export const faults: Translation<typeof source> = {
  title: 'faults',
};
