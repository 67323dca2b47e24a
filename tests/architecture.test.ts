import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/setup.mjs';
import { brokenRules, foreignImports, importCycles } from './architecture/rules';
import { type Scan, scan } from './architecture/scan';

/** Every module of a folder, by its path from there. */
const scanFolder = (folder: string): Map<string, Scan> => {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const modules = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name));
  return new Map(modules.map((name) => [name, scan(name, readFileSync(`${folder}/${name}`, 'utf8'))]));
};

const importsIn = (scans: Map<string, Scan>) =>
  new Map([...scans].map(([file, { imports }]) => [file, imports]));

const src = scanFolder(`${ROOT}src`);

describe('the architecture of src/', () => {
  test('the modules are found', () => {
    expect([...src.keys()]).toContain('domain/entity.ts');
  });

  test('every import follows the dependency rule', () => {
    expect(brokenRules(importsIn(src))).toEqual([]);
  });

  test('imports do not run in circles', () => {
    expect(importCycles(importsIn(src))).toEqual([]);
  });

  test('only one module reaches for what Cytoscape does not show of itself', () => {
    const reaching = [...src].filter(
      ([file, { castsBlindly }]) => file.startsWith('canvas/') && castsBlindly,
    );
    expect(reaching.map(([file]) => file)).toEqual(['canvas/fast/internals.ts']);
  });

  test('nothing turns text into markup or code', () => {
    const dangers = [...src].flatMap(([file, { dangers }]) =>
      dangers.map((danger) => `${file} uses ${danger}`),
    );
    expect(dangers).toEqual([]);
  });
});

test('the analysis is made of the domain, its words and its own modules', () => {
  const analyse = scanFolder(`${ROOT}scripts/analyse`);
  expect(foreignImports(importsIn(analyse), ['../../src/domain/', '../../src/i18n/'])).toEqual([]);
});
