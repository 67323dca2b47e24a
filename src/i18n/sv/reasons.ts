import type { reasons as source } from '../fi/reasons';
import type { Translation } from '../translation';

export const reasons: Translation<typeof source> = {
  alias: 'samma enligt aktörslistan',
  'known-body': 'ett annat namn på samma aktör',
  swedish: 'svenskt namn',
  english: 'engelskt namn',
  acronym: 'samma förkortning',
  abbreviation: 'förkortat ord',
  short: 'kortare namn',
  inflection: 'samma ord i annan form',
  'word-order': 'samma ord i annan ordning',
  spelling: 'annat skrivsätt',
  typo: 'skrivfel',
  'legal-form': 'slutet på namnet skiljer (rf, ab)',
  aside: 'det andra namnet inom parentes eller intill',
  'same-words': 'samma ord i namnen',
  initials: 'samma initialer',
  neighbours: 'samma kopplingar på kartorna',
};
