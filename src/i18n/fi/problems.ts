export const problems = {
  'not-ours':
    '{{file}} ei ole Yhteiskartan tiedosto. Valitse tiedosto, jonka nimi päättyy .yhteiskartta.json.',
  'not-json':
    '{{file}} ei ole Yhteiskartan tiedosto, tai se on muuttunut matkalla. Pyydä tiedosto uudelleen lähettäjältä.',
  'cut-off': '{{file}} on jäänyt kesken: lopusta puuttuu osa. Lataa tai pyydä tiedosto uudelleen.',
  'too-big': '{{file}} on liian suuri avattavaksi. Pyydä lähettäjältä vain yhden työpajan kartat.',
  'too-slow':
    '{{file}} on liian monimutkainen avattavaksi tällä laitteella. Pyydä lähettäjältä vain yhden työpajan kartat tai avaa tiedosto nopeammalla laitteella.',
  'too-many':
    '{{file}} ja sen jälkeiset tiedostot jäivät avaamatta: tiedostoja oli liikaa. Valitse kerralla enintään 1\u00a0000.',
  'text-too-long': '{{file}} on liian pitkä luettavaksi. Liitä se useammassa osassa.',
  'picture-too-large': '{{file}} on liian suuri kuva. Rajaa kuva koodiin tai ota siitä kuvakaappaus.',
  'newer-version':
    '{{file}} on tehty uudemmalla Yhteiskartalla. Lataa tämä sivu uudelleen ja avaa tiedosto sitten.',
  invalid:
    '{{file}} sisältää kohdan, jota ei voi lukea ({{where}}). Tallenna tiedosto uudelleen Yhteiskartassa tai pyydä uusi lähettäjältä.',
  unreadable: 'Selain ei saanut luettua tiedostoa {{file}}. Kopioi se tälle laitteelle ja yritä uudelleen.',
  'code-cut-off':
    '{{file}} on jäänyt kesken: lopusta puuttuu osa. Pyydä lähettäjää kopioimaan linkki uudelleen viimeiseen merkkiin asti.',
  'code-damaged': '{{file}} on muuttunut matkalla, eikä sitä voi lukea. Pyydä lähettäjältä uusi.',
  'code-newer': '{{file}} on tehty uudemmalla Yhteiskartalla. Lataa tämä sivu uudelleen ja yritä sitten.',
  'code-too-big': '{{file}} on liian suuri luettavaksi. Pyydä kartta lähettäjältä tiedostona.',
  'code-other-kind': '{{file}} ei tuo karttaa. Pyydä lähettäjää painamaan Lähetä kartta.',
  'zip-damaged':
    '{{file}} on vaurioitunut tai jäänyt kesken. Pyydä paketti uudelleen, tai kartat yksittäisinä tiedostoina.',
  'zip-too-big': '{{file}} on liian suuri purettavaksi. Pura paketti ja valitse vain karttatiedostot.',
  'zip-locked': '{{file}} on suojattu salasanalla. Pura paketti itse ja valitse karttatiedostot.',
  'zip-in-zip': '{{file}} on paketti toisen paketin sisällä. Pura se ja valitse karttatiedostot.',
  'zip-without-maps': 'Paketissa {{file}} ei ole karttoja. Karttatiedoston nimi päättyy .yhteiskartta.json.',
  'no-links': '{{file}}: siinä ei ole yhtään karttalinkkiä. Linkissä on osa #/map/.',
  'no-code': '{{file}}: kuvasta ei löytynyt karttakoodia. Rajaa kuva koodiin tai ota siitä terävämpi kuva.',
  'parts-missing':
    '{{file}}: kartassa on monta koodia, ja osa niistä puuttuu. Valitse kaikkien kuvat kerralla.',
  'is-invitation': '{{file}} on kutsu työpajaan, ei kartta. Osallistuja avaa sen omalla laitteellaan.',
  'is-result': '{{file}} tuo yhteisen kartan kotiin viemiseksi, ei kenenkään omaa karttaa.',
  exampleFailed: 'Esimerkkiä ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
} as const;
