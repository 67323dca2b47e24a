import { readFileSync } from 'node:fs';
import { analyse } from '../../src/domain/analysis';
import type { Entities } from '../../src/domain/entity';
import { join, sameWorkshop } from '../../src/domain/join';
import { err, ok, type Result } from '../../src/domain/result';
import { readWorkshopFile } from '../../src/domain/schema';
import { type Options, readOptions } from './options';
import { pointsInWords } from './points';
import { suggested } from './suggested';
import { problemSentence, warningSentence } from './words';

const readText = (file: string): Result<string, string> => {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch {
    return err(`${JSON.stringify(file)} cannot be opened.`);
  }
};

const readEntities = (file: string): Result<Entities, string> => {
  const text = readText(file);
  if (!text.ok) return text;
  const entities = readWorkshopFile(text.value);
  return entities.ok ? entities : err(problemSentence(file, entities.error));
};

const joinFiles = (files: readonly string[]): Result<Entities, string> => {
  let joined: Entities = new Map();
  for (const file of files) {
    const entities = readEntities(file);
    if (!entities.ok) return entities;
    if (!sameWorkshop(joined, entities.value)) {
      return err(`${JSON.stringify(file)} belongs to another workshop than the files before it.`);
    }
    joined = join(joined, entities.value);
  }
  return ok(joined);
};

const answer = ({ files, language, ...asked }: Options): Result<string, string> => {
  const entities = joinFiles(files);
  if (!entities.ok) return entities;
  const analysis = analyse(entities.value, asked);
  const warnings = analysis.warnings.map(warningSentence);
  const suggestions = suggested(entities.value);
  const points = pointsInWords(entities.value, asked.set, language);
  return ok(JSON.stringify({ ...analysis, suggestions, points, warnings }, null, 2));
};

/**
 * Counts and merges the maps of one workshop's files, as `options.ts` reads the command line.
 * Gives one JSON object as text, or one English sentence on what went wrong.
 */
export const run = (args: readonly string[]): Result<string, string> => {
  const options = readOptions(args);
  return options.ok ? answer(options.value) : options;
};
