import { describe, expect, it } from 'vitest';
import { ownName } from '../../src/domain/fileName';

describe('the name of a file in a sentence', () => {
  it.each([
    ['kartta.json', 'kartta.json'],
    ['Åbo stad 😀.zip', 'Åbo stad 😀.zip'],
    ['kuva\u202Egpj.exe', 'kuvagpj.exe'],
    ['rivi\r\ntoinen\u0000', 'rivitoinen'],
    ['', ''],
  ])('%j is %j', (name, shown) => {
    expect(ownName(name)).toBe(shown);
  });

  it('is shortened in its middle: the end tells what it is', () => {
    const shown = ownName(`${'x'.repeat(5_000_000)}.yhteiskartta.json`);
    expect(shown).toMatch(/^x{50}….*\.yhteiskartta\.json$/);
    expect(shown.length).toBeLessThan(90);
  });
});
