import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Heading } from 'react-aria-components';
import { recordKey } from '../../domain/recordKeys';
import type { MapContent } from '../../domain/select';
import type { WallActors } from '../../domain/wall';
import { useWords } from '../../i18n';
import { amountsIn, amountsOf } from '../../i18n/amounts';
import { mapNameOf } from '../../i18n/mapNames';
import { IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useKeys } from '../../ui/useKeys';
import { FullWindow } from './FullWindow';
import { LayoutChoice, type LayoutChoiceProps } from './LayoutChoice';
import { MapInWords } from './MapInWords';
import { ShownActor } from './ShownActor';
import type { Lit } from './useLit';
import type { Pictures, Wall } from './useWall';
import { ZoomedPicture } from './ZoomedPicture';

export interface EnlargedProps extends LayoutChoiceProps {
  readonly wall: Wall;
  readonly maps: readonly MapContent[];
  readonly mapId: string;
  readonly pictures: Pictures;
  readonly actors: WallActors | undefined;
  readonly lit: Lit;
  readonly onGoTo: (mapId: string) => void;
  readonly onClose: () => void;
}

interface StepsProps extends Pick<EnlargedProps, 'maps' | 'mapId' | 'onGoTo'> {}

/** To the map before and the one after it on the wall, by button and arrow key. */
const Steps = ({ maps, mapId, onGoTo }: StepsProps) => {
  const t = useWords('wall');
  const place = maps.findIndex(({ info }) => info.id === mapId);
  const stepTo = (way: 1 | -1) => {
    const next = maps[place + way];
    if (next) onGoTo(next.info.id);
  };
  useKeys((event) => {
    if (event.key === 'ArrowLeft') stepTo(-1);
    if (event.key === 'ArrowRight') stepTo(1);
  });
  return (
    <div className="wall-steps">
      <IconButton
        label={t('previous')}
        shortcut="←"
        icon={<ArrowLeft {...ICON} />}
        isDisabled={place <= 0}
        onPress={() => stepTo(-1)}
      />
      <span className="tabular">{t('place', { place: place + 1, all: maps.length })}</span>
      <IconButton
        label={t('next')}
        shortcut="→"
        icon={<ArrowRight {...ICON} />}
        isDisabled={place >= maps.length - 1}
        onPress={() => stepTo(1)}
      />
    </div>
  );
};

/** One map on the whole window, with its author's sentence and all of it in words. */
export const Enlarged = ({
  wall,
  maps,
  mapId,
  pictures,
  actors,
  lit,
  isCommon,
  onChange,
  onGoTo,
  onClose,
}: EnlargedProps) => {
  const t = useWords('wall');
  const common = useWords('common');
  const content = maps.find(({ info }) => info.id === mapId);
  const drawing = pictures.drawings.get(mapId);
  const isGone = !content || !drawing;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (isGone) return null;

  const name = mapNameOf(wall.labels.get(mapId));
  const { message } = content.info;
  return (
    <FullWindow label={name} onClose={onClose}>
      <header className="wall-full-bar">
        <Heading level={2}>{name}</Heading>
        <span className="wall-facts tabular">{amountsIn(content)}</span>
        <LayoutChoice isCommon={isCommon} onChange={onChange} />
        <Steps maps={maps} mapId={mapId} onGoTo={onGoTo} />
        <IconButton label={common('close')} shortcut="Esc" icon={<X {...ICON} />} onPress={onClose} />
      </header>
      <div className="wall-full-body">
        <div className="wall-full-picture">
          <ZoomedPicture
            key={mapId}
            drawing={drawing}
            frame={pictures.frame}
            label={t('picture', { name, ...amountsOf(content) })}
            lit={lit.byMap.get(mapId)}
            onPoint={(id) => lit.pointAt(id && recordKey(mapId, id))}
            onPick={(id) => lit.pick(id && recordKey(mapId, id))}
          />
          <ShownActor lit={lit} actors={actors} />
          {message ? <p className="wall-sentence">{t('said', { message })}</p> : null}
        </div>
        <MapInWords
          content={content}
          kinds={wall.kinds}
          chosen={lit.chosenOn(mapId)}
          onPoint={(id) => lit.pointAt(id && recordKey(mapId, id))}
          onPick={(id) => lit.pick(recordKey(mapId, id))}
        />
      </div>
    </FullWindow>
  );
};
