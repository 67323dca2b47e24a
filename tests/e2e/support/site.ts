import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { filesIn, writeServiceWorker } from '../../../scripts/precache.mjs';
import { ROOT } from '../../../scripts/setup.mjs';

/** The app as it was built for the tests. */
export const BUILT = `${ROOT}dist`;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A web server that can be given another version of the app, and be taken away. */
export interface Site {
  readonly address: string;
  /** Which build it hands out; no other is to be had any more. */
  folder: string;
  /** Files in place of which it hands out the page, as servers do that know no missing file. */
  readonly lost: Set<string>;
  /** All that it was asked for. */
  readonly asked: string[];
  /** What it was asked for and does not have. */
  readonly missed: string[];
  readonly stop: () => Promise<void>;
}

const send = (response: ServerResponse, file: string): void => {
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  // what every server may say, and what must keep no file from being found again
  response.setHeader('Vary', 'Origin');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(readFileSync(file));
};

/** Serves a build on a port of its own. */
export const openSite = async (folder: string): Promise<Site> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', site.address).pathname.slice(1) || 'index.html';
    site.asked.push(path);
    const file = join(site.folder, site.lost.has(path) ? 'index.html' : path);
    if (existsSync(file)) return send(response, file);
    site.missed.push(path);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const site: Site = {
    address: `http://127.0.0.1:${bound.port}/`,
    folder,
    lost: new Set(),
    asked: [],
    missed: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
};

const SCRIPT = /[\w.~-]+-[\w-]{8}(?=\.js)/g;
const MARK = '-next';

/** Whether a script belongs to what `makeNextBuild` made. */
export const isOfNextBuild = (script: string): boolean => script.endsWith(`${MARK}.js`);

/** Makes a next version of the build: every script bears another name, and so has another content. */
export const makeNextBuild = async (folder: string): Promise<void> => {
  cpSync(BUILT, folder, { recursive: true });
  const scripts = new Set(
    filesIn(`${folder}/assets`).flatMap((name) => (extname(name) === '.js' ? basename(name, '.js') : [])),
  );
  const renamed = (text: string) => text.replace(SCRIPT, (name) => (scripts.has(name) ? name + MARK : name));
  for (const path of filesIn(folder)) {
    if (!/\.(?:js|html)$/.test(path)) continue;
    const file = join(folder, path);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    renameSync(file, join(folder, renamed(path)));
  }
  await writeServiceWorker(folder, filesIn(folder));
};
