import type { Actor } from '../../../domain/entity';
import { type Completion, complete } from '../../../domain/suggest';
import { words } from '../../../i18n';
import type { Action, ActionGroup } from '../actions/action';
import type { Drawing } from '../drawing';

/** One row of the palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup | 'actors';
  readonly shortcut?: string;
  readonly isEnabled: boolean;
  readonly perform: () => void;
}

const GROUPS: readonly Command['group'][] = ['actors', 'draw', 'select', 'arrange', 'view', 'map'];

const commandOf = ({ id, label, group, shortcut, isEnabled, perform }: Action): Command => ({
  id,
  label,
  group,
  ...(shortcut ? { shortcut } : {}),
  isEnabled: isEnabled?.() ?? true,
  perform: () => perform(),
});

/** More would have to be searched in turn. */
const MOST_ACTORS = 8;

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

/** Whether a label holds the beginnings of all the words that were typed, in any order. */
const fits = (label: string, typed: readonly string[]): boolean => {
  const held = label.toLocaleLowerCase().split(/[\s\p{P}]+/u);
  return typed.every((word) => held.some((one) => one.startsWith(word)));
};

/** Actors on the map that go by a name with the typed letters, best first. */
export const findActors = (drawing: Drawing, typed: string): (Completion & { readonly actor: Actor })[] => {
  const { actors } = drawing.content();
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const found = complete(drawing.roster(), actors, typed, Number.POSITIVE_INFINITY).flatMap((one) => {
    const actor = byId.get(one.actorId ?? '');
    return actor ? [{ ...one, actor }] : [];
  });
  return found.slice(0, MOST_ACTORS);
};

/** What does nothing now comes last, so that Enter finds something to do. */
const usableFirst = (commands: readonly Command[]): Command[] =>
  [...commands].sort((a, b) => Number(b.isEnabled) - Number(a.isEnabled));

/** The commands that fit what was typed, group by group; an actor of a fitting name is a command, too. */
export const findCommands = (
  actions: readonly Action[],
  drawing: Drawing,
  typed: string,
  goTo: (id: string) => void,
): Command[] => {
  const t = words('keys');
  const wanted = wordsOf(typed);
  const all = actions.filter(({ onlyKey }) => !onlyKey).map(commandOf);
  const actors = findActors(drawing, typed).map(
    ({ actor: { id, name } }): Command => ({
      id: `actor ${id}`,
      label: t('goTo', { name }),
      group: 'actors',
      isEnabled: true,
      perform: () => goTo(id),
    }),
  );
  const found = [...all.filter(({ label }) => fits(label, wanted)), ...actors];
  return GROUPS.flatMap((group) => usableFirst(found.filter((command) => command.group === group)));
};
