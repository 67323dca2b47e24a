import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/storage/files';

const DAY = new Date(2026, 10, 2, 23, 59);

describe('the name of a file', () => {
  test.each([
    ['Kumppanuusfoorumi', 'kumppanuusfoorumi-2026-11-02.png'],
    ['Åbo: Ääni & Öljy ry', 'abo-aani-oljy-ry-2026-11-02.png'],
    ['Følge/straße\\..', 'folge-strasse-2026-11-02.png'],
    ['', 'yhteiskartta-2026-11-02.png'],
    ['日本', 'yhteiskartta-2026-11-02.png'],
    [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}-2026-11-02.png`],
  ])('%j becomes %s', (title, expected) => {
    expect(fileName(title, 'png', DAY)).toBe(expected);
  });
});
