import { isEmpty } from '../../domain/change';
import type { Entities, MapInfo } from '../../domain/entity';
import type { Answer } from '../../domain/exchange';
import { mapContents, workshopInfo } from '../../domain/select';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import {
  type Arrival,
  arrivalOf,
  type Counts,
  type Failure,
  type Question,
  type Reading,
} from './importFiles';

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
  readonly mapCount: number;
  readonly counts: Counts;
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

export type TitleOfCopy = (copied: MapInfo, answer: Answer) => string;

const NOTHING: Entities = new Map();
const NO_ANSWERS: Answers = new Map();

const recordsHere = (open: OpenWorkshop | undefined): Entities => open?.workshop.entities() ?? NOTHING;

/** What the files ask before they can be taken in as a whole. */
export const questionsOf = (library: Library, { workshops }: Reading): Asked[] => {
  const here = library.store.getState().workshops;
  return [...workshops].flatMap(([workshopId, incoming]) => {
    const options = { newId, titleOfCopy: () => '' };
    const { questions } = arrivalOf(recordsHere(here.get(workshopId)), incoming, options);
    return questions.map((question) => ({ ...question, workshopId }));
  });
};

const settle = (library: Library, id: string, arrival: Arrival): (() => void) | undefined => {
  const open = library.store.getState().workshops.get(id);
  const { change, stamps, after } = arrival;
  if (!open) {
    library.add(id, after, { stored: false });
    return undefined;
  }
  if (!isEmpty(change)) return commitWithWayBack(open.workshop, change, { stamps });
  if (Object.keys(stamps).length > 0) open.workshop.commit(change, 'user', { stamps });
  return undefined;
};

const isShown = (entities: Entities): boolean => {
  const info = workshopInfo(entities);
  return info !== undefined && !info.deletedAt;
};

/** Takes in what was read, one undo step a workshop. */
export const takeIn = (
  library: Library,
  { workshops, failures }: Reading,
  titleOfCopy: TitleOfCopy,
  answers: Answers = NO_ANSWERS,
): Report => {
  const taken = [...workshops].map(([workshopId, incoming]): Taken => {
    const ours = recordsHere(library.store.getState().workshops.get(workshopId));
    const arrival = arrivalOf(ours, incoming, { newId, titleOfCopy, answers: answers.get(workshopId) ?? {} });
    const takeBack = settle(library, workshopId, arrival);
    return {
      workshopId,
      title: workshopInfo(arrival.after)?.title ?? '',
      isNew: !isShown(ours),
      mapCount: mapContents(arrival.after).length,
      counts: arrival.counts,
      undecided: arrival.questions.length,
      changesSettings: arrival.changesSettings,
      ...(takeBack && { takeBack }),
    };
  });
  return { taken, failures };
};
