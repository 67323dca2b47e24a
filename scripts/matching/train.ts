import { runTraining } from './runTraining';

const result = runTraining(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));

if (!result.ok) {
  process.stderr.write(`${result.error}\n`);
  process.exitCode = 2;
}
