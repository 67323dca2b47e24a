export const backdrop = {} as const;
