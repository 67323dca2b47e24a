export const report = {
  title: 'Raportti',
} as const;
