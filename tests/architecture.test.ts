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

/** Where addresses are followed that are kept in a variable, and what they are. */
const FOLLOWING = [
  'app/CrashPage.tsx: <a href>', // a place in the app
  'canvas/GroundLayer.tsx: <image href>', // data: of a picture that the door has looked at
  'canvas/minimap/useSurroundings.ts: .setAttribute()', // x, y, width, height
  'features/join/EmbeddedNotice.tsx: <a href>', // the page's own address, for another browser
  'features/keep/report/PaperPicture.tsx: <img src>', // blob: of a picture that was just made
  'features/library/JoinedSection.tsx: <a href>', // a place in the app
  'features/paper/PhotoPanel.tsx: <img src>', // blob: of a photo whose head was looked at
  'features/prepare/PrepareScreen.tsx: <a href>', // a place in the app
  'features/send/HandedOver.tsx: <a href>', // by domain/sendTo
  'features/who/WhoScreen.tsx: <a href>', // a place in the app
  'storage/files.ts: .href =', // blob: of a download; by domain/sendTo
  'ui/Notice.tsx: <a href>', // a place in the app
];

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

  test('addresses that are neither written there nor places in the app are followed in few places', () => {
    const following = [...src].flatMap(([file, { addresses }]) =>
      addresses.map((address) => `${file}: ${address}`),
    );
    // look through what you add: made by the app itself, or passed by domain/sendTo, never as it came from a file
    expect(following.sort()).toEqual(FOLLOWING);
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
