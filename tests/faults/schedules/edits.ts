import { apply, type Change } from '../../../src/domain/change';
import { addActor, removeRecords, setFields } from '../../../src/domain/commands/records';
import { addRecords } from '../../../src/domain/commands/workshop';
import type { Entities, Entity, Key } from '../../../src/domain/entity';

interface OwnEdit {
  readonly what: 'add' | 'remove';
  readonly actor: string;
}

interface FieldEdit {
  readonly what: 'set';
  readonly actor: string;
  readonly field: string;
  readonly value: number;
}

/** What one tab does: an actor of its own comes or goes, or a field of an actor that all share gets a value. */
export type Edit = OwnEdit | FieldEdit;

/** Actors that all tabs write to. */
export const SHARED = ['s1', 's2', 's3'] as const;
/** Fields of these: each tab has one that nobody else writes, so that we know what has to stand in it. */
export const OWN_FIELDS = ['x', 'y', 'influence'] as const;
/** And one that all of them write. */
export const CONTESTED = 'size';

const keyOf = (actor: string): Key => `m1/${actor}`;

export const beginning = (): Entities =>
  apply(
    new Map(),
    addRecords([
      { is: 'workshop', id: 'w1', title: 'Foorumi' },
      { is: 'map', id: 'm1' },
    ]),
  );

/** The first change of all, which makes what the tabs share. */
export const makeShared = (): Change =>
  Object.assign({}, ...SHARED.map((id) => addActor('m1', { id, name: id })));

export const changeOf = (entities: Entities, edit: Edit): Change => {
  const key = keyOf(edit.actor);
  if (edit.what === 'set') return setFields(entities, key, { [edit.field]: edit.value });
  return edit.what === 'add'
    ? addActor('m1', { id: edit.actor, name: edit.actor })
    : removeRecords(entities, [key]);
};

/** What stands in the records, as far as edits say. */
export type Content = Readonly<Record<Key, Entity>>;

const fieldOf = (content: Content, actor: string, field: string): unknown => {
  const record: Readonly<Record<string, unknown>> = { ...content[keyOf(actor)] };
  return record[field];
};

const lastSets = (edits: readonly Edit[]): FieldEdit[] => {
  const last = new Map<string, FieldEdit>();
  for (const edit of edits) if (edit.what === 'set') last.set(`${edit.actor} ${edit.field}`, edit);
  return [...last.values()];
};

const lastOfOwn = (edits: readonly Edit[]): Map<string, Edit['what']> => {
  const last = new Map<string, Edit['what']>();
  for (const { what, actor } of edits) if (what !== 'set') last.set(actor, what);
  return last;
};

/** Which edits of one tab are not there, a phrase each; of a contested field any tab may have had the last word. */
export const missingEdits = (content: Content, edits: readonly Edit[]): string[] => {
  const missing: string[] = [];
  for (const [actor, what] of lastOfOwn(edits))
    if ((content[keyOf(actor)] !== undefined) !== (what === 'add')) missing.push(`${what} ${actor}`);
  for (const { actor, field, value } of lastSets(edits))
    if (field !== CONTESTED && fieldOf(content, actor, field) !== value)
      missing.push(`${actor}.${field} = ${value}`);
  return missing;
};

/** Contested fields that hold a value which is nobody's last word. */
export const strayValues = (content: Content, editsOfTabs: readonly (readonly Edit[])[]): string[] =>
  SHARED.flatMap((actor) => {
    const last = editsOfTabs
      .flatMap(lastSets)
      .filter((edit) => edit.actor === actor && edit.field === CONTESTED);
    const value = fieldOf(content, actor, CONTESTED);
    const isFine = last.length === 0 ? value === undefined : last.some((edit) => edit.value === value);
    return isFine ? [] : [`${actor}.${CONTESTED} = ${value}`];
  });
