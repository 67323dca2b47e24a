/** What this device remembers under a key; null when it remembers nothing, or may not, as in private windows. */
export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Has this device remember a text, or forget it (null). Where storage is refused, nobody need be told: it lives as long as the page. */
export const keep = (key: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // what was chosen is right until the page is closed
  }
};
