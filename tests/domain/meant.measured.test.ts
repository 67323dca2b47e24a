import { describe, expect, test } from 'vitest';
import type { EvalEntity } from '../../scripts/matching/evalSet';
import { readEvalFile } from '../../scripts/matching/readFile';
import { simulate } from '../../scripts/matching/simulate';
import { seededRandom } from '../../scripts/seeded';
import type { RosterEntry } from '../../src/domain/entity';
import { normaliseName } from '../../src/domain/match/normalise';
import { alike } from '../../src/domain/match/suggest/alike';
import { createNameMemory } from '../../src/domain/match/suggest/names';
import { doubtOf, drawnMeantBy, knownOf, othersMeant, type Standing } from '../../src/domain/meant';

const SETS = ['handmade-dev', 'pirkanmaa', 'pohjanmaa', 'pohjois-savo'];
const LISTED = 20;
const MAPS = { maps: 6, min: 12, max: 25 };

const memory = createNameMemory();

/** Id of the entry or actor that would be asked about. */
const askedAbout = (
  actor: Standing,
  entries: readonly RosterEntry[],
  drawn: readonly Standing[],
): string | undefined => {
  const own = drawnMeantBy(entries)(actor);
  const meant = othersMeant(own, entries, drawn);
  const doubt = doubtOf(own, alike(actor.name, knownOf(meant), 'whole', memory), meant);
  return doubt && (doubt.meant.actor ?? doubt.meant.entry)?.id;
};

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

interface Count {
  right: number;
  wrong: number;
  /** Where a question would have been right. */
  could: number;
}

/** Everybody in the set draws everybody in it by every name; a list knows twenty of them by one name each. */
const askAboutList = (entities: readonly EvalEntity[], random: () => number): Count => {
  const listed = shuffled(entities, random).slice(0, LISTED);
  const entries = listed.map(
    ({ id, names: [own] }): RosterEntry => ({ is: 'rosterEntry', id, name: own?.n ?? '' }),
  );
  const isOnList = (name: string) => entries.some((one) => normaliseName(one.name) === normaliseName(name));
  const count = { right: 0, wrong: 0, could: 0 };
  for (const entity of entities) {
    for (const { n: name } of entity.names.filter(({ n }) => !isOnList(n))) {
      const actor = { id: 'drawn', name };
      const asked = askedAbout(actor, entries, [actor]);
      if (listed.includes(entity)) count.could += 1;
      if (asked !== undefined) count[asked === entity.id ? 'right' : 'wrong'] += 1;
    }
  }
  return count;
};

/** Maps on which nobody stands twice are drawn name by name; then each actor comes once more by another name. */
const askAboutTwins = (entities: readonly EvalEntity[], random: () => number): Count => {
  const count = { right: 0, wrong: 0, could: 0 };
  for (const { actors } of simulate(entities, 77, MAPS)) {
    const drawn = actors.map(({ name }, at) => ({ id: `a${at}`, name }));
    for (const [at, actor] of drawn.entries()) {
      if (askedAbout(actor, [], drawn.slice(0, at + 1)) !== undefined) count.wrong += 1;
    }
    for (const [at, { entity, name }] of actors.entries()) {
      const [other] = shuffled(entity.names, random).filter(
        ({ n }) => normaliseName(n) !== normaliseName(name),
      );
      if (!other) continue;
      const again = { id: 'again', name: other.n };
      count.could += 1;
      if (askedAbout(again, [], [...drawn, again]) === `a${at}`) count.right += 1;
    }
  }
  return count;
};

const measured = (ask: (entities: readonly EvalEntity[], random: () => number) => Count): Count => {
  const sum = { right: 0, wrong: 0, could: 0 };
  const random = seededRandom(9);
  for (const name of SETS) {
    const set = readEvalFile(`tests/fixtures/matching/${name}.json`);
    if (!set.ok) throw new Error(set.error);
    const { right, wrong, could } = ask(set.value.entities, random);
    sum.right += right;
    sum.wrong += wrong;
    sum.could += could;
  }
  return sum;
};

describe('the soft question, among the names that people write', () => {
  test('is right nearly always when it is about the list, and catches most variants', () => {
    const { right, wrong, could } = measured(askAboutList);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
    expect(right / could).toBeGreaterThanOrEqual(0.7);
  });

  test('is hardly ever wrong about two on one map: not on one map in twenty', () => {
    const { right, wrong, could } = measured(askAboutTwins);
    expect(wrong / (SETS.length * MAPS.maps)).toBeLessThanOrEqual(1 / 20);
    expect(right / could).toBeGreaterThanOrEqual(0.65);
  });
});
