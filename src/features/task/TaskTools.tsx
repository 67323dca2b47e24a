import { LayoutGrid, ListOrdered, Minimize2, Presentation, SlidersHorizontal, UserPlus } from 'lucide-react';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';

export interface TaskToolsProps {
  readonly workshopId: string;
  readonly isPresenting: boolean;
  readonly onPresent: () => void;
  readonly onInvite: () => void;
  readonly onEditPhases: () => void;
}

const ToWall = ({ workshopId }: Pick<TaskToolsProps, 'workshopId'>) => {
  const t = useWords('task');
  return (
    <a className="button" data-kind="plain" href={addressOf({ at: 'wall', workshop: workshopId })}>
      <LayoutGrid {...ICON} />
      {t('toWall')}
    </a>
  );
};

/** What the facilitator does on this page; while it is shown to all, only the ways on and back. */
export const TaskTools = (props: TaskToolsProps) => {
  const { workshopId, isPresenting, onPresent, onInvite, onEditPhases } = props;
  const t = useWords('task');
  const library = useWords('library');
  if (isPresenting) {
    return (
      <div className="task-tools">
        <ToWall workshopId={workshopId} />
        <Button look="plain" onPress={onPresent}>
          <Minimize2 {...ICON} />
          {t('stopPresenting')}
        </Button>
      </div>
    );
  }
  return (
    <div className="task-tools" role="toolbar" aria-label={t('tools')}>
      <Button look="primary" onPress={onPresent}>
        <Presentation {...ICON} />
        {t('present')}
      </Button>
      <Button onPress={onInvite}>
        <UserPlus {...ICON} />
        {t('invite')}
      </Button>
      <Button onPress={onEditPhases}>
        <ListOrdered {...ICON} />
        {t('editPhases')}
      </Button>
      <a className="button" href={addressOf({ at: 'prepare', workshop: workshopId, from: 'task' })}>
        <SlidersHorizontal {...ICON} />
        {library('settings')}
      </a>
    </div>
  );
};
