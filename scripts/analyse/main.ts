import { run } from './run';

const result = run(process.argv.slice(2));

// written and left to drain: leaving at once would cut a long answer off in a pipe
if (result.ok) process.stdout.write(`${result.value}\n`);
else {
  process.stderr.write(`${result.error}\n`);
  process.exitCode = 2;
}
