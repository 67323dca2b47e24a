// npm run test:faults                                everything that is done to the app on purpose: an hour or more
// npm run test:faults -- kills story                 some parts of it; tests/faults/parts.ts names them
// npm run test:faults -- kills --runs 200 --seed 7   more or fewer runs, other dice
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, ROOT, runMain } from './setup.mjs';

/** Reads the modules of the tests as they are, without building them. */
const createReader = async () => {
  const { createServer, createServerModuleRunner } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  return { runner: createServerModuleRunner(server.environments.ssr, { hmr: false }), server };
};

await runMain(async () => {
  ensureDependencies();
  process.env['CHROME_PATH'] = await ensureChromium();
  const { runner, server } = await createReader();
  try {
    /** @type {typeof import('../tests/faults/main')} */
    const { main } = await runner.import(`${ROOT}tests/faults/main.ts`);
    const isProved = await main(process.argv.slice(2));
    // whatever a broken part has left waiting would keep the process alive
    process.exit(isProved ? 0 : 1);
  } finally {
    await server.close();
  }
});
