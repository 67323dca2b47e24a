import { type ReactNode, useRef, useState } from 'react';
import type { MapInfo } from '../../../domain/entity';
import type { Answer } from '../../../domain/exchange';
import { mapName } from '../../../domain/mapName';
import { words } from '../../../i18n';
import type { Library } from '../../../state/library';
import { say } from '../../../ui/toasts';
import { DivergedDialog } from './DivergedDialog';
import type { Reading } from './reading';
import { reportWords } from './reportWords';
import { type Answers, type Asked, type Report, takeIn } from './takeIn';

const titleOfCopy = (copied: MapInfo, answer: Answer): string => {
  const title = mapName(copied) ?? words('common')('untitledMap');
  return words('library')(answer === 'keep-ours' ? 'copyOfTheirs' : 'copyOfOurs', { title });
};

/** Says what became of everything; one press takes back all that the sources of all workshops brought. */
export const sayReport = (report: Report): void => {
  const waysBack = report.taken.flatMap(({ takeBack }) => takeBack ?? []);
  const perform = () => {
    for (const takeBack of waysBack) takeBack();
  };
  const action = waysBack.length > 0 ? { label: words('common')('undo'), perform } : undefined;
  say(reportWords(report).join(' '), action);
};

interface Waiting {
  readonly id: number;
  readonly asked: readonly Asked[];
  readonly answer: (answers: Answers) => void;
}

const NO_ANSWERS: Answers = new Map();

/** Resolves when it is known whether what came is stored: only then its senders' letters may be thrown away. */
const whenSettled = async ({ store }: Library, { taken }: Report): Promise<void> => {
  const { workshops } = store.getState();
  await Promise.all(taken.map(({ workshopId }) => workshops.get(workshopId)?.settled()));
};

export interface Taking {
  /** Takes in what was read; resolves when everything that had to be asked is answered, and what came has been stored. */
  readonly take: (reading: Reading) => Promise<Report>;
  /** The window that asks. */
  readonly dialog: ReactNode;
}

/** Takes maps into the library, and asks about those that were changed here too. */
export const useTaking = (library: Library): Taking => {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const lastId = useRef(0);

  const ask = (asked: readonly Asked[]): Promise<Answers> =>
    new Promise((resolve) => {
      const id = ++lastId.current;
      const answer = (answers: Answers) => {
        setWaiting((before) => before.filter((other) => other.id !== id));
        resolve(answers);
      };
      setWaiting((before) => [...before, { id, asked, answer }]);
    });

  const [first] = waiting;
  return {
    take: async (reading) => {
      const report = await takeIn(library, reading, { titleOfCopy, ask });
      await whenSettled(library, report);
      return report;
    },
    dialog: first ? (
      <DivergedDialog
        key={first.id}
        library={library}
        asked={first.asked}
        onAnswer={first.answer}
        onClose={() => first.answer(NO_ANSWERS)}
      />
    ) : null,
  };
};
