import type { DeviceFacts } from '../../../domain/backup/facts';
import { isEmpty } from '../../../domain/change';
import type { Entities, MapInfo } from '../../../domain/entity';
import type { Answer } from '../../../domain/exchange';
import { livingWorkshop, mapContents, workshopInfo } from '../../../domain/select';
import { newId } from '../../../state/id';
import type { Library } from '../../../state/library';
import { commitWithWayBack } from '../../../state/wayBack';
import { type Arrival, arrivalOf, type Coming, type Counts, type Question } from './arrival';
import type { Failure, Reading } from './reading';

/** The user's words on maps changed on both sides, by workshop and map. */
export type Answers = ReadonlyMap<string, Readonly<Record<string, Answer>>>;

/** A question with the workshop that it is about. */
export interface Asked extends Question {
  readonly workshopId: string;
}

/** What became of the files of one workshop. */
export interface Taken {
  readonly workshopId: string;
  readonly title: string;
  /** Not here before, or deleted here. */
  readonly isNew: boolean;
  /** Came from a backup: this device knows again what it is here for. */
  readonly isRestored?: boolean;
  readonly mapCount: number;
  readonly counts: Counts;
  /** How each map came, by its id. */
  readonly comings: ReadonlyMap<string, Coming>;
  /** Diverged maps that still wait for a word. */
  readonly undecided: number;
  readonly changesSettings: boolean;
  /** Takes all of it back; missing where nothing changed or the workshop is new here. */
  readonly takeBack?: () => void;
}

export interface Report {
  readonly taken: readonly Taken[];
  readonly failures: readonly Failure[];
}

export interface TakingOptions {
  readonly titleOfCopy: (copied: MapInfo, answer: Answer) => string;
  /** Is asked when maps were changed on both sides, before anything is taken in. */
  readonly ask: (asked: readonly Asked[]) => Promise<Answers>;
  readonly now?: () => string;
}

type Incoming = readonly [workshopId: string, states: readonly Entities[]];
type Plan = (answers?: Readonly<Record<string, Answer>>) => Promise<Arrival>;

const NOTHING: Entities = new Map();

const recordsHere = (library: Library, id: string): Entities =>
  library.store.getState().workshops.get(id)?.workshop.entities() ?? NOTHING;

const timeNow = (): string => new Date().toISOString();

const planFor =
  (
    library: Library,
    [id, states]: Incoming,
    { titleOfCopy, now = timeNow }: TakingOptions,
    facts: DeviceFacts | undefined,
  ): Plan =>
  (answers = {}) =>
    arrivalOf(recordsHere(library, id), states, { newId, titleOfCopy, answers, at: now(), facts });

/** What was planned, planned again when somebody has drawn meanwhile. */
const upToDate = async (library: Library, id: string, first: Arrival, again: () => Promise<Arrival>) => {
  let arrival = first;
  while (arrival.ours !== recordsHere(library, id)) arrival = await again();
  return arrival;
};

const settle = (library: Library, id: string, arrival: Arrival): (() => void) | undefined => {
  const open = library.store.getState().workshops.get(id);
  const { change, stamps, after } = arrival;
  if (!open) {
    library.add(id, after, { stored: false });
    return undefined;
  }
  if (!isEmpty(change)) return commitWithWayBack(open.workshop, change, { stamps, moment: 'import' });
  if (Object.keys(stamps).length > 0) open.workshop.commit(change, 'user', { stamps });
  return undefined;
};

const takenOf = (library: Library, workshopId: string, arrival: Arrival): Taken => {
  const takeBack = settle(library, workshopId, arrival);
  return {
    workshopId,
    title: workshopInfo(arrival.after)?.title ?? '',
    isNew: livingWorkshop(arrival.ours) === undefined,
    mapCount: mapContents(arrival.after).length,
    counts: arrival.counts,
    comings: arrival.comings,
    undecided: arrival.questions.length,
    changesSettings: arrival.changesSettings,
    ...(takeBack && { takeBack }),
  };
};

const askedIn = (planned: readonly (readonly [string, Arrival, Plan])[]): Asked[] =>
  planned.flatMap(([workshopId, { questions }]) =>
    questions.map((question) => ({ ...question, workshopId })),
  );

/** Takes in what was read, one undo step a workshop, once everything that must be asked is answered. */
export const takeIn = async (
  library: Library,
  { workshops, failures, facts }: Reading,
  options: TakingOptions,
): Promise<Report> => {
  const planned: (readonly [string, Arrival, Plan])[] = [];
  for (const incoming of workshops) {
    const plan = planFor(library, incoming, options, facts?.get(incoming[0]));
    planned.push([incoming[0], await plan(), plan]);
  }
  const asked = askedIn(planned);
  const answers: Answers = asked.length > 0 ? await options.ask(asked) : new Map();
  const taken: Taken[] = [];
  for (const [id, first, plan] of planned) {
    const own = answers.get(id);
    const arrival = await upToDate(library, id, own ? await plan(own) : first, () => plan(own));
    taken.push({ ...takenOf(library, id, arrival), ...(facts?.has(id) && { isRestored: true }) });
  }
  return { taken, failures };
};
