import { Link2 } from 'lucide-react';
import type { Actor, ActorKind } from '../../../domain/entity';
import { linksOf } from '../../../domain/rules';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { KindSelect, More, NameInput, NoteInput, NumberChoice } from './fields';

const INFLUENCE = [0, 1, 2, 3, 4, 5] as const;

interface ActorInspectorProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
  readonly kinds: readonly ActorKind[];
  readonly onConnect: () => void;
}

/** Everything about one actor. */
export const ActorInspector = ({ drawing, actor, kinds, onConnect }: ActorInspectorProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const content = useContent(drawing);
  return (
    <>
      <NameInput drawing={drawing} actor={actor} />
      <div className="inspector-row">
        <Button onPress={onConnect}>
          <Link2 aria-hidden size={18} />
          {t('connect')}
        </Button>
        <span className="inspector-count">
          {common('links', { count: linksOf(content.links, actor.id).length })}
        </span>
      </div>
      <KindSelect kinds={kinds} value={actor.kind} onChange={(kind) => drawing.set(actor.id, { kind })} />
      <NoteInput drawing={drawing} record={actor} />
      <Checkbox
        label={t('self')}
        checked={actor.self ?? false}
        onChange={(self) => drawing.set(actor.id, { self: self || undefined })}
      />
      <More>
        <NumberChoice
          label={t('influence')}
          numbers={INFLUENCE}
          value={actor.influence}
          onChange={(influence) => drawing.set(actor.id, { influence })}
          labelOf={(number) => (number === undefined ? t('influenceNone') : String(number))}
        />
      </More>
    </>
  );
};
