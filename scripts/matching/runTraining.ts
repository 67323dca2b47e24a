import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createNameMemory } from '../../src/domain/match/suggest/names';
import { err, ok, type Result } from '../../src/domain/result';
import { hardNegativesProposed, tallyWorkshops, type WorkshopOptions } from './evaluate';
import { createCompare, createMatcher } from './matcher';
import { readEvalFile } from './readFile';
import { pairFigures, percent, purityOf } from './report';
import type { Tally } from './tally';
import { type Calibration, calibrationOf, scaleFor } from './training/calibration';
import { crossValidate } from './training/crossValidate';
import { trainingWorkshops } from './training/examples';
import { type Learned, type Lessons, learn } from './training/learn';
import { weightsFile } from './training/weightsFile';

const USAGE = 'use: train:matching FILE [--out weights.json] [--quick]';
const EVALUATED: WorkshopOptions = { sims: 8, seed: 1000, maps: 10 };

const parsed = (args: readonly string[]) => {
  try {
    const options = { out: { type: 'string' }, quick: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
};

const binLines = ({ bins }: Calibration): string[] =>
  bins.map(
    ({ from, weight, said, true: happened }) =>
      `    ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  said ${said.toFixed(3)}  true ${happened.toFixed(3)}  weight ${weight.toFixed(0)}`,
  );

const lossLine = (label: string, { logLoss, brier }: Calibration): string =>
  `  ${label}: log loss ${logLoss.toFixed(4)}, Brier ${brier.toFixed(4)}`;

const calibrationLines = ({ predictions }: Learned): string[] => {
  const scale = scaleFor(predictions);
  const before = calibrationOf(predictions);
  const after = calibrationOf(predictions, scale);
  const [stretch = 1] = scale.weights;
  return [
    'pairs of families not seen:',
    lossLine('as learned', before),
    ...binLines(before),
    lossLine(`log odds × ${stretch.toFixed(3)} + ${scale.bias.toFixed(3)}`, after),
    ...binLines(after),
  ];
};

const figuresLine = (label: string, tally: Tally, negatives: number): string => {
  const { precision, recall, f1 } = pairFigures(tally.proposed);
  const aWorkshop = (count: number): string => (count / EVALUATED.sims).toFixed(1);
  return [
    `  ${label}: F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)})`,
    `purity ${percent(purityOf(tally))} of ${tally.tickedGroups}`,
    `questions ${aWorkshop(tally.asked)}, ${aWorkshop(tally.enough)} until 95 %`,
    `hard negatives proposed ${negatives}`,
  ].join(', ');
};

type Say = (line: string) => void;

const sayFigures = (lessons: Lessons, { model }: Learned, say: Say): void => {
  const memory = createNameMemory();
  const { set } = lessons;
  const match = createMatcher(model, memory);
  say(`${EVALUATED.sims} workshops of ${EVALUATED.maps} maps:`);
  say(
    figuresLine('in sample', tallyWorkshops(set, match, EVALUATED), hardNegativesProposed(set, match).length),
  );
  const strangers = crossValidate(lessons, (other) => createMatcher(other, memory), EVALUATED);
  say(figuresLine('cross-validated by family', strangers.tally, strangers.hardNegativesProposed.length));
};

/**
 * Learns the weights of a set and writes them: `FILE [--out weights.json] [--quick]`; quick leaves the
 * cross-validation out. The same set gives the same file to the last byte. Gives one English sentence on what went wrong.
 */
export const runTraining = (args: readonly string[], say: Say): Result<undefined, string> => {
  const found = parsed(args);
  const [file, ...more] = found?.positionals ?? [];
  if (!found || file === undefined || more.length > 0) return err(`One file is needed; ${USAGE}.`);
  const set = readEvalFile(file);
  if (!set.ok) return set;
  const lessons = { set: set.value, workshops: trainingWorkshops(set.value), compare: createCompare() };
  const learned = learn(lessons);
  say(`${learned.examples} pairs of ${lessons.workshops.length} workshops`);
  for (const line of calibrationLines(learned)) say(line);
  const text = weightsFile(learned.model, basename(file), learned.examples);
  const { out, quick } = found.values;
  if (out === undefined) say(text);
  else writeFileSync(out, text);
  if (!quick) sayFigures(lessons, learned, say);
  return ok(undefined);
};
