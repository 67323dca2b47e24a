/** Whether a text is more than a line holds: several lines, or the cells of a table. */
export const isSeveralLines = (text: string): boolean => /\n|\r|\t/.test(text.trim());
