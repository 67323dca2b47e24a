export const privacy = {
  title: 'Tietosuoja',
  intro:
    'Yhteiskartta ei kerää sinusta mitään. Se, mitä piirrät, pysyy tällä laitteella, kunnes itse lähetät sen.',
  print: 'Tulosta',

  whereTitle: 'Mitä tallennetaan ja minne',
  whereBrowser:
    'Kartat ja työpajat tallennetaan tähän selaimeen, tälle laitteelle. Selain muistaa myös valitsemasi kielen ja muut pienet asetukset.',
  whereNoServer:
    'Mitään ei tallenneta palvelimelle. Käyttäjätunnuksia tai evästeitä ei ole, eikä kävijöitä lasketa.',
  whereCopies:
    'Jotta mitään ei katoaisi, selaimessa on tiedoista myös toinen kappale, aiempia versioita ja roskakori.',
  wherePictures:
    'Kartan alle valittu kuva tallennetaan tähän selaimeen ilman kuvauspaikkaa ja muita lisätietoja. Kameran kuvaa ja paperikartan valokuvaa ei tallenneta.',

  leavesTitle: 'Mitä laitteelta lähtee ja milloin',
  leavesOnlySent:
    'Vain se, minkä itse lähetät tai tallennat: tiedosto, linkki, koodi, kuva tai taulukko. Muuten Yhteiskartta hakee verkosta vain omia tiedostojaan.',
  leavesContent:
    'Lähetetyssä kartassa ovat toimijat, yhteydet, verkostot ja muistiinpanot sekä nimesi, jos kirjoitit sen. Yhteyshenkilöt ja kartan alla oleva kuva jäävät tälle laitteelle.',
  leavesLink:
    'Linkissä kartta on #-merkin jälkeen. Sitä osaa selain ei lähetä millekään palvelimelle, mutta jokainen, joka saa linkin, näkee kartan.',
  leavesThen:
    'Lähetetty kartta on myös sillä, jolle sen annoit. Sähköposti tai viestisovellus käsittelee sen omalla tavallaan.',

  namesTitle: 'Kenen nimi näkyy ja missä',
  namesOptional: 'Piirtäjän nimi on vapaaehtoinen, ja nimimerkki riittää.',
  namesHidden:
    'Vetäjä saa nimen kartan mukana. Seinällä, valkokankaalla ja muilla sivuilla kartoilla on vain numerot, kunnes vetäjä näyttää nimet. Jos et aloittaessasi antanut nimellesi lupaa näkyä muille, sitä ei näytetä silloinkaan.',
  namesFile:
    'Työpajatiedostossa ovat piirtäjien nimet, myös piilotetut. Ota talteen -sivulla vetäjä voi tehdä kopion, jossa nimien tilalla on peitenimet.',

  contactsTitle: 'Yhteyshenkilöt',
  contactsRole: 'Kirjoita mieluummin rooli kuin nimi. Rooli pysyy, vaikka ihminen vaihtuu.',
  contactsThink:
    'Nimi, sähköpostiosoite ja puhelinnumero ovat henkilötietoja. Lisää ne vain tarpeeseen, ja kysy lupa, ennen kuin lisäät tai julkaiset ne.',
  contactsFile:
    'Varmuuskopiossa ja tiedostoksi tallennetussa kartassa tai työpajassa ovat kaikki yhteystiedot. Ota talteen -sivulla ja yhteisen kartan tiedostoa tallennettaessa mukana ovat vain roolit, ellet valitse toisin.',

  controllerTitle: 'Kuka vastaa tiedoista',
  controllerWho:
    'Rekisterinpitäjä on työpajan järjestäjä, esimerkiksi kunta, liitto tai yhdistys. Järjestäjä päättää, mitä kysytään, ja vastaa sille lähetetyistä kartoista.',
  controllerAsk:
    'Kysy järjestäjältä, mihin karttoja käytetään, kuka ne näkee ja milloin ne poistetaan. Yhteiskartan tekijät eivät saa mitään tietoja.',

  rightsTitle: 'Oikeutesi ja miten käytät niitä',
  rightsSee:
    'Katso: Poista henkilö kaikkialta -sivun haku näyttää jokaisen paikan, jossa nimesi on tällä laitteella. Haku ei poista mitään. Kaikki kartat ja työpajat saat itsellesi varmuuskopiona.',
  rightsCorrect:
    'Korjaa: muuta karttaa ja lähetä se uudelleen. Uusi korvaa edellisen, kun se saapuu vetäjälle.',
  rightsWithdraw:
    'Peru: avaa karttasi, paina lähetyspainiketta ja valitse Peru lähetys. Kartta poistuu työpajasta, kun vetäjä saa tiedon.',
  rightsErase:
    'Poista: henkilön voi poistaa kerralla kaikkialta tältä laitteelta, myös roskakorista ja aiemmista versioista.',
  rightsElsewhere: 'Jos tietojasi on muiden laitteilla tai tiedostoissa, pyydä heitä tekemään sama.',
  rightsAuthority:
    'Jos asia ei selviä järjestäjän kanssa, voit ottaa yhteyttä tietosuojavaltuutettuun: tietosuoja.fi.',
  toBackup: 'Varmuuskopiot',
  toPeople: 'Poista henkilö kaikkialta',

  longTitle: 'Kuinka kauan tiedot säilyvät',
  longUntil:
    'Kunnes poistat ne. Selain voi poistaa ne itsekin, jos tila loppuu tai selaimen tiedot tyhjennetään.',
  longBin:
    'Poistettu kartta tai työpaja on roskakorissa {{days}} päivää. Voit tyhjentää roskakorin milloin vain.',
  longHistory:
    'Aiempia versioita säilyy enintään {{moments}} työpajaa kohti. Ne poistuvat, kun työpaja poistetaan lopullisesti.',
  longOrganiser: 'Järjestäjä: poista osallistujien kartat, kun niitä ei enää tarvita.',
  toBin: 'Roskakori',

  sharedTitle: 'Yhteiskäyttöinen tietokone',
  sharedWho: 'Jokainen, joka käyttää samaa selainta, näkee nämä kartat.',
  sharedDo:
    'Käytä yksityistä ikkunaa ja lähetä kartta, ennen kuin suljet sen. Tai poista lopuksi kartat ja työpajat ja tyhjennä roskakori.',
  sharedFile:
    'Jos Yhteiskartta on avattu tiedostona, vaikkapa muistitikulta, kartat tallentuvat silti tietokoneen selaimeen. Muut tiedostoina avatut sivut voivat lukea ne.',

  publisherTitle: 'Sivun julkaisija',
  publisherLogs:
    'Kun avaat Yhteiskartan verkosta, palvelin näkee saman kuin millä tahansa verkkosivulla: IP-osoitteesi, selaimesi ja ajan. Siitä vastaa se, joka on julkaissut sivun tässä osoitteessa.',
} as const;
