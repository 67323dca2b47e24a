import { X } from 'lucide-react';
import type { Merged } from '../../canvas/useMerged';
import type { Note } from '../../domain/entity';
import { anchorOf, type Talk } from '../../domain/merge/talk';
import { mapIdsOf, type Thing } from '../../domain/merge/things';
import { useWords } from '../../i18n';
import { mapNames } from '../../i18n/mapNames';
import { thingName } from '../../i18n/thingNames';
import type { Workshop } from '../../state/workshop';
import { IconButton } from '../../ui/Button';
import { ActorFields } from './ActorFields';
import type { Deciding } from './deciding';
import { LinkFields } from './LinkFields';
import { NotesPanel } from './NotesPanel';

const NO_NOTES: readonly Note[] = [];

export interface InspectorProps {
  readonly thing: Thing;
  readonly merged: Merged;
  readonly deciding: Deciding;
  readonly workshop: Workshop;
  readonly talk: Talk;
  readonly onClose: () => void;
}

/** What the maps say together of the chosen actor or link, and what the users decided about it. */
export const Inspector = ({ thing, merged, deciding, workshop, talk, onClose }: InspectorProps) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const mapIds = mapIdsOf(thing);
  const title = t(thing.is);
  return (
    <section className="stage-panel panel shared-inspector" aria-label={title}>
      <div className="shared-head">
        <h2 className="panel-title">{title}</h2>
        <IconButton
          look="plain"
          label={t('letGo')}
          shortcut="Esc"
          icon={<X aria-hidden />}
          onPress={onClose}
        />
      </div>
      {thing.is === 'link' ? <p className="shared-name">{thingName(thing)}</p> : null}
      <p className="tabular">
        {compare('drewNames', {
          n: mapIds.length,
          m: merged.view.counts.maps.length,
          names: mapNames(mapIds, merged.labels),
        })}
      </p>
      {thing.is === 'actor' ? (
        <ActorFields key={thing.id} actor={thing.actor} merged={merged} deciding={deciding} />
      ) : (
        <LinkFields thing={thing} merged={merged} />
      )}
      <NotesPanel
        key={`notes ${thing.id}`}
        workshop={workshop}
        notes={talk.byThing.get(thing.id) ?? NO_NOTES}
        at={anchorOf(thing, merged.view)}
        label={t('talkNote')}
      />
    </section>
  );
};
