import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/change';
import { checkCode } from '../../../src/domain/code/checkCode';
import { mapCode, readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { addActor, setFields } from '../../../src/domain/commands/records';
import { readOrThrow } from '../arbitraries';

const drawn = apply(
  readOrThrow('{"format":"yhteiskartta","version":1,"workshop":{"id":"w1"},"maps":[{"id":"m1"}]}'),
  addActor('m1', { id: 'a1', name: 'Turku' }),
);

describe('the check code', () => {
  it('is the same where the map has come', () => {
    const read = readWorkshopCode(mapCode(drawn, 'm1'), 'map');
    expect(read.ok && checkCode(read.value, 'm1')).toBe(checkCode(drawn, 'm1'));
  });

  it('is four signs that nobody mixes up, and changes with the map', () => {
    const codes = Array.from({ length: 200 }, (_, number) =>
      checkCode(apply(drawn, setFields(drawn, 'm1/a1', { name: `Turku ${number}` })), 'm1'),
    );
    for (const code of codes) expect(code).toMatch(/^[ACDEFHJKLMNPRTUVWXY3479]{4}$/);
    expect(new Set(codes).size).toBeGreaterThan(190);
  });
});
