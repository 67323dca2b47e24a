import type { Actor, Link } from '../entity';
import { sameValue } from '../value';
import { type DrawOptions, drawLines, type Sheet } from './draw';
import type { Statement } from './parse';

/** What lines would do to a map. */
export interface Plan {
  readonly newActors: readonly Actor[];
  readonly newLinks: readonly Link[];
  /** Links that stand there and would say more than they did. */
  readonly changedLinks: readonly Link[];
  /** Id of whom the last line begins with, new or not. */
  readonly last?: string;
}

export interface PlanOptions extends DrawOptions {
  readonly onto: Sheet;
  /** The type of new links whose line says none. */
  readonly linkKind?: string | undefined;
}

/** What adding lines to a map would change; nothing else. */
export const planLines = (statements: readonly Statement[], options: PlanOptions): Plan => {
  const { onto, linkKind } = options;
  const { actors, links, last } = drawLines(statements, options);
  const standing = new Map(onto.links.map((link) => [link.id, link]));
  const isNew = ({ id }: Link) => !standing.has(id);
  return {
    newActors: actors.slice(onto.actors.length),
    newLinks: links
      .filter(isNew)
      .map((link) => (link.kind === undefined && linkKind ? { ...link, kind: linkKind } : link)),
    changedLinks: links.filter((link) => !isNew(link) && !sameValue(standing.get(link.id), link)),
    ...(last === undefined ? {} : { last }),
  };
};
