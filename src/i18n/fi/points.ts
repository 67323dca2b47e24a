export const points = {
  title: 'Mistä kannattaa puhua',
} as const;
