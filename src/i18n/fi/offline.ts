export const offline = {
  newVersion: 'Yhteiskartasta on uusi versio. Ota se käyttöön, kun sopii.',
  take: 'Ota käyttöön',
  takeNewVersion: 'Ota Yhteiskartan uusi versio käyttöön',
  takenElsewhere:
    'Yhteiskartan uusi versio on jo käytössä toisessa välilehdessä. Lataa tämäkin sivu uudelleen, kun sopii.',
  takeLater: 'Kaikki ei ole vielä tallessa. Ota uusi versio käyttöön, kun tallennus on onnistunut.',
  ready: 'Yhteiskartta toimii nyt myös ilman verkkoa.',
  install: 'Asenna sovellus',
} as const;
