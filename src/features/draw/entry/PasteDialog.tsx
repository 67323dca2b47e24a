import { useMemo, useState } from 'react';
import type { CanvasView } from '../../../canvas/view';
import {
  likelyReading,
  type Reading,
  readAs,
  readingsOf,
  readTable,
  type Table,
} from '../../../domain/lines';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { Dialog } from '../../../ui/Dialog';
import type { Drawing } from '../drawing';
import { useContent, useKinds } from '../hooks';
import { problemSaid, whatIsNew } from './said';
import { addAndShow } from './showing';
import { type Writing, writingOf } from './writing';

/** Enough to see how it was understood. */
const ROWS_SHOWN = 6;
const PROBLEMS_SHOWN = 3;
/** No more than these are read. */
const COLUMNS = [0, 1, 2, 3] as const;

const Rows = ({ table }: { readonly table: Table }) => {
  const t = useWords('entry');
  const rows = table.rows.slice(0, ROWS_SHOWN).map((cells, index) => ({ number: index + 1, cells }));
  const more = table.rows.length - rows.length;
  return (
    <div className="pasted-rows">
      <table>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              {COLUMNS.slice(0, table.columns).map((column) => (
                <td key={column} dir="auto">
                  {cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>{t('moreRows', { count: more })}</p> : null}
    </div>
  );
};

const Problems = ({ writing: { problems } }: { readonly writing: Writing }) => {
  const t = useWords('entry');
  if (problems.length === 0) return null;
  const lines = new Set(problems.map(({ line }) => line)).size;
  return (
    <div className="pasted-problems">
      <p>{t('notUnderstood', { count: lines })}</p>
      <ul>
        {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <li key={`${problem.line} ${problem.reason} ${problem.text}`} dir="auto">
            {t('problemOfLine', { line: problem.line, what: problemSaid(problem) })}
          </li>
        ))}
      </ul>
      {problems.length > PROBLEMS_SHOWN ? (
        <p>{t('moreProblems', { count: problems.length - PROBLEMS_SHOWN })}</p>
      ) : null}
    </div>
  );
};

export interface PasteDialogProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
  readonly text: string;
  readonly onClose: () => void;
}

/** Shows what pasted lines or a pasted table would add, and how they were understood, before they are added. */
export const PasteDialog = ({ drawing, view, text, onClose }: PasteDialogProps) => {
  const t = useWords('entry');
  const common = useWords('common');
  const draw = useWords('draw');
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const [chosen, setChosen] = useState<Reading | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const table = useMemo(() => readTable(text), [text]);
  const reading = chosen ?? likelyReading(table, kinds);
  const writing = useMemo(
    () => content && writingOf(drawing, readAs(table, reading, kinds)),
    [drawing, content, table, reading, kinds],
  );
  const found = whatIsNew(writing);

  const add = async () => {
    setIsAdding(true);
    await addAndShow(drawing, view, writing);
    onClose();
  };
  return (
    <Dialog title={t('pasteTitle')} closeLabel={common('close')} onClose={onClose}>
      <div className="pasted">
        <p className="pasted-found tabular" role="status">
          {found || t('nothingNew')}
        </p>
        <Choice
          label={t('readAs')}
          options={readingsOf(table).map((value) => ({ value, label: t(`reading_${value}`) }))}
          value={reading}
          onChange={setChosen}
        />
        <Rows table={table} />
        {table.leftOut > 0 ? <p>{t('leftOut', { count: table.leftOut })}</p> : null}
        <Problems writing={writing} />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button look="primary" autoFocus isDisabled={isAdding || !found} onPress={() => void add()}>
          {isAdding ? t('adding') : draw('add')}
        </Button>
      </div>
    </Dialog>
  );
};
