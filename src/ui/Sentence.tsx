export interface SentenceProps {
  /** The stretches of the sentence, one after the other. */
  readonly parts: readonly { readonly text: string; readonly isName?: boolean }[];
}

/** A sentence in which names stand out. */
export const Sentence = ({ parts }: SentenceProps) => {
  let at = 0;
  return parts.map(({ text, isName }) => {
    const key = at;
    at += text.length;
    return isName ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
  });
};
