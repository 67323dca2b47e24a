export const problems = {
  'not-ours':
    '{{file}} ei ole Yhteiskartan tiedosto. Valitse tiedosto, jonka nimi päättyy .yhteiskartta.json.',
  'not-json':
    '{{file}} ei ole Yhteiskartan tiedosto, tai se on muuttunut matkalla. Pyydä tiedosto uudelleen lähettäjältä.',
  'cut-off': '{{file}} on jäänyt kesken: lopusta puuttuu osa. Lataa tai pyydä tiedosto uudelleen.',
  'too-big': '{{file}} on liian suuri avattavaksi. Pyydä lähettäjältä vain yhden työpajan kartat.',
  'newer-version':
    '{{file}} on tehty uudemmalla Yhteiskartalla. Lataa tämä sivu uudelleen ja avaa tiedosto sitten.',
  invalid:
    '{{file}} sisältää kohdan, jota ei voi lukea ({{where}}). Tallenna tiedosto uudelleen Yhteiskartassa tai pyydä uusi lähettäjältä.',
  unreadable: 'Selain ei saanut luettua tiedostoa {{file}}. Kopioi se tälle laitteelle ja yritä uudelleen.',
  exampleFailed: 'Esimerkkiä ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
} as const;
