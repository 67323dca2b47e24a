import { posix } from 'node:path';

/** Module names as written, by file: `features/draw/x.ts` → `['../../state/y', 'react']`. Paths from `src/`. */
export type ImportsByFile = ReadonlyMap<string, readonly string[]>;

const MIDDLE = ['storage', 'picture', 'canvas', 'formats', 'live'];
const SUPPORT = ['ui', 'i18n'];
const UNDER_FEATURES = ['domain', 'state', ...MIDDLE, 'workers', ...SUPPORT];

/** What each folder may import beside itself. `main` is whatever stands directly in `src/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  workers: ['domain'],
  serviceWorker: [],
  state: ['domain', 'workers'],
  storage: ['domain', 'state', 'workers'],
  picture: ['domain', 'state'],
  canvas: ['domain', 'state', 'workers'],
  formats: ['domain', 'state', 'picture'],
  live: ['domain', 'state'],
  ui: [],
  i18n: [],
  features: UNDER_FEATURES,
  app: [...UNDER_FEATURES, 'features', 'serviceWorker'],
  main: [...UNDER_FEATURES, 'features', 'app'],
};

/** Modules that know what another program does not show of itself, and the one folder that may rely on that. */
const INNER: Readonly<Record<string, string>> = { 'canvas/fast/internals.ts': 'canvas/fast/' };

const FOR_DOMAIN = [
  'valibot',
  'ml-hclust',
  'ml-matrix',
  'fastest-levenshtein',
  '@orama/stemmers',
  'd3-force',
  'fflate',
];
const WITHOUT_REACT = ['workers', 'serviceWorker', 'state', 'storage', 'live'];
const REACT = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];

const isPackage = (imported: string, name: string): boolean =>
  imported === name || imported.startsWith(`${name}/`);

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'main');

/** `features/draw` of `features/draw/x.ts`: what other features must not know. */
const featureOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file that a relative import leads to, `undefined` for npm packages. Vite's `?worker` and the like are left out. */
const targetOf = (file: string, imported: string, files: ImportsByFile): string | undefined => {
  if (!imported.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), imported.split('?')[0] ?? '');
  const ending = ENDINGS.find((candidate) => files.has(path + candidate));
  return path + (ending ?? '');
};

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'nothing of ours' : names.join(', ');

const checkOurs = (file: string, target: string): string | undefined => {
  const folder = folderOf(file);
  const other = folderOf(target);
  const said = `${file} imports ${target}`;
  if (target.startsWith('..')) return `${said}: src/ imports nothing from outside itself`;
  if (folder === 'features' && other === 'features') {
    return featureOf(file) === featureOf(target) ? undefined : `${said}: features never import each other`;
  }
  const user = INNER[target];
  if (user && !file.startsWith(user)) return `${said}: only ${user} may rely on it`;
  if (folder === other) return undefined;
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return `${file}: there is no folder "${folder}" in the architecture`;
  return allowed.includes(other) ? undefined : `${said}: ${folder} may import ${list(allowed)}`;
};

const checkPackage = (file: string, imported: string): string | undefined => {
  const folder = folderOf(file);
  const is = (name: string) => isPackage(imported, name);
  const said = `${file} imports ${imported}`;
  if (folder === 'domain' && !FOR_DOMAIN.some(is))
    return `${said}: domain may import ${FOR_DOMAIN.join(', ')}`;
  if (folder !== 'canvas' && (imported.startsWith('cytoscape') || is('react-cytoscapejs'))) {
    return `${said}: only canvas knows Cytoscape`;
  }
  const bindsReact = REACT.some(is) || imported === 'zustand';
  if (bindsReact && WITHOUT_REACT.includes(folder)) return `${said}: ${folder} knows no React`;
  return undefined;
};

/** One plain sentence for each import that breaks the dependency rule. */
export const brokenRules = (files: ImportsByFile): string[] =>
  [...files].flatMap(([file, imports]) =>
    imports.flatMap((imported) => {
      const target = targetOf(file, imported, files);
      return (target === undefined ? checkPackage(file, imported) : checkOurs(file, target)) ?? [];
    }),
  );

/** One plain sentence for each circle of files that import each other, found by a walk along the imports. */
export const importCycles = (files: ImportsByFile): string[] => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push(`${[...path.slice(start), file].join(' → ')}: imports run in a circle`);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const imported of files.get(file) ?? []) {
      const target = targetOf(file, imported, files);
      if (target !== undefined && files.has(target)) walk(target);
    }
    path.pop();
    done.add(file);
  };
  for (const file of files.keys()) walk(file);
  return cycles;
};

/**
 * One plain sentence for each module outside `folders` that a bundle of `scripts/analyse` would depend on.
 * Paths from `scripts/analyse/`; `folders` likewise, such as `../../src/domain/`.
 */
export const foreignImports = (files: ImportsByFile, folders: readonly string[]): string[] =>
  [...files].flatMap(([file, imports]) =>
    imports.flatMap((imported) => {
      const target = targetOf(file, imported, files);
      const isForeign = target?.startsWith('..') && !folders.some((folder) => target.startsWith(folder));
      return isForeign ? `${file} imports ${target}: it may import ${folders.join(', ')}` : [];
    }),
  );
