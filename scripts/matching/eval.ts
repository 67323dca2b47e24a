import { runEvaluation } from './run';

const result = runEvaluation(process.argv.slice(2));

if (result.ok) process.stdout.write(`${result.value}\n`);
else {
  process.stderr.write(`${result.error}\n`);
  process.exitCode = 2;
}
