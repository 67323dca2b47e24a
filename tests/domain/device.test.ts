import { describe, expect, test } from 'vitest';
import { apply, type Change } from '../../src/domain/change';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import { removeMap } from '../../src/domain/commands/workshop';
import { claimMap, deviceInfo, isOthers, ownMaps, setJoined } from '../../src/domain/device';
import type { Entities } from '../../src/domain/entity';

const AT = '2026-11-22T09:00:00Z';

const workshop = newWorkshop({ id: 'w1', title: 'F', createdAt: AT }, [
  newMap({ id: 'm1' }),
  newMap({ id: 'm2' }),
  newMap({ id: 'sent', state: 'sent' }),
]);

const afterSteps = (...steps: readonly ((entities: Entities) => Change)[]): Entities =>
  steps.reduce((entities, step) => apply(entities, step(entities)), workshop);

const claim = (mapId: string) => (entities: Entities) => claimMap(entities, mapId);

describe('the maps whose authors sit at this device', () => {
  test('are remembered once each, the latest last', () => {
    expect(ownMaps(afterSteps(claim('m1'), claim('m2'), claim('m1')))).toEqual(['m2', 'm1']);
  });

  test('are none that are deleted', () => {
    const entities = afterSteps(claim('m1'), claim('m2'), (now) => removeMap(now, 'm1', AT));
    expect(ownMaps(entities)).toEqual(['m2']);
  });

  test('are not others’, sent or not; what was never sent is nobody else’s', () => {
    expect(isOthers(workshop, 'sent')).toBe(true);
    expect(isOthers(afterSteps(claim('sent')), 'sent')).toBe(false);
    expect(isOthers(workshop, 'm1')).toBe(false);
    expect(isOthers(workshop, 'nowhere')).toBe(false);
  });
});

test('a device that leads again says nothing of having been invited', () => {
  const entities = afterSteps(
    (now) => setJoined(now, true),
    (now) => setJoined(now, false),
  );
  expect(deviceInfo(entities)).not.toHaveProperty('joined');
});
