/** Mail programs cut off longer ones without a word. */
const MAX_LETTERS = 1_800;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** The address that opens a mail program with the mail written. */
export const mailAddress = ({ to, subject, lines }: Mail): string => {
  const body = lines.join('\r\n');
  const recipient = encodeURIComponent(to).replace('%40', '@');
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** Whether mail programs take it whole. */
export const fitsMail = (mail: Mail): boolean => mailAddress(mail).length <= MAX_LETTERS;
