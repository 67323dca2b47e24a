export const look = {
  theme: 'Ulkoasu',
  theme_auto: 'Laitteen mukaan',
  theme_light: 'Vaalea',
  theme_dark: 'Tumma',
  chooseTheme_auto: 'Ulkoasu: laitteen mukaan',
  chooseTheme_light: 'Ulkoasu: vaalea',
  chooseTheme_dark: 'Ulkoasu: tumma',
  projector: 'Projektori: suuri teksti',
  projectorOff: 'Tavallinen tekstin koko',
  moreTools: 'Lisää työkaluja',
  foldKinds: 'Piilota tyypit',
  showKinds: 'Näytä tyypit',
} as const;
