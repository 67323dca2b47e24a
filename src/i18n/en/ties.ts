import type { ties as fi } from '../fi/ties';
import type { Translation } from '../translation';

export const ties: Translation<typeof fi> = {
  title: 'Both ends and networks',
};
