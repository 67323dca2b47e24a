export const gestures = {} as const;
