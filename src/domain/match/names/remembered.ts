/** Words of some workshops; more are forgotten all at once. */
const MOST = 20_000;

/** A function of a word that works out each answer once. */
export const remembered = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    if (answers.size >= MOST) answers.clear();
    const fresh = answer(word);
    answers.set(word, fresh);
    return fresh;
  };
};
