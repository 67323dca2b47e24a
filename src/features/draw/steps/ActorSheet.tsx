import { Trash2 } from 'lucide-react';
import type { Actor } from '../../../domain/entity';
import { useWords, words } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { useKinds } from '../hooks';
import { ActorInspector } from '../inspector/ActorInspector';

interface ActorSheetProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actor: Actor;
  readonly onConnect: () => void;
  readonly onClose: () => void;
  /** Closed, and the actor with its name is gone. */
  readonly onRemoved: () => void;
}

/** Everything about one actor, and the way to take it off the map. */
export const ActorSheet = ({ drawing, undo, actor, onConnect, onClose, onRemoved }: ActorSheetProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const kinds = useKinds(drawing);
  const remove = () => {
    onClose();
    onRemoved();
    const perform = drawing.remove([actor.id], undo);
    say(words('draw')('removed'), { label: common('undo'), perform });
  };
  return (
    <Dialog title={t('actor')} closeLabel={common('close')} onClose={onClose}>
      <div className="dialog-form">
        <ActorInspector drawing={drawing} actor={actor} kinds={kinds.actors} onConnect={onConnect} />
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
