// npm run build:single — the whole app as one HTML file that runs from a memory stick, without a server.
// Uses nothing but Node's own modules until the dependencies are there.
import { statSync } from 'node:fs';
import { ensureDependencies, ROOT, runMain } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  const { buildSingle } = await import('./single.mjs');
  const file = await buildSingle(`${ROOT}dist-single`);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${file} (${megabytes} MB): copy it anywhere and open it in a browser.`);
});
