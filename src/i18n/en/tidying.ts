export const tidying = {} as const;
