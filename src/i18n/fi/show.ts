export const show = {
  title: 'Esitys',
} as const;
