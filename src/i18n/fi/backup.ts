export const backup = {
  title: 'Varmuuskopiot',
  intro:
    'Työsi on vain tässä selaimessa, ellet ole lähettänyt tai tallentanut sitä muualle. Varmuuskopio on tiedosto, josta kaikki kartat ja työpajat voi palauttaa.',
  fileTitle: 'Yhteiskartta varmuuskopio',

  makeTitle: 'Ota varmuuskopio',
  nothing: 'Täällä ei ole vielä mitään varmuuskopioitavaa.',
  holds: 'Kaikki yhteen tiedostoon: {{workshops}}, {{maps}}.',
  workshops_one: '{{count}} työpaja',
  workshops_other: '{{count}} työpajaa',
  save: 'Varmuuskopioi kaikki',
  saving: 'Kootaan varmuuskopiota…',
  saved: 'Tallennettu: {{file}}',
  never: 'Varmuuskopiota ei ole vielä otettu tässä selaimessa.',
  last: 'Viimeksi otettu {{when}}.',
  unchanged: 'Mikään ei ole muuttunut sen jälkeen.',
  changed: 'Sen jälkeen ovat muuttuneet:',
  where:
    'Siirrä tiedosto talteen muualle kuin tälle laitteelle, esimerkiksi työpaikan verkkolevylle. Siinä ovat myös nimet ja yhteystiedot: säilytä sitä niin kuin muitakin henkilötietoja.',
  leftOut: 'Roskakori ja aiemmat versiot eivät tule mukaan.',

  restoreTitle: 'Palauta',
  restore: 'Palauta varmuuskopiosta',
  restoreHelp:
    'Valitse varmuuskopio tai pudota se tälle sivulle. Mitään ei katoa: se, mitä täällä on muutettu varmuuskopion jälkeen, jää voimaan.',

  stateTitle: 'Säilyykö työ tässä selaimessa?',
  promised_yes:
    'Selain on luvannut säilyttää työsi. Työ katoaa vain, jos selaimen tiedot poistetaan tai laite hajoaa.',
  promised_no:
    'Selain ei ole luvannut säilyttää työtäsi. Se voi poistaa työn, kun laitteen tila loppuu. Ota varmuuskopio.',
  promised_unknown: 'Tämä selain ei kerro, säilyttääkö se työsi. Ota varmuuskopio.',
  ask: 'Pyydä selainta säilyttämään työ',
  askGiven: 'Selain lupasi säilyttää työsi.',
  askRefused:
    'Selain ei vielä luvannut. Se lupaa helpommin, kun Yhteiskartta on asennettu tai kirjanmerkeissä. Ota siihen asti varmuuskopioita.',
  safari:
    'Safari ja muut iPhonen selaimet voivat poistaa kaiken, jos et avaa Yhteiskarttaa seitsemään päivään. Tämä ei koske Koti-valikkoon tai Dockiin lisättyä Yhteiskarttaa. Se alkaa kuitenkin tyhjästä: vie työsi sinne varmuuskopiolla.',
  room: 'Yhteiskartta ja työsi vievät tilaa {{size}}. Tilaa on hyvin.',
  roomScarce:
    'Yhteiskartta ja työsi vievät tilaa {{size}}, ja tila on vähissä. Ota varmuuskopio nyt ja poista laitteelta jotain muuta.',
  sizeUnder: 'alle 1 Mt',
  size: '{{count}} Mt',
  privateWindow: 'Yksityinen ikkuna unohtaa kaiken, kun se suljetaan.',

  remind_one: '{{count}} kartta on vain tässä selaimessa, eikä selain ole luvannut säilyttää sitä.',
  remind_other: '{{count}} karttaa on vain tässä selaimessa, eikä selain ole luvannut säilyttää niitä.',
  why: 'Lisätietoja',
  dismiss: 'Muistuta viikon päästä',
} as const;
