import { type Browser, expect, type Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';
import {
  byLetters,
  byWords,
  type Drawn,
  goOffline,
  LAST_TO_DRAW,
  linkInSteps,
  nameInSteps,
  openDevice,
  PHONE,
} from './draw';
import type { Sketch } from './participants';
import { photograph } from './screenshots';
import { giveClipboard, sendAsCodes, sendAsFile, sendAsLink, withdrawByLink } from './sending';

const { draw, join, steps } = fi;

/** Somebody in the room with a device: what they draw, how they send it, and what befalls them. */
export interface Participant {
  readonly sketch: Sketch;
  readonly by: 'file' | 'link' | 'codes';
  /** Typed in, and allowed to be seen; otherwise the label that the device gives. */
  readonly name?: string;
  /** Writes letter by letter; the others take the words that their keyboard offers. */
  readonly typesLetters?: boolean;
  /** A name that is drawn after the map was sent; the map is then sent once more. */
  readonly addsLater?: string;
  readonly withdraws?: boolean;
  /** What the device believes the time to be. */
  readonly clock?: Date;
}

/** What left a device, in the order in which it was sent, and what its map is known by. */
export interface Sent {
  readonly label: string;
  readonly files: readonly string[];
  readonly links: readonly string[];
  readonly codes: readonly Buffer[];
}

/** What a device that comes into the room finds there. */
export interface Room {
  readonly browser: Browser;
  readonly problems: string[];
  /** What the code on the projector says. */
  readonly invitation: string;
}

const [BEFORE_LABEL = '', AFTER_LABEL = ''] = join.nameHelp.split('{{label}}');

/** The label that the page offers in place of a name. */
const offeredLabel = async (phone: Page): Promise<string> => {
  const help = (await phone.getByText(BEFORE_LABEL).textContent()) ?? '';
  return help.slice(BEFORE_LABEL.length, help.length - AFTER_LABEL.length);
};

const introduce = async (phone: Page, name: string | undefined): Promise<string> => {
  if (name === undefined) return offeredLabel(phone);
  await phone.getByLabel(join.name).fill(name);
  await phone.getByLabel(join.showName).check();
  return name;
};

/** Opens the invitation and begins a map; from then on the device is without a network. Returns the map's label. */
const joinAndGoOffline = async (
  phone: Page,
  invitation: string,
  name: string | undefined,
): Promise<string> => {
  await goOffline(phone, async () => void (await phone.goto(invitation)), LAST_TO_DRAW);
  const label = await introduce(phone, name);
  await photograph(phone, '02-join');
  await phone.getByRole('button', { name: join.start }).tap();
  await expect(phone.getByRole('heading', { name: steps.names })).toBeVisible();
  return label;
};

/** Each name's links together, as they are tapped. */
const inTaps = ({ names, links }: Sketch): Drawn['links'] => {
  const nameAt = (place: number): string => names[place] ?? '';
  const targetsOf = (source: number) => links.flatMap(([from, to]) => (from === source ? [nameAt(to)] : []));
  const sources = [...new Set(links.map(([from]) => from))];
  return sources.map((source) => [nameAt(source), targetsOf(source)]);
};

const step = (phone: Page, place: number) =>
  phone.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').nth(place);

const drawOneMore = async (phone: Page, name: string): Promise<void> => {
  await step(phone, 0).tap();
  await phone.getByLabel(draw.nameOfActor, { exact: true }).fill(name);
  await phone.getByRole('button', { name: draw.add, exact: true }).tap();
  await step(phone, 1).tap();
};

const sendBy = async (phone: Page, by: Participant['by']): Promise<Omit<Sent, 'label'>> => {
  switch (by) {
    case 'file':
      return { files: [await sendAsFile(phone)], links: [], codes: [] };
    case 'link':
      return { files: [], links: [await sendAsLink(phone)], codes: [] };
    case 'codes':
      return { files: [], links: [], codes: await sendAsCodes(phone) };
  }
};

const sendAll = async (phone: Page, { by, addsLater, withdraws }: Participant) => {
  const first = await sendBy(phone, by);
  if (withdraws) return { ...first, links: [...first.links, await withdrawByLink(phone)] };
  if (addsLater === undefined) return first;
  await drawOneMore(phone, addsLater);
  const second = await sendBy(phone, by);
  return { ...first, files: [...first.files, ...second.files], links: [...first.links, ...second.links] };
};

/** One participant's device, from the scan to the sent map; it stays open. */
export const takePart = async (
  { browser, problems, invitation }: Room,
  participant: Participant,
): Promise<{ readonly phone: Page; readonly sent: Sent }> => {
  const phone = await openDevice(browser, problems, { ...PHONE, reducedMotion: 'reduce' });
  if (participant.clock) await phone.clock.install({ time: participant.clock });
  await giveClipboard(phone);
  const label = await joinAndGoOffline(phone, invitation, participant.name);
  await nameInSteps(phone, participant.sketch.names, participant.typesLetters ? byLetters : byWords);
  await photograph(phone, '03-names');
  await linkInSteps(phone, inTaps(participant.sketch));
  await photograph(phone, '04-links');
  const sent = { label, ...(await sendAll(phone, participant)) };
  return { phone, sent };
};

/** As many devices at once as this machine bears. */
const ALIVE_AT_ONCE = 2;

/** What each of the participants sent. */
export type Sendings = ReadonlyMap<Participant, Sent>;

/** All take part, a few at a time; each device is put away when its map is sent. */
export const takePartAll = async (room: Room, participants: readonly Participant[]): Promise<Sendings> => {
  const queue = [...participants];
  const sendings = new Map<Participant, Sent>();
  const oneAfterTheOther = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { phone, sent } = await takePart(room, next);
      sendings.set(next, sent);
      await phone.context().close();
    }
  };
  await Promise.all(Array.from({ length: ALIVE_AT_ONCE }, oneAfterTheOther));
  return sendings;
};

/** What a participant's map holds when all of it has been sent. */
export const sketchAsSent = ({ sketch, addsLater }: Participant): Sketch =>
  addsLater === undefined ? sketch : { ...sketch, names: [...sketch.names, addsLater] };
