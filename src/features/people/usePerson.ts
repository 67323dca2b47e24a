import { useState } from 'react';
import type { Alike } from '../../domain/people/alike';
import type { Finding } from '../../domain/people/find';
import { type Spelling, spellingKey, spellingOf } from '../../domain/people/spelling';
import { words } from '../../i18n';
import type { Keeping } from '../../storage/keeping';
import { erasePersonEverywhere } from '../../storage/people/erase';
import { type DeviceFinds, searchDevice, type WorkshopFinds } from '../../storage/people/search';
import { announce, hush } from '../../ui/toasts';

/** How far one has come. `erased` and all before it hold the name that was asked for. */
export type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'searching' }
  | { readonly at: 'failed' }
  | { readonly at: 'found'; readonly finds: DeviceFinds; readonly problem?: 'notStored' | 'notErased' }
  | { readonly at: 'erasing'; readonly finds: DeviceFinds }
  | { readonly at: 'erased'; readonly isAll: boolean };

const idOf = ({ workshop }: WorkshopFinds, { id }: Finding): string => `${workshop}\n${id}`;

const allOf = ({ workshops }: DeviceFinds) =>
  workshops.flatMap((finds) => finds.findings.map((finding) => ({ finds, finding })));

const keyOf = (text: string): string => spellingKey(spellingOf(text));

/** What was ticked, and what else is offered, each spelling once. */
const offered = (ticked: readonly string[], { workshops }: DeviceFinds): Alike[] => {
  const counts = new Map<string, Alike>(ticked.map((text) => [keyOf(text), { text, count: 0 }]));
  for (const { text, count } of workshops.flatMap(({ alike }) => alike)) {
    const before = counts.get(keyOf(text));
    counts.set(keyOf(text), { text: before?.text ?? text, count: (before?.count ?? 0) + count });
  }
  return [...counts.values()];
};

const answerWords = (finds: DeviceFinds, name: string): string => {
  const t = words('people');
  const count = allOf(finds).length;
  if (count > 0) return t('found', { count });
  return finds.hasTraces ? t('traces') : t('nowhere', { name });
};

/** Who is looked for, where they are named, and which of these places mean them. */
export const usePerson = (keeping: Keeping) => {
  const [name, setName] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  /** What the user has said of single places; of the others the app proposes what is sure. */
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());

  const look = async (spelled: readonly string[]) => {
    try {
      const finds = await searchDevice(keeping.database, spelled.map(spellingOf));
      setStage({ at: 'found', finds });
      announce(answerWords(finds, spelled[0] ?? ''));
    } catch {
      setStage({ at: 'failed' });
      announce(words('people')('failed'));
    }
  };

  const search = (asked: string) => {
    setName(asked);
    setTicked([]);
    setSaid(new Map());
    setStage({ at: 'searching' });
    return look([asked]);
  };

  const tick = (text: string) => {
    const isTicked = ticked.some((one) => keyOf(one) === keyOf(text));
    const next = isTicked ? ticked.filter((one) => keyOf(one) !== keyOf(text)) : [...ticked, text];
    setTicked(next);
    return look([name, ...next]);
  };

  const isChosen = (finds: WorkshopFinds, finding: Finding): boolean =>
    said.get(idOf(finds, finding)) ?? finding.isSure;

  const spared = (finds: DeviceFinds): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      finds.workshops.map((one) => [
        one.workshop,
        new Set(one.findings.filter((finding) => !isChosen(one, finding)).map(({ id }) => id)),
      ]),
    );

  const erase = async (finds: DeviceFinds, deletesMaps: boolean) => {
    setStage({ at: 'erasing', finds });
    // to undo what was said last could bring the person back
    hush();
    const wish = { spellings, spared: spared(finds), deletesMaps };
    try {
      const isErased = await erasePersonEverywhere(keeping, wish);
      const isAll = allOf(finds).every((one) => isChosen(one.finds, one.finding));
      setStage(isErased ? { at: 'erased', isAll } : { at: 'found', finds, problem: 'notStored' });
    } catch {
      setStage({ at: 'found', finds, problem: 'notErased' });
    }
  };

  const spellings: readonly Spelling[] = [name, ...ticked].map(spellingOf);

  return {
    name,
    stage,
    spellings,
    search,
    tick,
    isTicked: (text: string): boolean => ticked.some((one) => keyOf(one) === keyOf(text)),
    offered: (finds: DeviceFinds) => offered(ticked, finds),
    isChosen,
    flip: (finds: WorkshopFinds, finding: Finding) =>
      setSaid(new Map(said).set(idOf(finds, finding), !isChosen(finds, finding))),
    chosen: (finds: DeviceFinds): readonly Finding[] =>
      allOf(finds).flatMap((one) => (isChosen(one.finds, one.finding) ? [one.finding] : [])),
    erase,
    startOver: () => setStage({ at: 'asking' }),
  };
};

export type PersonSearch = ReturnType<typeof usePerson>;
