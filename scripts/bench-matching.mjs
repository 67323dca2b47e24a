// npm run bench:matching       the matching of names in a full room, against plain edit distances: figures only, nothing passes or fails
import { runBundled } from './bundle.mjs';
import { runMain } from './setup.mjs';

await runMain(() =>
  runBundled({
    name: 'bench-matching',
    entry: 'tests/bench/matching/main.ts',
    sources: ['tests/bench/matching', 'scripts/matching', 'scripts/seeded.ts'],
  }),
);
