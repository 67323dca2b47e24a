import { afterEach, expect, test, vi } from 'vitest';
import { appAddress } from '../../src/state/route';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['https://kartta.example/app/#/w/w1/task', 'https://kartta.example/app/'],
  ['https://kartta.example/?fbclid=abc#/w/w1/task', 'https://kartta.example/'],
  ['https://kartta.example/app/index.html', 'https://kartta.example/app/index.html'],
])('links begin with the app’s own address, without what others have added: %s', (href, address) => {
  vi.stubGlobal('location', { href });
  expect(appAddress()).toBe(address);
});
