/** What this tab remembers under a key, also over a reload; null when it remembers nothing, or may not. */
export const recallInTab = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Has this tab remember a text, or forget it (null). Returns whether it does: some browsers refuse, and room is scarce. */
export const keepInTab = (key: string, text: string | null): boolean => {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
