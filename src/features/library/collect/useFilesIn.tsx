import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n';
import type { Library } from '../../../state/library';
import { goTo } from '../../../state/route';
import { pickFiles } from '../../../storage/files';
import { ReportDialog } from './ReportDialog';
import { type Reading, readSources } from './reading';
import { sourcesOfFiles } from './sources';
import type { Report } from './takeIn';
import { useDrop } from './useDrop';
import { sayReport, useTaking } from './useTaking';

/** The shared map that somebody wants to look at, when it is all that was opened. */
export const onlyResultOf = ({ workshops, failures }: Reading): string | undefined =>
  workshops.size === 0 && failures.length === 1 ? failures[0]?.result : undefined;

export interface FilesIn {
  /** Lets the user choose files and takes them in. */
  readonly pick: () => void;
  /** The windows that come up on the way, and the sign that files may be dropped. */
  readonly element: ReactNode;
}

/** Takes files into the library, chosen or dropped on the page, and says what became of them. */
export const useFilesIn = (library: Library, onTaken: (report: Report) => void = () => {}): FilesIn => {
  const t = useWords('library');
  const { take, dialog } = useTaking(library);
  const [failed, setFailed] = useState<Report>();

  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const reading = await readSources(await sourcesOfFiles(files));
    const code = onlyResultOf(reading);
    if (code !== undefined) return goTo({ at: 'result', code });
    const report = await take(reading);
    if (report.failures.length > 0) setFailed(report);
    else sayReport(report);
    onTaken(report);
  };
  const isOver = useDrop((files) => void open(files));

  return {
    pick: () => void pickFiles().then(open),
    element: (
      <>
        {isOver ? <div className="drop-here">{t('dropHere')}</div> : null}
        {dialog}
        {failed ? <ReportDialog report={failed} onClose={() => setFailed(undefined)} /> : null}
      </>
    ),
  };
};
