import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { build } from 'vite';

/** What a browser may fetch, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css' };
const SCRIPT = 'text/javascript';

const contentOf = (file: { readonly code: string } | { readonly source: string | Uint8Array }) =>
  'code' in file ? file.code : file.source;

/** A page that breaks says why, instead of being waited for in vain. */
const TELL_ERRORS = `
  const tell = (what) => fetch('./tell/error' + location.search, { method: 'POST', body: String(what) });
  addEventListener('error', ({ error, message }) => tell(error?.stack ?? message));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason?.stack ?? reason));`;

const PAGE = `<!doctype html><meta charset="utf-8"><script>${TELL_ERRORS}</script><script type="module" src="./page.js"></script>`;

/** A page that runs one module of ours, with the workers that it starts, as it would be built for people. */
export const buildPage = async (entry: string): Promise<Files> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map([['/', PAGE], ...outputs.map((file) => [`/${file.fileName}`, contentOf(file)] as const)]);
};

/** What a page tells by fetching: the path, the query, and what it sent along. */
export interface Told {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

const addressOf = (server: Server): string => {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  // a secure context, though without https
  return `http://127.0.0.1:${address.port}/`;
};

const textOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** Serves files on a port of its own; `hear` is told of every request, those for files too. */
export const serve = async (files: Files, hear: (told: Told) => void): Promise<Served> => {
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
    // a browser that is killed half-way through a sentence has not said it
    const body = await textOf(request).catch(() => undefined);
    if (body === undefined) return;
    hear({ path, query, body });
    response.setHeader('Content-Type', TYPES[path === '/' ? '.html' : extname(path)] ?? SCRIPT);
    response.setHeader('Cache-Control', 'no-store');
    response.end(files.get(path) ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: addressOf(server),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const { address, close } = await serve(new Map(), () => undefined);
  close();
  return Number(new URL(address).port);
};
