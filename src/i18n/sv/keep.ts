import type { keep as fi } from '../fi/keep';
import type { Translation } from '../translation';

export const keep: Translation<typeof fi> = {
  title: 'Ta till vara',
};
