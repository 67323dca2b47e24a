import './wall.css';
import './large.css';
import { ArrowLeft, Copy, UserCheck } from 'lucide-react';
import { useMemo } from 'react';
import { usePointing } from '../../canvas/usePointing';
import { checkCode } from '../../domain/code/checkCode';
import { copyMap } from '../../domain/commands/workshop';
import { claimMap } from '../../domain/device';
import { useWords, words } from '../../i18n';
import { amountsIn, amountsOf } from '../../i18n/amounts';
import { mapNameOf } from '../../i18n/mapNames';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { addressOf, goTo } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { MapInWords } from './MapInWords';
import { usePictures, useWall, type Wall } from './useWall';
import { ZoomedPicture } from './ZoomedPicture';

export interface ReadOnlyScreenProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

/** A copy is a draft of whoever makes it: it begins nameless, and where the original was sent stays with that. */
const drawOnCopy = ({ workshop }: OpenWorkshop, mapId: string, name: string): void => {
  const copy = newId();
  const title = words('wall')('copyTitle', { title: name });
  workshop.commit(copyMap(workshop.entities(), mapId, { id: copy, title, author: { type: 'person' } }));
  workshop.commit(claimMap(workshop.entities(), copy), 'user', { lasting: true });
  goTo({ at: 'draw', workshop: workshop.id, map: copy });
};

interface ActionsProps extends ReadOnlyScreenProps {
  readonly name: string;
}

const Actions = ({ open, mapId, name }: ActionsProps) => {
  const t = useWords('wall');
  const { workshop } = open;
  return (
    <div className="wall-buttons">
      <Button onPress={() => drawOnCopy(open, mapId, name)}>
        <Copy {...ICON} />
        {t('editCopy')}
      </Button>
      <Button
        onPress={() => workshop.commit(claimMap(workshop.entities(), mapId), 'user', { lasting: true })}
      >
        <UserCheck {...ICON} />
        {t('isMine')}
      </Button>
    </div>
  );
};

const CheckCode = ({ wall, mapId }: { readonly wall: Wall; readonly mapId: string }) => {
  const t = useWords('wall');
  const code = useMemo(() => checkCode(wall.entities, mapId), [wall.entities, mapId]);
  return (
    <p className="field-help">
      {t('checkCode')} <strong className="wall-code">{code}</strong>. {t('checkCodeHelp')}
    </p>
  );
};

/** A map that somebody else sent here: to be looked at and copied, not to be drawn on. */
export const ReadOnlyScreen = ({ open, mapId }: ReadOnlyScreenProps) => {
  const t = useWords('wall');
  const wall = useWall(open.workshop);
  const pictures = usePictures(wall);
  const { chosen, lit, point, choose, toggle } = usePointing();
  const content = wall.contents.find(({ info }) => info.id === mapId);
  const drawing = pictures.drawings.get(mapId);
  if (!content || !drawing) return null;

  const name = mapNameOf(wall.labels.get(mapId));
  const { message } = content.info;
  return (
    <div className="wall-read">
      <header className="wall-full-bar">
        <a className="button" href={addressOf({ at: 'maps', workshop: open.workshop.id })}>
          <ArrowLeft {...ICON} />
          {t('toMaps')}
        </a>
        <h1>{name}</h1>
        <span className="wall-facts tabular">{amountsIn(content)}</span>
        <Actions open={open} mapId={mapId} name={name} />
      </header>
      <div className="wall-full-body">
        <div className="wall-full-picture">
          <ZoomedPicture
            drawing={drawing}
            label={t('picture', { name, ...amountsOf(content) })}
            lit={lit}
            onPoint={point}
            onPick={choose}
          />
          {message ? <p className="wall-sentence">{t('said', { message })}</p> : null}
        </div>
        <div className="wall-words">
          <p>{t('readOnly')}</p>
          <p className="field-help">{t('isMineHelp')}</p>
          <CheckCode wall={wall} mapId={mapId} />
          <MapInWords content={content} kinds={wall.kinds} chosen={chosen} onPoint={point} onPick={toggle} />
        </div>
      </div>
    </div>
  );
};
