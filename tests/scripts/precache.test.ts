import { expect, test } from 'vitest';
import { filesOfApp } from '../../scripts/precache.mjs';

test('the app needs everything that was built but the service worker and pictures about it', () => {
  const built = [
    'sw.js',
    'index.html',
    'assets/b.js',
    'screenshots/draw.png',
    'assets/a.js',
    'icons/icon.svg',
  ];
  expect(filesOfApp(built)).toEqual(['assets/a.js', 'assets/b.js', 'icons/icon.svg', 'index.html']);
});

test('a file that comes from two sides is kept once', () => {
  expect(filesOfApp(['index.html', 'index.html'])).toEqual(['index.html']);
});
