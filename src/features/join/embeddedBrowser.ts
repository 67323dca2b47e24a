/** The system that an app's own browser runs on: the way out of it differs. */
export type Platform = 'android' | 'ios' | 'desktop';

/** Apps that open links in a browser of their own and say so. */
const APPS =
  /\bFBA[NV]\b|\bFB_IAB\b|\bInstagram\b|\bMessenger|\bWhatsApp\/|\bLinkedInApp\b|\bLine\/|\bTeams(Mobile)?[-/]|\bOutlook-|\bGSA\/|\bGmail\b|\bSnapchat\b|\bMicroMessenger\b|\bTelegram|\bSlack\b/;

const ANDROID_WEB_VIEW = /; wv\)/;

const platformOf = (userAgent: string): Platform => {
  if (userAgent.includes('Android')) return 'android';
  return /iPhone|iPad|iPod/.test(userAgent) ? 'ios' : 'desktop';
};

/** Every browser of iOS says "Safari/"; the bare view that apps build in does not. */
const isBareOnIos = (userAgent: string): boolean =>
  platformOf(userAgent) === 'ios' && userAgent.includes('AppleWebKit') && !userAgent.includes('Safari/');

/**
 * The system of a browser that belongs to a messenger, a mail program or another app: what is drawn there may be gone
 * when the app is closed. Undefined for a browser of its own.
 */
export const embeddedBrowser = (userAgent: string): Platform | undefined => {
  const isEmbedded = APPS.test(userAgent) || ANDROID_WEB_VIEW.test(userAgent) || isBareOnIos(userAgent);
  return isEmbedded ? platformOf(userAgent) : undefined;
};

/**
 * A link that Android opens in the browser its user has chosen. What stands before the last `#` is the address, so that
 * an address with a fragment keeps it.
 */
export const androidIntent = (link: string): string => {
  const { protocol } = new URL(link);
  const rest = link.slice(protocol.length);
  const words = `scheme=${protocol.slice(0, -1)};action=android.intent.action.VIEW`;
  return `intent:${rest}#Intent;${words};category=android.intent.category.BROWSABLE;end`;
};
