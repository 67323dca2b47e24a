// npm run train:matching -- FILE          learns how much each piece of evidence weighs; see scripts/matching/train.ts
import { runBundled } from './bundle.mjs';
import { ROOT, runMain } from './setup.mjs';

// before the user's own, which counts when there is one
process.argv.splice(2, 0, '--out', `${ROOT}src/domain/match/model/weights.json`);

await runMain(() =>
  runBundled({
    name: 'train-matching',
    entry: 'scripts/matching/train.ts',
    sources: ['scripts/matching', 'scripts/seeded.ts'],
  }),
);
