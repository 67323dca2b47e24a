import { normaliseName } from '../match/normalise';
import { bulletLength, cleanName, isQuoted, type Sides, splitLine, type Way } from './split';

/** A link as a line states it. */
export interface StatedLink {
  readonly source: string;
  readonly target: string;
  /** Absent where the line says nothing of it. */
  readonly direction?: 'forward' | 'both';
  /** Id of a type. */
  readonly kind?: string;
}

/** What one line says: actors in the order in which it names them, and links between them. */
export interface Statement {
  /** From 1. */
  readonly line: number;
  readonly names: readonly string[];
  readonly links: readonly StatedLink[];
  /** Id of the type of its actors, where it says one. */
  readonly actorKind?: string;
}

/** Why a line was not understood, or not wholly: what could be understood of it is a statement all the same. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  /** What was not understood. */
  readonly text: string;
  readonly reason:
    | 'no-name'
    | 'missing-end'
    | 'to-itself'
    | 'name-too-long'
    | 'line-too-long'
    | 'unknown-kind';
}

export interface Parsed {
  readonly statements: readonly Statement[];
  readonly problems: readonly LineProblem[];
}

interface Kind {
  readonly id: string;
  readonly name: string;
}

const LONGEST_LINE = 2_000;
/** In letters. */
export const LONGEST_NAME = 300;

type Reason = LineProblem['reason'];
type Report = (reason: Reason, text: string) => void;

const nameList = (side: readonly string[], report: Report): string[] =>
  side.map(cleanName).filter((name) => {
    if (name.length > LONGEST_NAME) report('name-too-long', `${name.slice(0, 30)}…`);
    return name !== '' && name.length <= LONGEST_NAME;
  });

const directed = (source: string, target: string, way: Way, kind: string | undefined): StatedLink => ({
  ...(way === 'backward' ? { source: target, target: source } : { source, target }),
  ...(way === 'unsaid' ? {} : { direction: way === 'both' ? 'both' : 'forward' }),
  ...(kind === undefined ? {} : { kind }),
});

const isSameName = (one: string, other: string): boolean =>
  one === other || (normaliseName(one) !== '' && normaliseName(one) === normaliseName(other));

/** Everybody on one side with everybody on the next. */
const linksBetween = (
  sides: readonly (readonly string[])[],
  ways: readonly Way[],
  kind: string | undefined,
  report: Report,
): StatedLink[] =>
  ways.flatMap((way, index) => {
    const [sources = [], targets = []] = [sides[index], sides[index + 1]];
    if (sources.length === 0 || targets.length === 0) {
      report('missing-end', [...sources, ...targets].join(', '));
      return [];
    }
    return sources.flatMap((source) =>
      targets.flatMap((target) => {
        if (!isSameName(source, target)) return [directed(source, target, way, kind)];
        report('to-itself', source);
        return [];
      }),
    );
  });

/** Takes the type off the end of a line that links: `A > B: rahoitus`. A colon may also belong to a name. */
const withoutKind = (
  { sides, ways }: Sides,
  kindIdByName: ReadonlyMap<string, string>,
  report: Report,
): Sides & { readonly kind?: string } => {
  const last = sides.at(-1)?.at(-1) ?? '';
  const colon = last.lastIndexOf(':');
  if (ways.length === 0 || colon < 0 || isQuoted(last)) return { sides, ways };
  const said = cleanName(last.slice(colon + 1));
  const kind = kindIdByName.get(normaliseName(said));
  if (said && kind === undefined) {
    report('unknown-kind', said);
    return { sides, ways };
  }
  const name = last.slice(0, colon);
  return {
    sides: [...sides.slice(0, -1), [...(sides.at(-1) ?? []).slice(0, -1), name]],
    ways,
    ...(kind === undefined ? {} : { kind }),
  };
};

const parseLine = (
  text: string,
  kindIdByName: ReadonlyMap<string, string>,
  report: Report,
): Omit<Statement, 'line'> | undefined => {
  if (text.length > LONGEST_LINE) {
    report('line-too-long', `${text.slice(0, 30)}…`);
    return undefined;
  }
  const { sides, ways, kind } = withoutKind(splitLine(text), kindIdByName, report);
  const named = sides.map((side) => nameList(side, report));
  const names = named.flat();
  if (names.length === 0) {
    report('no-name', text.trim());
    return undefined;
  }
  return { names, links: linksBetween(named, ways, kind, report) };
};

/**
 * Reads lines such as `Liitto – Turku, Raisio` (links), `Liitto, Turku` (actors alone), `A > B` (a direction) and
 * `A > B: rahoitus` (a type of links, by its name). Reads any text: what it does not understand is a problem.
 */
export const parseLines = (text: string, linkKinds: readonly Kind[] = []): Parsed => {
  const kindIdByName = new Map(linkKinds.map(({ id, name }) => [normaliseName(name), id]));
  const statements: Statement[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r\n|\r|\n/).forEach((whole, index) => {
    const line = index + 1;
    const own = whole.slice(bulletLength(whole));
    if (own.trim() === '') return;
    const report: Report = (reason, what) => problems.push({ line, text: what, reason });
    const statement = parseLine(own, kindIdByName, report);
    if (statement) statements.push({ line, ...statement });
  });
  return { statements, problems };
};
