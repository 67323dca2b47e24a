// npm run eval:matching -- FILE           how well names are matched in simulated workshops; see scripts/matching/eval.ts
import { runBundled } from './bundle.mjs';
import { runMain } from './setup.mjs';

await runMain(() =>
  runBundled({
    name: 'eval-matching',
    entry: 'scripts/matching/eval.ts',
    sources: ['scripts/matching', 'scripts/seeded.ts'],
  }),
);
