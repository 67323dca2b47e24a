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

/** In the order of the alphabet of the language; those of one name in order of id. */
export const inAlphabet = <T extends Named & { readonly id: string }>(
  things: readonly T[],
  language: AppLanguage,
): T[] => {
  const { compare } = new Intl.Collator(language);
  return [...things].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};

/** Things with their names, in the order of the alphabet of the language. */
export const namedThings = <T extends Thing>(
  things: readonly T[],
  language: AppLanguage,
): { readonly id: string; readonly name: string; readonly thing: T }[] =>
  inAlphabet(
    things.map((thing) => ({ id: thing.id, name: thingName(thing), thing })),
    language,
  );

/** By the ids of some actors: what they are called, and what links between them are; empty of others. */
export const namesAmong = (actors: readonly (Named & { readonly id: string })[]) => {
  const nameById = new Map(actors.map(({ id, name }) => [id, name]));
  const actor = (id: string): string => nameById.get(id) ?? '';
  const link = ({ source, target }: { readonly source: string; readonly target: string }): string =>
    words('compare')('link', { source: actor(source), target: actor(target) });
  return { actor, link };
};
