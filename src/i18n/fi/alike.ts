export const alike = {
  title: 'Samankaltaiset kartat',
} as const;
