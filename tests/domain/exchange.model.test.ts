import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { type Answer, planImport, type Relation } from '../../src/domain/exchange';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { mapContent, mapContents } from '../../src/domain/select';
import { sendMap } from '../../src/domain/sending';
import { createWorkshop } from '../../src/state/workshop';
import { readOrThrow } from './arbitraries';

/**
 * The same map on three devices, told a second time by a model that knows the whole history: a version is a number, and
 * each device remembers every version that went into its own.
 */

const AT = '2026-11-22T09:00:00Z';

interface Version {
  readonly number: number;
  readonly past: ReadonlySet<number>;
  /** Names on the map. */
  readonly names: readonly string[];
}

interface Sent {
  readonly text: string;
  readonly version: Version;
}

type Step =
  | { readonly type: 'draw' | 'send'; readonly device: number }
  | { readonly type: 'receive'; readonly device: number; readonly sent: number; readonly answer?: Answer };

const device = fc.nat(2);
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constantFrom('draw', 'send'), device }),
  fc.record(
    {
      type: fc.constant('receive'),
      device,
      sent: fc.nat(),
      answer: fc.constantFrom<Answer>('take-theirs', 'keep-ours'),
    },
    { requiredKeys: ['type', 'device', 'sent'] },
  ),
);

const relationIn = (ours: Version | undefined, theirs: Version): Relation => {
  if (!ours) return 'new';
  if (ours.number === theirs.number) return 'equal';
  if (theirs.past.has(ours.number)) return 'newer';
  return ours.past.has(theirs.number) ? 'older' : 'diverged';
};

const both = (stays: Version, other: Version): Version => ({
  ...stays,
  past: new Set([...stays.past, ...other.past, other.number]),
});

const meeting = (
  ours: Version | undefined,
  theirs: Version,
  relation: Relation,
  answer: Answer | undefined,
): Version => {
  if (!ours) return theirs;
  const takes = relation === 'newer' || (relation === 'diverged' && answer === 'take-theirs');
  if (takes) return both(theirs, ours);
  const learns = relation === 'equal' || (relation === 'diverged' && answer === 'keep-ours');
  return learns ? both(ours, theirs) : ours;
};

/** Each preferred its own version to the other's: then only the devices' own counts tell. */
const preferEachOther = (ours: Version | undefined, theirs: Version): boolean =>
  Boolean(ours?.past.has(theirs.number)) && theirs.past.has(ours?.number ?? -1);

const createDevice = (isAuthors: boolean) => {
  const maps = isAuthors ? [newMap({ id: 'm1' })] : [];
  const { entities, commit } = createWorkshop(
    'w1',
    newWorkshop({ id: 'w1', title: 'F', createdAt: AT }, maps),
    () => AT,
  );
  return {
    draw: (name: string) => commit(addActor('m1', { id: name, name })),
    send: (): string => {
      const { change, stamps } = sendMap(entities(), 'm1', AT);
      commit(change, 'user', { stamps, lasting: true });
      return serialise(writeWorkshopFile(entities(), { maps: ['m1'], settings: false }));
    },
    receive: (text: string, answer: Answer | undefined, newId: () => string): Relation | undefined => {
      const answers = answer ? { m1: answer } : {};
      const { change, stamps, report } = planImport(entities(), readOrThrow(text), { newId, answers });
      commit(change, 'user', { stamps });
      return report[0]?.relation;
    },
    names: () => mapContent(entities(), 'm1')?.actors.map(({ name }) => name),
    copies: () => mapContents(entities()).filter(({ info }) => info.copyOf === 'm1').length,
  };
};

const play = (history: readonly Step[], seen: Set<Relation>): void => {
  let last = 0;
  const next = () => ++last;
  const devices = [true, false, false].map(createDevice);
  const versions: (Version | undefined)[] = [{ number: 0, past: new Set(), names: [] }, undefined, undefined];
  const copies = [0, 0, 0];
  const pool: Sent[] = [];
  for (const step of history) {
    const [here, ours] = [devices[step.device], versions[step.device]];
    if (!here) continue;
    if (step.type === 'receive') {
      const sent = pool[step.sent % Math.max(1, pool.length)];
      if (!sent || preferEachOther(ours, sent.version)) continue;
      const expected = relationIn(ours, sent.version);
      seen.add(expected);
      expect(here.receive(sent.text, step.answer, () => `copy${next()}`)).toBe(expected);
      versions[step.device] = meeting(ours, sent.version, expected, step.answer);
      if (expected === 'diverged' && step.answer) copies[step.device] = (copies[step.device] ?? 0) + 1;
    } else if (step.type === 'send') {
      if (ours) pool.push({ text: here.send(), version: ours });
    } else if (ours) {
      const name = `a${String(next()).padStart(4, '0')}`;
      here.draw(name);
      const past = new Set([...ours.past, ours.number]);
      versions[step.device] = { number: last, past, names: [...ours.names, name].sort() };
    }
    expect(here.names()).toEqual(versions[step.device]?.names);
    expect(here.copies(), 'what lost against an answer is kept beside').toBe(copies[step.device]);
  }
};

it('the same map on three devices goes the way of a model that knows all of its history', () => {
  const seen = new Set<Relation>();
  const histories = fc.array(steps, { minLength: 12, maxLength: 24, size: 'max' });
  fc.assert(
    fc.property(histories, (history) => play(history, seen)),
    { seed: 42, numRuns: 400 },
  );
  expect(seen).toEqual(new Set<Relation>(['new', 'equal', 'newer', 'older', 'diverged']));
}, 20_000);
