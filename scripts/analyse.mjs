// npm run --silent analyse -- FILE…       counts and merges the maps of one workshop's files; see scripts/analyse/run.ts
import { runBundled } from './bundle.mjs';
import { runMain } from './setup.mjs';

await runMain(() =>
  runBundled({ name: 'analyse', entry: 'scripts/analyse/main.ts', sources: ['scripts/analyse', 'src/i18n'] }),
);
