import { describe, expect, it } from 'vitest';
import { setFields } from '../../src/domain/commands/records';
import { removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { acceptInvitation } from '../../src/domain/invitation';
import { rosterEntries, workshopInfo } from '../../src/domain/select';
import { createWorkshop } from '../../src/state/workshop';
import { readOrThrow } from './arbitraries';

const invitation = (title: string, revision: number, workshop: object = {}): Entities =>
  readOrThrow(
    JSON.stringify({
      format: 'yhteiskartta',
      version: 1,
      workshop: { id: 'w1', title, revision, roster: [{ id: 'r1', name: 'Turku', revision }], ...workshop },
      maps: [],
    }),
  );

/** A participant's device, empty at first. */
const createDevice = () => {
  const workshop = createWorkshop('w1', new Map(), () => '2026-11-22T10:00:00Z');
  return {
    ...workshop,
    accept: (incoming: Entities) => {
      const { change, stamps } = acceptInvitation(workshop.entities(), incoming);
      workshop.commit(change, 'user', { lasting: true, stamps });
      return change;
    },
    title: () => workshopInfo(workshop.entities())?.title,
  };
};

describe('accepting an invitation', () => {
  it('begins the workshop with all that the invitation holds', () => {
    const device = createDevice();
    device.accept(invitation('Foorumi', 3));
    expect(workshopInfo(device.entities())).toMatchObject({ title: 'Foorumi', revision: 3 });
    expect(rosterEntries(device.entities())).toMatchObject([{ name: 'Turku', revision: 3 }]);
  });

  it('takes what is later, and changes nothing the second time', () => {
    const device = createDevice();
    device.accept(invitation('Foorumi', 3));
    device.accept(invitation('Foorumi 2026', 4));
    expect(device.title()).toBe('Foorumi 2026');
    expect(device.accept(invitation('Foorumi 2026', 4))).toEqual({});
  });

  it('takes nothing back that is later here, and removes nothing', () => {
    const device = createDevice();
    device.accept(invitation('Foorumi', 3));
    device.commit(setFields(device.entities(), 'workshop/info', { title: 'Oma nimi' }));
    expect(device.accept(invitation('Foorumi', 3, { roster: [] }))).toEqual({});
    expect(device.title()).toBe('Oma nimi');
    expect(rosterEntries(device.entities())).toHaveLength(1);
  });

  it('leaves out maps, which an invitation does not bring', () => {
    const withMap = new Map(invitation('Foorumi', 1)).set('m1', { is: 'map', id: 'm1' });
    expect(Object.keys(acceptInvitation(new Map(), withMap).change)).not.toContain('m1');
  });

  it('brings back a workshop that was deleted here', () => {
    const device = createDevice();
    device.accept(invitation('Foorumi', 3));
    device.commit(removeWorkshop(device.entities(), '2026-11-22T11:00:00Z'));
    device.accept(invitation('Foorumi', 3));
    expect(workshopInfo(device.entities())).toMatchObject({ title: 'Foorumi', revision: 5 });
    expect(workshopInfo(device.entities())).not.toHaveProperty('deletedAt');
  });

  it('is a bug for another workshop', () => {
    const other = invitation('Toinen', 1, { id: 'w2' });
    expect(() => acceptInvitation(invitation('Foorumi', 1), other)).toThrow();
  });
});
