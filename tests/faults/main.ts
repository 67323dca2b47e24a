import { parseArgs } from 'node:util';
import { type Outcome, PARTS, type Part } from './parts';
import { tableOf } from './table';

/** How many failures are told in full; the others are counted. */
const TOLD = 20;

const wholeNumber = (text: string | undefined, option: string): number | undefined => {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${option} wants a number, not ${text}.`);
  return number;
};

const chosenParts = (names: readonly string[]): Promise<readonly Part[]> => {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) throw new Error(`There is no part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}.`);
  const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));
  return Promise.all(chosen.map(async ([, load]) => (await load()).part));
};

const failed = (error: unknown): Outcome => ({
  runs: 0,
  figures: {},
  failures: [`broke off: ${error instanceof Error ? error.stack : String(error)}`],
});

const complete = (outcome: Outcome, wanted: number): Outcome =>
  outcome.skipped !== undefined || outcome.failures.length > 0 || outcome.runs >= wanted
    ? outcome
    : { ...outcome, failures: [`only ${outcome.runs} of ${wanted} runs were made`] };

const runPart = async (part: Part, runs: number, seed: number): Promise<Outcome> => {
  const tell = (progress: string) => console.error(`${part.name}: ${progress}`);
  tell(`${runs} runs, seed ${seed}`);
  const outcome = complete(await part.run({ runs, seed, tell }).catch(failed), runs);
  for (const failure of outcome.failures.slice(0, TOLD)) tell(`FAILED ${failure}`);
  return outcome;
};

/** Runs the parts that the arguments name, or all, and prints a table. Returns whether everything in it is as it must be. */
export const main = async (args: readonly string[]): Promise<boolean> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const done: { part: Part; seed: number; outcome: Outcome; seconds: number }[] = [];
  for (const part of await chosenParts(positionals)) {
    const seed = wholeNumber(values.seed, 'seed') ?? part.seed;
    const begun = Date.now();
    const outcome = await runPart(part, wholeNumber(values.runs, 'runs') ?? part.runs, seed);
    done.push({ part, seed, outcome, seconds: (Date.now() - begun) / 1000 });
  }
  console.log(tableOf(done));
  return done.every(({ outcome }) => outcome.failures.length === 0);
};
