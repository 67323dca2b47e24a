export const who = {
  title: 'Kuka piirsi mitä',
} as const;
