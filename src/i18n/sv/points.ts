import type { points as fi } from '../fi/points';
import type { Translation } from '../translation';

export const points: Translation<typeof fi> = {
  title: 'Värt att tala om',
};
