import { splitLine } from './split';

/** A name as it is written in a line: within quotation marks where it would otherwise fall into parts. */
export const writtenName = (name: string): string => {
  const { sides } = splitLine(name);
  const isOne = sides.length === 1 && sides[0]?.length === 1;
  return isOne ? name : `"${name.replaceAll(/["“”„«»]/gu, "'")}"`;
};
