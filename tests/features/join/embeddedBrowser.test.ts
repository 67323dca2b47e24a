import { describe, expect, test } from 'vitest';
import { androidIntent, embeddedBrowser } from '../../../src/features/join/embeddedBrowser';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PIXEL = 'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko)';
const PIXEL_VIEW =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/UQ1A.240205.002; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.64 Mobile Safari/537.36';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser that belongs to an app', () => {
  test.each([
    ['Facebook, Android', `${PIXEL_VIEW} [FB_IAB/FB4A;FBAV/451.0.0.39.109;]`, 'android'],
    [
      'Facebook, iOS',
      `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0.0.38.108;FBBV/564431005;FBDV/iPhone14,7;FBMD/iPhone;FBSN/iOS;FBSV/17.4;FBLC/fi_FI]`,
      'ios',
    ],
    ['Messenger, Android', `${PIXEL_VIEW} [FB_IAB/Orca-Android;FBAV/446.0.0.16.109;]`, 'android'],
    [
      'Messenger, iOS',
      `${IPHONE} Mobile/15E148 [FBAN/MessengerLiteForiOS;FBAV/446.0.0.33.109;FBDV/iPhone13,2;FBSN/iOS;FBLC/sv_SE]`,
      'ios',
    ],
    [
      'Instagram, Android',
      `${PIXEL_VIEW} Instagram 320.0.0.42.101 Android (34/14; 420dpi; fi_FI)`,
      'android',
    ],
    [
      'Instagram, iOS',
      `${IPHONE} Mobile/21E219 Instagram 322.0.2.22.97 (iPhone14,7; iOS 17_4; fi_FI)`,
      'ios',
    ],
    ['WhatsApp, Android', `${PIXEL_VIEW} WhatsApp/2.24.4.76`, 'android'],
    ['LinkedIn, iOS', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.29.5555`, 'ios'],
    ['LinkedIn, Android', `${PIXEL_VIEW} [LinkedInApp]`, 'android'],
    ['Line, iOS', `${IPHONE} Mobile/15E148 Safari Line/14.2.0`, 'ios'],
    ['Line, Android', `${PIXEL_VIEW} Line/14.2.1/IAB`, 'android'],
    ['Teams, Android', `${PIXEL_VIEW} TeamsMobile-Android/1416/1.0.0.2024022302`, 'android'],
    [
      'Teams, Windows',
      `${WINDOWS} Teams/1.7.00.3653 Chrome/114.0.5735.289 Electron/25.8.4 Safari/537.36`,
      'desktop',
    ],
    ['Outlook, iOS', `${IPHONE} Mobile/15E148 Outlook-iOS/736.4216.prod.iphone (4.2410.0)`, 'ios'],
    ['Outlook, Android', `${PIXEL} Chrome/122.0.0.0 Mobile Safari/537.36 Outlook-Android/2.0`, 'android'],
    ['the Google app and Gmail, iOS', `${IPHONE} GSA/306.0.611388475 Mobile/15E148 Safari/604.1`, 'ios'],
    ['the Google app, Android', `${PIXEL_VIEW} GSA/15.7.42.28.arm64`, 'android'],
    ['any app, Android', PIXEL_VIEW, 'android'],
    ['any app, iOS', `${IPHONE} Mobile/15E148`, 'ios'],
    [
      'any app, iPad',
      'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20G75',
      'ios',
    ],
  ])('is known: %s', (_name, userAgent, platform) => {
    expect(embeddedBrowser(userAgent)).toBe(platform);
  });
});

describe('a browser of its own', () => {
  test.each([
    ['Chrome, Android', `${PIXEL} Chrome/122.0.0.0 Mobile Safari/537.36`],
    [
      'Samsung Internet',
      `${PIXEL.replace('Pixel 7', 'SAMSUNG SM-A546B')} SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36`,
    ],
    ['Edge, Android', `${PIXEL} Chrome/121.0.0.0 Mobile Safari/537.36 EdgA/121.0.2277.138`],
    ['Firefox, Android', 'Mozilla/5.0 (Android 14; Mobile; rv:123.0) Gecko/123.0 Firefox/123.0'],
    ['Safari, iPhone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`],
    ['Chrome, iPhone', `${IPHONE} CriOS/122.0.6261.89 Mobile/15E148 Safari/604.1`],
    ['Firefox, iPhone', `${IPHONE} FxiOS/123.0 Mobile/15E148 Safari/605.1.15`],
    ['Edge, iPhone', `${IPHONE} Version/17.0 EdgiOS/121.0.2277.107 Mobile/15E148 Safari/605.1.15`],
    [
      'Safari, iPad',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    ],
    ['Chrome, Windows', `${WINDOWS} Chrome/122.0.0.0 Safari/537.36`],
    ['Edge, Windows', `${WINDOWS} Chrome/122.0.0.0 Safari/537.36 Edg/122.0.0.0`],
    ['Firefox, Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0'],
  ])('needs no warning: %s', (_name, userAgent) => {
    expect(embeddedBrowser(userAgent)).toBeUndefined();
  });
});

test('the way out on Android keeps the whole address, its fragment too', () => {
  expect(androidIntent('https://yhteiskartta.example/foorumi/#/join/1abc')).toBe(
    'intent://yhteiskartta.example/foorumi/#/join/1abc#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end',
  );
});
