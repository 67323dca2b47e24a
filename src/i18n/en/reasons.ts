import type { reasons as source } from '../fi/reasons';
import type { Translation } from '../translation';

export const reasons: Translation<typeof source> = {
  alias: 'the same on the actor list',
  'known-body': 'another name of the same actor',
  swedish: 'Swedish name',
  english: 'English name',
  acronym: 'same acronym',
  abbreviation: 'abbreviated word',
  short: 'shorter name',
  inflection: 'same word in another form',
  'word-order': 'same words in another order',
  spelling: 'another spelling',
  typo: 'misspelling',
  'legal-form': 'the ending of the name differs (ry, oy)',
  aside: 'the other name in brackets or beside it',
  'same-words': 'words in common',
  initials: 'same initials',
  neighbours: 'same links on the maps',
};
