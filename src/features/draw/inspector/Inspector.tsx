import { ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import { select } from '../../../state/selection';
import { Button, IconButton } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { useContent, useKinds, useSelected } from '../hooks';
import { endNames } from '../labels';
import { ActorInspector } from './ActorInspector';
import { LinkInspector } from './LinkInspector';
import { Several } from './Several';

const ROOMY = '(min-width: 600px)';

interface InspectorProps {
  readonly drawing: Drawing;
  readonly onConnect: (id: string) => void;
  readonly onRename: (id: string) => void;
  readonly onRemove: () => void;
}

/** On a phone the picture stays in sight, and elsewhere the list: only what is done most, the rest a tap away. */
const useFolded = (drawing: Drawing) => {
  const besideList = useStore(drawing.store, (state) => state.panel === 'outline');
  const [isSmall] = useState(() => !matchMedia(ROOMY).matches);
  const [unfolded, setUnfolded] = useState(false);
  const canFold = isSmall || besideList;
  return { canFold, folded: canFold && !unfolded, setFolded: (folded: boolean) => setUnfolded(!folded) };
};

/** What is selected: everything about it can be seen and changed here. */
export const Inspector = ({ drawing, onConnect, onRename, onRemove }: InspectorProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const selected = useSelected(drawing);
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const { canFold, folded, setFolded } = useFolded(drawing);
  const actors = content.actors.filter((actor) => selected.has(actor.id));
  const links = content.links.filter((link) => selected.has(link.id));
  const [actor, link] = [actors[0], links[0]];
  if (!actor && !link) return null;
  const single = actors.length + links.length === 1;
  const title = !single ? t('selection') : actor ? t('actor') : t('link');
  return (
    <aside className="inspector panel" aria-label={title}>
      <div className="inspector-head">
        <h2 className="panel-title">{title}</h2>
        <div className="inspector-tools">
          <Button look="plain" onPress={onRemove}>
            <Trash2 aria-hidden size={18} />
            {common('delete')}
          </Button>
          {canFold && !folded ? (
            <IconButton
              look="plain"
              label={t('fold')}
              icon={<ChevronDown aria-hidden size={20} />}
              onPress={() => setFolded(true)}
            />
          ) : null}
        </div>
      </div>
      {single && folded ? (
        <>
          <p className="inspector-title">
            {actor ? actor.name : link ? t('linkLabel', endNames(link, content)) : ''}
          </p>
          <div className="inspector-tools">
            {actor ? (
              <>
                <Button onPress={() => onConnect(actor.id)}>{t('connect')}</Button>
                <Button onPress={() => onRename(actor.id)}>{common('rename')}</Button>
              </>
            ) : null}
            <Button onPress={() => setFolded(false)}>{common('more')}</Button>
          </div>
        </>
      ) : null}
      {single && !folded && actor ? (
        <ActorInspector
          key={actor.id}
          drawing={drawing}
          actor={actor}
          kinds={kinds.actors}
          onConnect={() => onConnect(actor.id)}
          onShow={(id) => select(drawing.selection, [id])}
        />
      ) : null}
      {single && !folded && link ? (
        <LinkInspector key={link.id} drawing={drawing} link={link} kinds={kinds.links} />
      ) : null}
      {single ? null : <Several drawing={drawing} actors={actors} links={links} />}
    </aside>
  );
};
