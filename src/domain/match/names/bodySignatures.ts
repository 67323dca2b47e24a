import { allBodies, type Body, type BodyName } from './bodies';
import { type Part, partKey } from './part';
import { facetOf } from './parts';
import { wordsOf } from './words';

/** What the parts mean together, whatever their order; undefined when one of them has several meanings. */
const signatureOf = (parts: readonly Part[]): string | undefined => {
  if (parts.length < 2) return undefined;
  const keys: string[] = [];
  for (const { kind, keys: own } of parts) {
    const [key] = own;
    if (key === undefined || (own.length > 1 && kind !== 'word')) return undefined;
    keys.push(key);
  }
  return keys.sort().join(' ');
};

const isSpeltOut = ({ code }: BodyName): boolean => code !== 'ab' && code !== 'nn';

const bySignature = (): Map<string, Set<Body>> => {
  const found = new Map<string, Set<Body>>();
  for (const body of allBodies()) {
    for (const name of body.names.filter(isSpeltOut)) {
      const signature = signatureOf(facetOf(wordsOf(name.text), new Set(), false).parts);
      if (signature === undefined) continue;
      const known = found.get(signature);
      if (known) known.add(body);
      else found.set(signature, new Set([body]));
    }
  }
  return found;
};

let signatures: Map<string, Set<Body>> | undefined;

/**
 * The known body whose name means just what these parts mean: "V-S liitto" is the regional council though no table
 * holds that spelling. Undefined when there is none, or several.
 */
export const bodiesLike = (parts: readonly Part[]): Part | undefined => {
  const signature = signatureOf(parts);
  if (signature === undefined) return undefined;
  signatures ??= bySignature();
  const [body, another] = signatures.get(signature) ?? [];
  if (!body || another) return undefined;
  return {
    kind: 'body',
    keys: [partKey('body', body.id)],
    surface: [...new Set(parts.map(({ surface }) => surface))].join(' '),
    role: 'ordinary',
    isAbbreviated: parts.some(({ isAbbreviated }) => isAbbreviated),
    isInflected: parts.some(({ isInflected }) => isInflected),
    isNickname: false,
    languages: [...new Set(parts.flatMap(({ languages }) => languages))],
    isCapital: false,
  };
};
