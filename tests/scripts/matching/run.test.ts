import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEvaluation } from '../../../scripts/matching/run';
import { runTraining } from '../../../scripts/matching/runTraining';

const FIXTURES = `${import.meta.dirname}/../../fixtures/matching`;
const PIRKANMAA = join(FIXTURES, 'pirkanmaa.json');

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'matching-'));
  writeFileSync(path('text.json'), 'Turku');
  writeFileSync(path('foreign.json'), '{"format":"yhteiskartta"}');
});

afterAll(() => rmSync(folder, { recursive: true }));

const evaluated = (...args: string[]) => {
  const result = runEvaluation(args);
  return result.ok ? result.value : result.error;
};

describe('the evaluation', () => {
  const small = [PIRKANMAA, '--sims', '2', '--maps', '4'];

  test('is a table to read', () => {
    const report = evaluated(...small);
    expect(report).toMatch(/^pirkanmaa\.json: 2 workshops of 4 maps\n/);
    for (const line of ['automatic classes', 'ticked groups that are pure', 'questions a workshop']) {
      expect(report).toContain(line);
    }
  });

  test('is data to compute with, the same each time but for the time it took', () => {
    const [one, other] = [1, 2].map(() => ({ ...JSON.parse(evaluated(...small, '--json')), ms: 0 }));
    expect(one).toEqual(other);
    expect(one.proposed.f1).toBeGreaterThan(one.automatic.f1);
    expect(one.proposed.f1).toBeLessThanOrEqual(1);
  });

  test('lists what went wrong when asked', () => {
    const { errors, proposed } = JSON.parse(evaluated(...small, '--json', '--errors'));
    expect(proposed.f1 < 1 ? errors.length : 2).toBeGreaterThan(1);
    expect(errors[0]).toMatch(/ticked and wrong/);
    expect(evaluated(...small)).not.toContain(errors[0]);
  });

  test('has other workshops for another seed', () => {
    const figures = (seed: string) => JSON.parse(evaluated(...small, '--json', '--seed', seed)).automatic;
    expect(figures('1')).not.toEqual(figures('2'));
  });
});

describe('what went wrong is one sentence', () => {
  test.each([
    [[], /One file or one region/],
    [['nowhere.json'], /cannot be opened/],
    [['text.json'], /not JSON/],
    [['foreign.json'], /mistake at format/],
    [['text.json', 'foreign.json'], /One file or one region/],
    [['text.json', '--region', '06'], /One file or one region/],
    [['--region', 'x'], /no region "x"/],
    [['text.json', '--colour'], /option/],
    [['text.json', '--sims', '0'], /whole numbers/],
    [['text.json', '--maps', '1'], /two maps/],
    [['text.json', '--seed', '-1'], /option|whole numbers/],
  ])('%j', (args, sentence) => {
    const said = evaluated(...args.map((arg) => (arg.endsWith('.json') ? path(arg) : arg)));
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^[^\n]+\.$/);
  });

  test.each([[[]], [['a.json', 'b.json']], [['--colour']], [['nowhere.json']]])('training %j', (args) => {
    const result = runTraining(args, () => undefined);
    expect(result.ok ? '' : result.error).toMatch(/^[^\n]+\.$/);
  });
});

test('the program says on stderr what went wrong, and nothing on stdout', () => {
  const launcher = `${import.meta.dirname}/../../../scripts/eval-matching.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, path('text.json')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
}, 60_000);

test('training writes a file that says where its weights come from', () => {
  const { entities, ...rest } = JSON.parse(readFileSync(PIRKANMAA, 'utf8'));
  writeFileSync(path('few.json'), JSON.stringify({ ...rest, entities: entities.slice(0, 25) }));
  const said: string[] = [];
  const result = runTraining([path('few.json'), '--out', path('weights.json'), '--quick'], (line) =>
    said.push(line),
  );
  expect(result.ok).toBe(true);
  expect(said.join('\n')).toContain('log loss');
  const written = JSON.parse(readFileSync(path('weights.json'), 'utf8'));
  expect(written.trained.set).toBe('few.json');
  expect(Object.keys(written.names.weights)).toContain('coverage');
}, 60_000);
