export const keep = {
  title: 'Ota talteen',
} as const;
