/** How an icon beside words is drawn; the words say what it means. */
export const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
