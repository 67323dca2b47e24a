import { expect, it } from 'vitest';
import { addMap } from '../../src/domain/commands/create';
import { mapContents } from '../../src/domain/select';
import { remembered } from '../../src/state/remembered';
import { createWorkshop } from '../../src/state/workshop';

it('gives the same answer until something is committed, and then a new one', () => {
  const workshop = createWorkshop('w1', new Map());
  let readings = 0;
  const maps = remembered(workshop, (entities) => {
    readings++;
    return mapContents(entities);
  });
  expect(maps()).toEqual([]);
  expect(maps()).toBe(maps());
  expect(readings).toBe(1);

  workshop.commit(addMap({ id: 'm1' }));
  expect(maps().map(({ info }) => info.id)).toEqual(['m1']);
  expect(readings).toBe(2);
});
