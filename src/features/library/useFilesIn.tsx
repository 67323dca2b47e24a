import { type ReactNode, useState } from 'react';
import type { MapInfo } from '../../domain/entity';
import type { Answer } from '../../domain/exchange';
import { mapName } from '../../domain/mapName';
import { MAX_FILE_LENGTH } from '../../domain/schema';
import { useWords, words } from '../../i18n';
import type { Library } from '../../state/library';
import { pickFiles } from '../../storage/files';
import { say } from '../../ui/toasts';
import { DivergedDialog } from './DivergedDialog';
import { type Reading, readFiles, type SourceFile } from './importFiles';
import { ReportDialog } from './ReportDialog';
import { reportWords } from './reportWords';
import { type Answers, type Asked, questionsOf, type Report, takeIn } from './takeIn';
import { useDrop } from './useDrop';

const sourceOf = async (file: File): Promise<SourceFile> => {
  if (file.size > MAX_FILE_LENGTH) return { name: file.name, isTooBig: true };
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return { name: file.name };
  }
};

const titleOfCopy = (copied: MapInfo, answer: Answer): string => {
  const title = mapName(copied) ?? words('common')('untitledMap');
  return words('library')(answer === 'keep-ours' ? 'copyOfTheirs' : 'copyOfOurs', { title });
};

/** One press takes back all that the files of all workshops brought. */
const sayReport = (report: Report): void => {
  const waysBack = report.taken.flatMap(({ takeBack }) => takeBack ?? []);
  const perform = () => {
    for (const takeBack of waysBack) takeBack();
  };
  const action = waysBack.length > 0 ? { label: words('common')('undo'), perform } : undefined;
  say(reportWords(report).join(' '), action);
};

interface Waiting {
  readonly reading: Reading;
  readonly asked: readonly Asked[];
}

export interface FilesIn {
  /** Lets the user choose files and takes them in. */
  readonly pick: () => void;
  /** The windows that come up on the way, and the sign that files may be dropped. */
  readonly element: ReactNode;
}

/** Takes files into the library, chosen or dropped on the page, and says what became of them. */
export const useFilesIn = (library: Library, onTaken: (report: Report) => void = () => {}): FilesIn => {
  const t = useWords('library');
  const [waiting, setWaiting] = useState<Waiting>();
  const [failed, setFailed] = useState<Report>();

  const finish = (reading: Reading, answers?: Answers) => {
    setWaiting(undefined);
    const report = takeIn(library, reading, titleOfCopy, answers);
    if (report.failures.length > 0) setFailed(report);
    else sayReport(report);
    onTaken(report);
  };
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const reading = readFiles(await Promise.all(files.map(sourceOf)));
    const asked = questionsOf(library, reading);
    if (asked.length > 0) setWaiting({ reading, asked });
    else finish(reading);
  };
  const isOver = useDrop((files) => void open(files));

  return {
    pick: () => void pickFiles().then(open),
    element: (
      <>
        {isOver ? <div className="drop-here">{t('dropHere')}</div> : null}
        {waiting ? (
          <DivergedDialog
            asked={waiting.asked}
            onAnswer={(answers) => finish(waiting.reading, answers)}
            onClose={() => finish(waiting.reading)}
          />
        ) : null}
        {failed ? <ReportDialog report={failed} onClose={() => setFailed(undefined)} /> : null}
      </>
    ),
  };
};
