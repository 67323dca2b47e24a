import { words } from '.';

interface Things {
  readonly actors: readonly unknown[];
  readonly links: readonly unknown[];
}

/** How many actors and links there are: "12 toimijaa" and "9 yhteyttä", in the language on the screen. */
export const amountsOf = ({ actors, links }: Things): { readonly actors: string; readonly links: string } => {
  const t = words('common');
  return { actors: t('actors', { count: actors.length }), links: t('links', { count: links.length }) };
};

/** The same in one breath: "12 toimijaa, 9 yhteyttä". */
export const amountsIn = (things: Things): string => {
  const { actors, links } = amountsOf(things);
  return `${actors}, ${links}`;
};
