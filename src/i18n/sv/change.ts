import type { change as fi } from '../fi/change';
import type { Translation } from '../translation';

export const change: Translation<typeof fi> = {
  title: 'Vad har ändrats',
};
