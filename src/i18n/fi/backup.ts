export const backup = {
  title: 'backup',
} as const;
