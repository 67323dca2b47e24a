export const pair = {
  title: 'Kaksi karttaa',
} as const;
