export const bin = {
  title: 'bin',
} as const;
