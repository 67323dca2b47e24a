import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sendTarget } from '../../src/domain/sendTo';

describe('where maps go', () => {
  test.each([undefined, '', '   '])('%j says nothing', (text) => {
    expect(sendTarget(text)).toBeUndefined();
  });

  test.each(['aino.malli@varsinais-suomi.fi', ' a+b@c.fi ', 'mailto:aino@x.fi', 'MAILTO:aino@x.fi'])(
    '%j is an e-mail address',
    (text) => {
      expect(sendTarget(text)).toEqual({
        type: 'mail',
        address: text.trim().replace(/^mailto:/i, ''),
      });
    },
  );

  test.each([
    ['https://pilvi.example/s/abc?d=1#x', 'https://pilvi.example/s/abc?d=1#x'],
    ['HTTP://intra/lataa', 'http://intra/lataa'],
  ])('%j is a page', (text, address) => {
    expect(sendTarget(text)).toEqual({ type: 'page', address });
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://x.fi',
    'https://',
    'https://bank.fi@elsewhere.example/',
    'a@b.fi,c@d.fi',
    'a@b.fi?bcc=spy@x.fi',
    'a@b.fi%0Abcc:spy@x.fi',
    '"a b"@x.fi',
    'a@b',
    'Anna muistitikku Ainolle',
  ])('%j is words for people', (text) => {
    expect(sendTarget(text)).toEqual({ type: 'words', text });
  });

  test('whatever it says, only e-mail addresses and web pages are followed', () => {
    const start = fc.constantFrom(
      '',
      'a@b.',
      'mailto:a@b.fi',
      'javascript:',
      'https://',
      'http://a.fi/',
      '//',
    );
    fc.assert(
      fc.property(start, fc.string(), (before, rest) => {
        const text = before + rest;
        const target = sendTarget(text);
        if (target?.type === 'page') expect(new URL(target.address).protocol).toMatch(/^https?:$/);
        if (target?.type === 'mail') expect(encodeURI(`mailto:${target.address}`)).not.toMatch(/[?&\s]/);
      }),
      { seed: 42 },
    );
  });
});
