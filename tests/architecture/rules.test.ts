import { describe, expect, test } from 'vitest';
import { brokenRules, foreignImports, importCycles } from './rules';

const tree = (files: Record<string, string[]>) => new Map(Object.entries(files));

describe('the dependency rule', () => {
  test.each([
    ['features never import each other', 'features/draw/x.ts', '../compare/y'],
    ['domain may import nothing of ours', 'domain/x.ts', '../state/y'],
    ['domain may import nothing of ours', 'domain/match/x.ts', '../../i18n/y'],
    ['state may import domain, workers', 'state/x.ts', '../storage/y'],
    ['storage may import domain, state', 'storage/x.ts', '../canvas/y'],
    ['formats may import domain, state, picture', 'formats/x.ts', '../ui/y'],
    ['workers may import domain', 'workers/x.ts', '../state/y'],
    ['ui may import nothing of ours', 'ui/x.tsx', '../domain/y'],
    ['i18n may import nothing of ours', 'i18n/x.ts', '../domain/y'],
    ['features may import domain, state', 'features/draw/x.ts', '../../app/y'],
    ['app may import domain, state', 'app/x.ts', '../main'],
    ['there is no folder "misc" in the architecture', 'misc/x.ts', '../domain/y'],
    ['src/ imports nothing from outside itself', 'main.tsx', '../scripts/setup.mjs'],
    ['domain may import valibot', 'domain/x.ts', 'zustand'],
    ['domain may import valibot', 'domain/x.ts', 'node:fs'],
    ['only canvas knows Cytoscape', 'features/draw/x.ts', 'cytoscape'],
    ['only canvas knows Cytoscape', 'picture/x.ts', 'cytoscape-fcose'],
    ['state knows no React', 'state/x.ts', 'react'],
    ['state knows no React', 'state/x.ts', 'zustand'],
    ['storage knows no React', 'storage/x.ts', 'react-dom/client'],
  ])('%s: %s imports %s', (sentence, file, imported) => {
    const [broken, ...more] = brokenRules(tree({ [file]: [imported] }));
    expect(broken).toContain(file);
    expect(broken).toContain(sentence);
    expect(more).toEqual([]);
  });

  test('what Cytoscape does not show is known to the fast canvas alone', () => {
    const files = tree({
      'canvas/view.ts': ['./fast/internals'],
      'canvas/fast/fastCanvas.ts': ['./internals'],
      'canvas/fast/internals.ts': [],
    });
    expect(brokenRules(files)).toEqual([
      'canvas/view.ts imports canvas/fast/internals.ts: only canvas/fast/ may rely on it',
    ]);
  });

  test('says in one sentence who imports whom', () => {
    const files = tree({ 'features/draw/x.ts': ['../compare/y'], 'features/compare/y.ts': [] });
    expect(brokenRules(files)).toEqual([
      'features/draw/x.ts imports features/compare/y.ts: features never import each other',
    ]);
  });

  test.each([
    ['main.tsx', './features/draw/x'],
    ['app/x.tsx', '../features/draw/y'],
    ['features/draw/x.tsx', './parts/y'],
    ['features/draw/parts/x.tsx', '../y'],
    ['features/draw/x.tsx', '../../ui/button'],
    ['features/draw/x.tsx', '../../workers/y?worker&url'],
    ['formats/x.ts', '../picture/y'],
    ['formats/x.ts', 'react-dom/server'],
    ['canvas/x.tsx', 'cytoscape'],
    ['canvas/x.tsx', '../workers/y'],
    ['state/x.ts', 'zustand/vanilla'],
    ['domain/match/x.ts', '../entity'],
    ['domain/layout/x.ts', 'd3-force'],
  ])('allows %s to import %s', (file, imported) => {
    expect(brokenRules(tree({ [file]: [imported] }))).toEqual([]);
  });
});

describe('circles', () => {
  test('are found however long they are, and named once', () => {
    const files = tree({
      'domain/index.ts': ['./a'],
      'domain/a.ts': ['./b', 'valibot'],
      'domain/b.ts': ['./c'],
      'domain/c.ts': ['./a'],
    });
    expect(importCycles(files)).toEqual([
      'domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts: imports run in a circle',
    ]);
  });

  test('are found through a folder’s index', () => {
    expect(importCycles(tree({ 'ui/index.ts': ['./a'], 'ui/a.ts': ['.'] }))).toEqual([
      'ui/index.ts → ui/a.ts → ui/index.ts: imports run in a circle',
    ]);
  });

  test('two ways to the same file are no circle', () => {
    expect(
      importCycles(tree({ 'a.ts': ['./b', './c'], 'b.ts': ['./d'], 'c.ts': ['./d'], 'd.ts': [] })),
    ).toEqual([]);
  });
});

test('the analysis is held to the folders that its bundle is made of', () => {
  const files = tree({ 'main.ts': ['./read', '../../src/domain/x', '../../src/state/y', 'node:fs'] });
  expect(foreignImports(files, ['../../src/domain/'])).toEqual([
    'main.ts imports ../../src/state/y: it may import ../../src/domain/',
  ]);
});
