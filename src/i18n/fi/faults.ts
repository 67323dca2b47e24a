export const faults = {
  title: 'faults',
} as const;
