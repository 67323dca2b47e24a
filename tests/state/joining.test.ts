import { expect, test } from 'vitest';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import { setFields } from '../../src/domain/commands/records';
import { removeWorkshop } from '../../src/domain/commands/workshop';
import { isJoined, ownMaps } from '../../src/domain/device';
import type { Entities, Entity } from '../../src/domain/entity';
import { WORKSHOP_KEY } from '../../src/domain/recordKeys';
import { mapContents, workshopInfo } from '../../src/domain/select';
import {
  addDrawer,
  beginByInvitation,
  invitedTo,
  letDrawOnly,
  takeInvitation,
} from '../../src/state/joining';
import { createLibrary } from '../../src/state/library';
import { createWorkshop } from '../../src/state/workshop';

const info = { id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' };
const invitation = newWorkshop(info, [{ is: 'actorKind', id: 'public', name: 'Julkinen' }]);
const author = { type: 'person', name: 'Vihreä 347' } as const;

const device = () => createLibrary(() => {});

const entitiesOf = (library: ReturnType<typeof device>): Entities =>
  invitedTo(library, invitation)?.workshop.entities() ?? new Map();

const later = (entities: Entities): Entities => {
  const workshop = createWorkshop('w1', entities);
  workshop.commit(setFields(entities, WORKSHOP_KEY, { question: 'Ketkä puuttuvat?' }));
  return workshop.entities();
};

test('a fresh device draws only, and remembers the map as its own', () => {
  const library = device();
  const { workshop, map } = beginByInvitation(library, invitation, author);
  const entities = entitiesOf(library);
  expect(workshop).toBe('w1');
  expect(isJoined(entities)).toBe(true);
  expect(ownMaps(entities)).toEqual([map]);
  expect(mapContents(entities).map(({ info: { author } }) => author)).toEqual([author]);
  expect(entities.get('workshop/actorKinds/public')).toMatchObject({ name: 'Julkinen', revision: 1 });
});

test('whoever leads the workshop and tries the invitation goes on leading', () => {
  const library = device();
  library.add('w1', invitation, { stored: true });
  const { map } = beginByInvitation(library, invitation, author);
  expect(isJoined(entitiesOf(library))).toBe(false);
  expect(ownMaps(entitiesOf(library))).toEqual([map]);
});

test('the invitation never begins a second map, also when another tab was quicker', () => {
  const library = device();
  const first = beginByInvitation(library, invitation, author);
  expect(beginByInvitation(library, invitation, author)).toEqual(first);
  expect(mapContents(entitiesOf(library))).toHaveLength(1);
});

test('one more drawer begins a second map on purpose, and undo does not take it away', () => {
  const library = device();
  const { map } = beginByInvitation(library, invitation, author);
  const open = library.add('w1', new Map(), { stored: true });
  const second = addDrawer(open, { type: 'person', name: 'Kulta 512' });
  expect(ownMaps(open.workshop.entities())).toEqual([map, second.map]);
  expect(open.undo.store.getState().canUndo).toBe(false);
});

test('a later invitation brings what has changed and leaves the drawing alone', () => {
  const library = device();
  const { map } = beginByInvitation(library, invitation, author);
  const open = library.add('w1', new Map(), { stored: true });
  takeInvitation(open, later(invitation));
  takeInvitation(open, invitation);
  expect(workshopInfo(open.workshop.entities())?.question).toBe('Ketkä puuttuvat?');
  expect(ownMaps(open.workshop.entities())).toEqual([map]);
});

test('an invitation that somebody has edited changes nothing where the workshop is led', () => {
  const library = device();
  const { workshop } = library.add('w1', invitation, { stored: false });
  const forged = later(later(invitation));
  const before = workshop.entities();
  takeInvitation(library.add('w1', new Map(), { stored: true }), forged);
  expect(workshop.entities()).toBe(before);
  beginByInvitation(library, forged, author);
  expect(workshopInfo(workshop.entities())).not.toHaveProperty('question');
});

test('whoever deleted a workshop and then joins it by the invitation has it back', () => {
  const library = device();
  const { workshop } = library.add('w1', invitation, { stored: false });
  workshop.commit(removeWorkshop(workshop.entities(), '2026-11-22T10:00:00Z'));
  beginByInvitation(library, invitation, author);
  expect(workshopInfo(workshop.entities())).toMatchObject({ title: 'Foorumi' });
  expect(workshopInfo(workshop.entities())).not.toHaveProperty('deletedAt');
});

test('a second device that has only collected maps learns of the workshop by its invitation', () => {
  const library = device();
  const bare = new Map<string, Entity>([
    [WORKSHOP_KEY, { is: 'workshop', id: 'w1', title: '', revision: 0 }],
  ]);
  const open = library.add('w1', bare, { stored: true });
  takeInvitation(open, later(invitation));
  expect(workshopInfo(open.workshop.entities())).toMatchObject({
    title: 'Foorumi',
    question: 'Ketkä puuttuvat?',
  });
});

test('a map in an invitation is not taken along', () => {
  const library = device();
  beginByInvitation(library, new Map([...invitation, ['m9', newMap({ id: 'm9' })]]), author);
  expect(mapContents(entitiesOf(library))).toHaveLength(1);
});

test('a workshop that was deleted on this device comes back with the map that was drawn in it', () => {
  const library = device();
  const { map } = beginByInvitation(library, invitation, author);
  const { workshop } = library.add('w1', new Map(), { stored: true });
  workshop.commit(removeWorkshop(workshop.entities(), '2026-11-22T10:00:00Z'));
  expect(beginByInvitation(library, invitation, author).map).toBe(map);
  expect(workshopInfo(entitiesOf(library))).toMatchObject({ title: 'Foorumi' });
});

test('a device that draws only can begin to collect', () => {
  const library = device();
  beginByInvitation(library, invitation, author);
  const open = library.add('w1', new Map(), { stored: true });
  letDrawOnly(open, false);
  expect(isJoined(open.workshop.entities())).toBe(false);
});
