export const faults = {
  full: 'Tila loppui: muutoksia ei saada talteen',
  full_help:
    'Voit jatkaa, mutta älä sulje sivua. Poista laitteelta esimerkiksi vanhoja latauksia tai kuvia, niin tallennus jatkuu itsestään. Tallenna työsi varmuuden vuoksi myös tiedostoksi.',
  blocked: 'Toinen välilehti estää tallentamisen',
  blocked_help:
    'Sulje muut Yhteiskartan välilehdet, niin kaikki tallentuu itsestään. Voit jatkaa, mutta älä sulje tätä sivua sitä ennen.',
  outdated: 'Yhteiskartan uudempi versio on auki toisessa välilehdessä',
  outdated_help:
    'Lataa tämä sivu uudelleen, kun ehdit: työsi kulkee mukana. Voit jatkaa, mutta älä sulje sivua sitä ennen.',
  unavailable: 'Selain ei anna tallentaa',
  unavailable_help:
    'Ikkuna on ehkä yksityinen, tai tallentaminen on estetty selaimen asetuksissa. Voit jatkaa, mutta tallenna työsi tiedostoksi ennen kuin suljet sivun.',
  failed: 'Tallennus ei juuri nyt onnistu',
  failed_help:
    'Yhteiskartta yrittää koko ajan uudelleen. Voit jatkaa, mutta älä sulje sivua. Jos tämä ei mene ohi, tallenna työsi tiedostoksi.',
  damaged: 'Osa tästä työpajasta on kadonnut selaimesta',
  damaged_help:
    'Kaikki, mikä voitiin lukea, on tässä: tallenna se ensin tiedostoksi. Avaa sitten valikosta Aiemmat versiot ja katso, löytyykö puuttuva sieltä.',
  unreadable: 'Osaa työstäsi ei saatu avattua',
  unreadable_help:
    'Sen on jättänyt Yhteiskartan uudempi versio, jota tämä ei osaa lukea. Se ei ole kadonnut: tallenna se tiedostoksi ja pidä se tallessa. Muut kartat ovat ennallaan.',
  lost: 'Selain on kadottanut tänne tallennetut kartat',
  lost_help:
    'Tiedostoiksi tallennetut ja lähetetyt kartat eivät ole kadonneet. Avaa viimeisin tiedosto tai varmuuskopio, jos sinulla on sellainen. Uutta voit piirtää heti.',
  recovered: 'Kartat on palautettu',
  recovered_help:
    'Selain oli kadottanut osan siitä, mitä täällä oli. Yhteiskartta palautti sen varalla pitämästään kopiosta. Sinun ei tarvitse tehdä mitään.',
  retry: 'Yritä uudelleen',
  reload: 'Lataa uudelleen',
  stillNot: 'Ei onnistunut vieläkään. Yhteiskartta yrittää koko ajan uudelleen.',
  mended: 'Kaikki on taas tallessa.',
  saveAll: 'Tallenna kaikki tiedostoksi',
  fileSaved: 'Tallennettu tiedostoksi {{file}}. Pidä se tallessa.',
  inMemory: 'Selain ei vielä saanut tätä talteen. Tallenna se tiedostoksi.',
  fold: 'Piilota ohje',
  unfold: 'Näytä ohje',
  crashWaiting:
    'Osa piirretystä ei ole vielä tallessa. Lataa sivu uudelleen, niin se kulkee mukana – tai tallenna ensin kaikki tiedostoksi.',
} as const;
