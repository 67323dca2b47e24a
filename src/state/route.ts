/** Where in the app one is. Addresses are hashes, so that the app works from any folder and as a file. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'prepare'; readonly workshop?: string }
  | { readonly at: WorkshopPage; readonly workshop: string }
  | { readonly at: 'draw'; readonly workshop: string; readonly map: string }
  | { readonly at: 'lost' };

export type WorkshopPage = 'maps' | 'same' | 'compare' | 'shared';

const PAGES: readonly string[] = ['maps', 'same', 'compare', 'shared'] satisfies WorkshopPage[];

const isPage = (text: string | undefined): text is WorkshopPage => text !== undefined && PAGES.includes(text);

/** Whether a place is one of the pages of a workshop. */
export const isWorkshopPage = (route: Route): route is Extract<Route, { at: WorkshopPage }> =>
  isPage(route.at);

const part = (text: string): string => encodeURIComponent(text);

/** The address of a place, for links and for `location.hash`. */
export const addressOf = (route: Route): string => {
  switch (route.at) {
    case 'home':
    case 'lost':
      return '#/';
    case 'prepare':
      return route.workshop === undefined ? '#/prepare' : `#/prepare/${part(route.workshop)}`;
    case 'draw':
      return `#/w/${part(route.workshop)}/draw/${part(route.map)}`;
    default:
      return `#/w/${part(route.workshop)}/${route.at}`;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The place an address names; `lost` when it names none. */
export const parseAddress = (hash: string): Route => {
  const [first, second, third, fourth] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (!first) return { at: 'home' };
  if (first === 'prepare') return second ? { at: 'prepare', workshop: second } : { at: 'prepare' };
  if (first !== 'w' || !second) return { at: 'lost' };
  if (third === 'draw' && fourth) return { at: 'draw', workshop: second, map: fourth };
  if (third === undefined) return { at: 'maps', workshop: second };
  return isPage(third) ? { at: third, workshop: second } : { at: 'lost' };
};

/** Goes to a place; the browser's back button comes back from it. */
export const goTo = (route: Route): void => {
  location.hash = addressOf(route);
};
