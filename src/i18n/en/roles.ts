import type { roles as fi } from '../fi/roles';
import type { Translation } from '../translation';

export const roles: Translation<typeof fi> = {
  title: 'Actors’ roles',
};
