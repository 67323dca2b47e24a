/** A canvas takes keys while it has the focus, as a drawing program does (role `application`). */
export const TAKES_KEYS = { tabIndex: 0 } as const;
