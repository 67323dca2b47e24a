import { run } from './run';

// whoever reads only the beginning closes the pipe: no fault of anybody's; a full disk is one
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write('The result could not be written.\n');
  process.exitCode = 2;
});

const result = run(process.argv.slice(2));

// written and left to drain: leaving at once would cut a long answer off in a pipe
if (result.ok) process.stdout.write(`${result.value}\n`);
else {
  process.stderr.write(`${result.error}\n`);
  process.exitCode = 2;
}
