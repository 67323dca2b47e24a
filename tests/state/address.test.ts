import { describe, expect, test } from 'vitest';
import { addressProblem, shortAddress } from '../../src/state/address';

describe('an address', () => {
  test.each([
    'https://yhteiskartta.fi/',
    'https://vsl.github.io/yhteiskartta/',
    'http://yhteiskartta.fi/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'https://192.168.1.5/',
    'https://intra/',
  ])('that phones may open: %s', (address) => {
    expect(addressProblem(address)).toBeUndefined();
  });

  test.each([
    ['file:///C:/Users/maija/yhteiskartta.html', 'file'],
    ['http://localhost:4173/', 'only-here'],
    ['https://localhost/', 'only-here'],
    ['http://kartta.localhost/', 'only-here'],
    ['http://127.0.0.1:4173/', 'only-here'],
    ['http://127.1.2.3/', 'only-here'],
    ['http://[::1]:4173/', 'only-here'],
    ['http://0.0.0.0:4173/', 'only-here'],
    ['http://10.1.2.3/', 'local-network'],
    ['http://192.168.1.5:8080/', 'local-network'],
    ['http://172.16.0.1/', 'local-network'],
    ['http://172.31.0.1/', 'local-network'],
    ['http://169.254.3.4/', 'local-network'],
    ['http://[fd00::1]/', 'local-network'],
    ['http://[fe80::1]/', 'local-network'],
    ['http://maijan-kone.local/', 'local-network'],
    ['http://intra/kartta/', 'local-network'],
  ])('that they cannot: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });

  test('is short enough to be read from afar', () => {
    expect(shortAddress('https://yhteiskartta.fi/')).toBe('yhteiskartta.fi');
    expect(shortAddress('https://vsl.fi/kartta/index.html')).toBe('vsl.fi/kartta');
    expect(shortAddress('http://127.0.0.1:4173/')).toBe('127.0.0.1:4173');
  });
});
