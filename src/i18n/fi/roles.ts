export const roles = {
  title: 'Toimijoiden roolit',
} as const;
