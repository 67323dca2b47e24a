import { MAX_CODE_LENGTH, statedLength } from './pack';

/** What a link of ours brings: an invitation to draw, a map that its author sends, the shared map to take home. */
export type LinkKind = 'join' | 'map' | 'result';

export interface FoundCode {
  readonly kind: LinkKind;
  readonly code: string;
}

/** The link that brings a code; `base` is the app's own address without a fragment. */
export const linkTo = (base: string, { kind, code }: FoundCode): string => `${base}#/${kind}/${code}`;

const LINK = /#\/(join|map|result)\//g;

/** As far as the code itself says it goes; mail programs break long links into lines. */
const codeAt = (text: string, start: number): string => {
  const rest = text.slice(start, start + 2 * MAX_CODE_LENGTH);
  const unbroken = rest.replace(/\s+/g, '');
  const length = statedLength(unbroken);
  return length === undefined ? (/^\S*/.exec(rest)?.[0] ?? '') : unbroken.slice(0, length);
};

/** The codes of all links of ours in a text, as pasted from a mail or read by a camera. */
export const findCodes = (text: string): FoundCode[] =>
  [...text.matchAll(LINK)].map((match) => ({
    kind: match[1] as LinkKind,
    code: codeAt(text, match.index + match[0].length),
  }));
