export const change = {
  title: 'Mikä muuttui',
} as const;
