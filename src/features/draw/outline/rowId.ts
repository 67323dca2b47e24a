/** Where the focus finds a row. */
export const rowId = (key: string): string => `outline-${key}`;

/** The row of the open list that keys act on. */
export const currentRow = (): HTMLElement | null => document.querySelector('.outline-row[tabindex="0"]');
