/** The endings of "from …" after a number in digits, by its last spoken word: yhdestä, kahdesta, kolmesta … */
const AFTER_DIGIT = ['sta', 'stä', 'sta', 'sta', 'stä', 'stä', 'sta', 'stä', 'sta', 'stä'] as const;

/** Kymmenestä, sadasta, tuhannesta, miljoonasta. */
const ofRoundNumber = (number: number): string => (number % 100 === 0 ? 'sta' : 'stä');

/** "24:stä", "12:sta": a whole number in digits in the Finnish elative, whose ending goes by the word it is read as. */
export const fromNumber = (number: number): string => {
  const last = number % 10;
  const ending = number > 0 && last === 0 ? ofRoundNumber(number) : AFTER_DIGIT[last];
  return `${number}:${ending}`;
};
