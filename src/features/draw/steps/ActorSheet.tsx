import { Trash2 } from 'lucide-react';
import type { Actor } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Drawing } from '../drawing';
import { useKinds } from '../hooks';
import { ActorInspector } from '../inspector/ActorInspector';
import { removeAndSay } from '../telling/removing';

interface ActorSheetProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actor: Actor;
  readonly onConnect: () => void;
  /** Opens another actor in its place. */
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
  /** Closed, and the actor with its name is gone. */
  readonly onRemoved: () => void;
}

/** Everything about one actor, and the way to take it off the map. */
export const ActorSheet = ({
  drawing,
  undo,
  actor,
  onConnect,
  onShow,
  onClose,
  onRemoved,
}: ActorSheetProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const kinds = useKinds(drawing);
  const remove = () => {
    onClose();
    onRemoved();
    removeAndSay(drawing, [actor.id], undo);
  };
  return (
    <Dialog title={t('actor')} closeLabel={common('close')} onClose={onClose}>
      <div className="dialog-form">
        <ActorInspector
          drawing={drawing}
          actor={actor}
          kinds={kinds.actors}
          onConnect={onConnect}
          onShow={onShow}
        />
        <div className="dialog-actions">
          <Button look="danger" onPress={remove}>
            <Trash2 aria-hidden size={20} />
            {common('delete')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {common('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
