import { type AppLanguage, words } from '.';

interface Named {
  readonly name: string;
}

type Thing =
  | { readonly is: 'actor'; readonly id: string; readonly actor: Named }
  | { readonly is: 'link'; readonly id: string; readonly source: Named; readonly target: Named };

/** "Varha", and for a link "Varha – Turku". */
export const thingName = (thing: Thing): string =>
  thing.is === 'actor'
    ? thing.actor.name
    : words('compare')('link', { source: thing.source.name, target: thing.target.name });

/** Things with their names, in the order of the alphabet of the language. */
export const namedThings = <T extends Thing>(
  things: readonly T[],
  language: AppLanguage,
): { readonly name: string; readonly thing: T }[] => {
  const { compare } = new Intl.Collator(language);
  return things
    .map((thing) => ({ name: thingName(thing), thing }))
    .sort((a, b) => compare(a.name, b.name) || (a.thing.id < b.thing.id ? -1 : 1));
};
