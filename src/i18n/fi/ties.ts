export const ties = {
  title: 'Yhteyksien osapuolet ja verkostot',
} as const;
