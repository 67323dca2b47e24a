import { expect, test } from 'vitest';
import { useNumbering } from '../../src/app/useNumbering';
import { addMap, newWorkshop } from '../../src/domain/commands/create';
import { mapNumbers } from '../../src/domain/mapNumbers';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { mount } from './mounting';

const AT = '2026-11-22T09:00:00Z';

const Numbering = ({ open }: { readonly open: OpenWorkshop }) => {
  useNumbering(open);
  return null;
};

test('a map keeps the number by which it was first called, and no undo takes it away', async () => {
  const open = createLibrary(() => {}).add('w', newWorkshop({ id: 'w', title: '', createdAt: AT }), {
    stored: true,
  });
  mount(<Numbering open={open} />);
  const numbers = () => Object.fromEntries(mapNumbers(open.workshop.entities()));
  const given = () => open.workshop.entities().get('workshop/device/here');
  open.workshop.commit(addMap({ id: 'm5' }));
  await expect.poll(given).toMatchObject({ numbers: { m5: 1 } });
  open.workshop.commit(addMap({ id: 'm1' }));
  await expect.poll(given).toMatchObject({ numbers: { m5: 1, m1: 2 } });
  open.undo.undo();
  expect(numbers()).toEqual({ m5: 1 });
  open.undo.redo();
  expect(numbers()).toEqual({ m5: 1, m1: 2 });
});
