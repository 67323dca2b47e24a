import type { people as source } from '../fi/people';
import type { Translation } from '../translation';

export const people: Translation<typeof source> = {
  title: 'people',
};
