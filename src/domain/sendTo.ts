/** Where a workshop's maps go, as far as what stands in its settings can be followed. */
export type SendTarget =
  | { readonly type: 'mail'; readonly address: string }
  /** A page that takes files. */
  | { readonly type: 'page'; readonly address: string }
  /** Words for people; never made into a link. */
  | { readonly type: 'words'; readonly text: string };

/** One plain address: nothing that a mail program would take for a second one or for a header. */
const MAIL = /^[^\s@,;:<>()[\]\\"?&%#]+@[^\s@,;:<>()[\]\\"?&%#]+\.[^\s@.,;:<>()[\]\\"?&%#]+$/;

const pageAt = (text: string): string | undefined => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  // "https://bank.fi@elsewhere.example" leads to elsewhere
  return username || password ? undefined : href;
};

/** What `sendTo` of a workshop leads to; undefined when it says nothing. */
export const sendTarget = (sendTo: string | undefined): SendTarget | undefined => {
  const text = sendTo?.trim() ?? '';
  if (!text) return undefined;
  const mail = text.replace(/^mailto:/i, '');
  if (MAIL.test(mail)) return { type: 'mail', address: mail };
  const page = pageAt(text);
  return page ? { type: 'page', address: page } : { type: 'words', text };
};
