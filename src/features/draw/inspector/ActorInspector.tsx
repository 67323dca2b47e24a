import { Link2 } from 'lucide-react';
import type { Actor, ActorKind } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { ZoneChoice } from '../backdrop/ZoneChoice';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { useContent } from '../hooks';
import { SharedNetworks } from '../networks/SharedNetworks';
import { KindSelect, More, NoteInput } from './fields';
import { InfluenceChoice, useAsksInfluence } from './InfluenceChoice';
import { MunicipalityField } from './MunicipalityField';
import { NameInput } from './NameInput';
import { Namesakes } from './Namesakes';

/** What stands pinned has a place of its own. */
const pinnedAt = (drawing: Drawing, { id }: Actor, pinned: boolean) =>
  pinned ? { ...drawing.placeOf(id), pinned } : { pinned: undefined };

interface ActorInspectorProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
  readonly kinds: readonly ActorKind[];
  readonly onConnect: () => void;
  /** Goes to another actor, such as one of the same name. */
  readonly onShow: (id: string) => void;
}

/** Everything about one actor. */
export const ActorInspector = ({ drawing, actor, kinds, onConnect, onShow }: ActorInspectorProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const outline = useWords('outline');
  const content = useContent(drawing);
  const asksInfluence = useAsksInfluence(drawing);
  const influence = <InfluenceChoice drawing={drawing} actor={actor} />;
  const networks = <SharedNetworks drawing={drawing} actors={[actor]} />;
  const areUsed = content.networks.length > 0;
  return (
    <>
      <NameInput drawing={drawing} actor={actor} />
      <Namesakes drawing={drawing} actor={actor} onShow={onShow} />
      <div className="inspector-row">
        <Button onPress={onConnect}>
          <Link2 aria-hidden size={18} />
          {t('connect')}
        </Button>
        <span className="inspector-count">
          {common('links', { count: factsOf(content).linksByActor.get(actor.id)?.length ?? 0 })}
        </span>
      </div>
      <KindSelect kinds={kinds} value={actor.kind} onChange={(kind) => drawing.set(actor.id, { kind })} />
      <ZoneChoice drawing={drawing} actors={[actor]} />
      {asksInfluence ? influence : null}
      <NoteInput drawing={drawing} record={actor} />
      <Checkbox
        label={t('self')}
        checked={actor.self ?? false}
        onChange={(self) => drawing.set(actor.id, { self: self || undefined })}
      />
      {areUsed ? networks : null}
      <More>
        {areUsed ? null : networks}
        {asksInfluence ? null : influence}
        <MunicipalityField drawing={drawing} actor={actor} />
        <Checkbox
          label={outline('pin')}
          checked={actor.pinned ?? false}
          onChange={(pinned) => drawing.set(actor.id, pinnedAt(drawing, actor, pinned))}
        />
      </More>
    </>
  );
};
