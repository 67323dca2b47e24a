import { CornerDownLeft } from 'lucide-react';
import { useWords } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import type { Drawing } from '../drawing';
import { lineSaid, problemSaid } from './said';
import type { Writing } from './writing';

interface PreviewProps {
  readonly drawing: Drawing;
  readonly id: string;
  readonly text: string;
  readonly writing: Writing;
}

/** What Enter would do with the line, and what of it is not understood. */
export const Preview = ({ drawing, id, text, writing }: PreviewProps) => {
  // the words follow the language
  useWords('entry');
  const nameOf = (actorId: string) => drawing.content().actors.find((actor) => actor.id === actorId)?.name;
  const said = lineSaid(writing, nameOf);
  const [problem] = text.trim() ? writing.problems : [];
  return (
    <span className="line-said tabular" id={id}>
      {said ? (
        <span className="line-new">
          <CornerDownLeft {...ICON} size={16} />
          {said}
        </span>
      ) : null}
      {problem ? <span className="line-problem">{problemSaid(problem)}</span> : null}
    </span>
  );
};
