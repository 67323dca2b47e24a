/** Where in the app one is. Addresses are hashes, so that the app works from any folder and as a file. */
export type Route =
  | { readonly at: 'home' }
  /** `from`: the page of the workshop to come back to. */
  | { readonly at: 'prepare'; readonly workshop?: string; readonly from?: WorkshopPage }
  | { readonly at: WorkshopPage; readonly workshop: string }
  | { readonly at: 'draw'; readonly workshop: string; readonly map: string }
  /** One more drawer on a device that has drawn already. */
  | { readonly at: 'new'; readonly workshop: string }
  | { readonly at: CodePage; readonly code: string }
  /** Earlier moments of a workshop, or of one of its maps. */
  | { readonly at: 'history'; readonly workshop: string; readonly map?: string }
  | { readonly at: DevicePage }
  | { readonly at: 'lost' };

/** The pages of a workshop. */
const PAGES = [
  'task',
  'maps',
  'paper',
  'wall',
  'same',
  'compare',
  'pair',
  'alike',
  'who',
  'ties',
  'roles',
  'shared',
  'change',
  'show',
  'keep',
  'report',
] as const;
export type WorkshopPage = (typeof PAGES)[number];

/** Pages that a link brings something to: an invitation, a map that was sent, the shared map to take home. */
const CODE_PAGES = ['join', 'map', 'result'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** Pages about everything that lies on this device. */
const DEVICE_PAGES = ['bin', 'backup', 'privacy', 'people'] as const;
export type DevicePage = (typeof DEVICE_PAGES)[number];

const isDevicePage = (text: string | undefined): text is DevicePage =>
  DEVICE_PAGES.some((page) => page === text);

const isCodePage = (text: string | undefined): text is CodePage => CODE_PAGES.some((page) => page === text);

const isPage = (text: string | undefined): text is WorkshopPage => PAGES.some((page) => page === text);

export type CodeRoute = Extract<Route, { at: CodePage }>;

/** Whether a place is one that a link brings something to. */
export const isCodeRoute = (route: Route): route is CodeRoute => isCodePage(route.at);

/** Whether a place is a page about everything on this device. */
export const isDeviceRoute = (route: Route): route is Extract<Route, { at: DevicePage }> =>
  isDevicePage(route.at);

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
      return ['#/prepare', ...[route.workshop, route.from].filter((one) => one !== undefined).map(part)].join(
        '/',
      );
    case 'bin':
    case 'backup':
    case 'privacy':
    case 'people':
      return `#/${route.at}`;
    case 'history':
      return ['#/w', part(route.workshop), 'history', ...(route.map ? [part(route.map)] : [])].join('/');
    case 'join':
    case 'map':
    case 'result':
      return `#/${route.at}/${part(route.code)}`;
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

const prepareRoute = (workshop: string | undefined, from: string | undefined): Route => ({
  at: 'prepare',
  ...(workshop && { workshop }),
  ...(isPage(from) && { from }),
});

/** The place an address names; `lost` when it names none. */
export const parseAddress = (hash: string): Route => {
  const [first, second, third, fourth] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (!first) return { at: 'home' };
  if (first === 'prepare') return prepareRoute(second, third);
  if (isCodePage(first) && second) return { at: first, code: second };
  if (isDevicePage(first) && second === undefined) return { at: first };
  if (first !== 'w' || !second) return { at: 'lost' };
  if (third === 'draw' && fourth) return { at: 'draw', workshop: second, map: fourth };
  if (third === 'new') return { at: 'new', workshop: second };
  if (third === 'history') return { at: 'history', workshop: second, ...(fourth && { map: fourth }) };
  if (third === undefined) return { at: 'maps', workshop: second };
  return isPage(third) ? { at: third, workshop: second } : { at: 'lost' };
};

/** Goes to a place; the browser's back button comes back from it. */
export const goTo = (route: Route): void => {
  location.hash = addressOf(route);
};

/** Goes to a place in place of this one: the back button passes over where one was. */
export const goOnTo = (route: Route): void => location.replace(addressOf(route));

/**
 * The app's own address, which its links begin with: without where in the app one is, and without what messengers add
 * to a link to know again who followed it.
 */
export const appAddress = (): string => location.href.replace(/[?#].*$/s, '');
