import { describe, expect, test } from 'vitest';
import { fitsMail, mailAddress } from '../../../src/features/send/mail';

describe('the address of a mail', () => {
  test('holds whatever is written, and lines as mail programs want them', () => {
    const address = mailAddress({
      to: 'aino+kartat@x.fi',
      subject: 'Kartta: A&B? #1 – Åbo',
      lines: ['Hei!', '', 'https://x.fi/#/map/1a&b=c'],
    });
    expect(address.startsWith('mailto:aino%2Bkartat@x.fi?subject=')).toBe(true);
    const { searchParams, hash } = new URL(address);
    expect(searchParams.get('subject')).toBe('Kartta: A&B? #1 – Åbo');
    expect(searchParams.get('body')).toBe('Hei!\r\n\r\nhttps://x.fi/#/map/1a&b=c');
    expect(hash).toBe('');
  });

  test('is measured as it goes, with letters that grow on the way', () => {
    const mail = (letters: string) => ({ to: 'a@b.fi', subject: '', lines: [letters] });
    const empty = mailAddress(mail('')).length;
    expect(fitsMail(mail('a'.repeat(1_800 - empty)))).toBe(true);
    expect(fitsMail(mail('a'.repeat(1_801 - empty)))).toBe(false);
    expect(fitsMail(mail('ä'.repeat(Math.ceil((1_801 - empty) / 6))))).toBe(false);
  });
});
