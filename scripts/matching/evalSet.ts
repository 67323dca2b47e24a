import * as v from 'valibot';
import { err, ok, type Result } from '../../src/domain/result';

const PairSchema = v.object({ a: v.string(), b: v.string() });

const EntitySchema = v.object({
  id: v.string(),
  family: v.string(),
  type: v.picklist(['organisation', 'person', 'network']),
  cc: v.optional(v.string()),
  names: v.pipe(v.array(v.object({ n: v.string(), tag: v.string() })), v.minLength(1)),
});

const EvalSetSchema = v.object({
  format: v.literal('actor-match-eval/1'),
  entities: v.pipe(v.array(EntitySchema), v.minLength(1)),
  hardNegatives: v.array(PairSchema),
  ambiguous: v.optional(v.array(PairSchema), []),
});

/** An actor of the world under all its names; the first is its own. Names of two entities never mean the same. */
export type EvalEntity = v.InferOutput<typeof EntitySchema>;

/** Two names. */
export type NamePair = v.InferOutput<typeof PairSchema>;

/** What is known to be the same actor, what is not though it looks like it, and what cannot be told from the names. */
export type EvalSet = v.InferOutput<typeof EvalSetSchema>;

/** Names equal by this key are the same string: finding them is no achievement. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Where the set speaks of several countries, the Finnish ones alone are looked at. */
const finnish = (entities: readonly EvalEntity[]): EvalEntity[] =>
  entities.filter(({ cc }) => cc === undefined || cc === 'FI');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An evaluation set (`actor-match-eval/1`) from its text, or one English sentence on what is wrong with it. */
export const readEvalSet = (text: string, file: string): Result<EvalSet, string> => {
  const name = JSON.stringify(file);
  const value = parsed(text);
  if (value === undefined) return err(`${name} is not an evaluation set: its text is not JSON.`);
  const result = v.safeParse(EvalSetSchema, value, { abortEarly: true });
  if (!result.success) {
    const where = v.getDotPath(result.issues[0]) ?? 'its beginning';
    return err(`${name} is not an evaluation set "actor-match-eval/1": there is a mistake at ${where}.`);
  }
  const entities = finnish(result.output.entities);
  return entities.length > 0 ? ok({ ...result.output, entities }) : err(`${name} holds no Finnish actors.`);
};
