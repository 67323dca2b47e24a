import type { Entities, PairDecision } from '../../../src/domain/entity';
import { normaliseName } from '../../../src/domain/match/normalise';
import { mapContents, pairDecisions, rosterEntries } from '../../../src/domain/select';

type Ref = string;
type Blocks = Ref[][];

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const pairsOf = (refs: readonly Ref[]) =>
  refs.flatMap((a, index) => refs.slice(index + 1).map((b) => [a, b] as const));
const mapOf = (ref: Ref) => ref.split('/')[0];

/** The laws of classes, step by step over plain lists: slow, and nothing shared with the real thing but the names. */
export const classesByTheBook = (entities: Entities): { classes: string[][]; leftOut: Set<string> } => {
  const roster = rosterEntries(entities);
  const actors = mapContents(entities)
    .flatMap(({ info, actors: list }) =>
      list.map((actor) => {
        const name = normaliseName(actor.name);
        const known = roster.filter(
          (entry) =>
            [entry.name, ...(entry.aliases ?? [])].some((alias) => normaliseName(alias) === name) &&
            !entry.notAliases?.some((other) => normaliseName(other) === name),
        );
        const byName = name !== '' && known.length === 1 ? known[0]?.id : undefined;
        return { ref: `${info.id}/${actor.id}`, name, rosterId: actor.rosterId ?? byName };
      }),
    )
    .sort((a, b) => inOrder(a.ref, b.ref));
  const words = pairDecisions(entities)
    .filter(({ verdict }) => verdict !== 'retracted')
    .map((decision): PairDecision => {
      const [a = '', b = ''] = [decision.a, decision.b].sort(inOrder);
      return { ...decision, a, b };
    });
  const isOutdone = (word: PairDecision) =>
    words.some(
      (other) =>
        other.a === word.a &&
        other.b === word.b &&
        (other.clock > word.clock ||
          (other.clock === word.clock && other.verdict === 'different' && word.verdict === 'same')),
    );
  const decisions = words.filter((word) => !isOutdone(word));
  const told = (verdict: string) => decisions.filter((decision) => decision.verdict === verdict);
  const different = told('different');
  const same = told('same').sort((x, y) => x.clock - y.clock || inOrder(x.a, y.a) || inOrder(x.b, y.b));

  let blocks: Blocks = [
    ...new Set([...actors.map(({ ref }) => ref), ...words.flatMap(({ a, b }) => [a, b])]),
  ].map((ref) => [ref]);
  const blockOf = (ref: Ref) => blocks.find((block) => block.includes(ref)) ?? [];
  const apart = (a: Ref, b: Ref) =>
    different.some(
      (word) =>
        (blockOf(a).includes(word.a) && blockOf(b).includes(word.b)) ||
        (blockOf(a).includes(word.b) && blockOf(b).includes(word.a)),
    );
  const oneMap = (a: Ref, b: Ref) => blockOf(a).some((x) => blockOf(b).some((y) => mapOf(x) === mapOf(y)));
  const unite = (a: Ref, b: Ref) => {
    const [one, other] = [blockOf(a), blockOf(b)];
    if (one !== other)
      blocks = [...blocks.filter((block) => block !== one && block !== other), [...one, ...other]];
  };

  for (const { a, b } of same) if (!apart(a, b)) unite(a, b);
  const leftOut = new Set<string>();
  const uniteBucket = (bucket: typeof actors) => {
    const refs = bucket.map(({ ref }) => ref);
    const ids = new Set(bucket.map(({ rosterId }) => rosterId).filter((id) => id !== undefined));
    const unclear = new Set(
      pairsOf(refs)
        .filter(
          ([a, b]) =>
            (mapOf(a) === mapOf(b) && blockOf(a) !== blockOf(b)) ||
            different.some((word) => word.a === a && word.b === b) ||
            ids.size > 1,
        )
        .flat(),
    );
    for (const ref of unclear) leftOut.add(ref);
    for (const [a, b] of pairsOf(refs.filter((ref) => !unclear.has(ref)))) {
      if (!apart(a, b) && !oneMap(a, b)) unite(a, b);
    }
  };
  for (const field of ['rosterId', 'name'] as const) {
    const keys = [...new Set(actors.map((actor) => actor[field]))].filter((key) => !!key) as string[];
    for (const key of keys.sort(inOrder)) uniteBucket(actors.filter((actor) => actor[field] === key));
  }
  const living = new Set(actors.map(({ ref }) => ref));
  const classes = blocks
    .map((block) => block.filter((ref) => living.has(ref)).sort(inOrder))
    .filter((block) => block.length > 0)
    .sort(([a = ''], [b = '']) => inOrder(a, b));
  return { classes, leftOut };
};
