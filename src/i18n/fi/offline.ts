export const offline = {
  title: 'offline',
} as const;
