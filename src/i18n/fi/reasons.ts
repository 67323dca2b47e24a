/** What speaks for two names meaning the same actor, by the matcher's codes. */
export const reasons = {
  alias: 'toimijaluettelon mukaan sama',
  'known-body': 'saman toimijan toinen nimi',
  swedish: 'ruotsinkielinen nimi',
  english: 'englanninkielinen nimi',
  acronym: 'sama lyhenne',
  abbreviation: 'lyhennetty sana',
  short: 'lyhyempi nimi',
  inflection: 'sama sana eri muodossa',
  'word-order': 'samat sanat eri järjestyksessä',
  spelling: 'eri kirjoitusasu',
  typo: 'kirjoitusvirhe',
  'legal-form': 'nimen pääte eroaa (ry, oy)',
  aside: 'toinen nimi suluissa tai vieressä',
  'same-words': 'samoja sanoja',
  initials: 'samat nimikirjaimet',
  neighbours: 'samoja yhteyksiä kartoilla',
} as const;
