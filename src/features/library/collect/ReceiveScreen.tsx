import './receive.css';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { checkCode } from '../../../domain/code/checkCode';
import { readWorkshopCode } from '../../../domain/code/workshopCode';
import { ownMaps } from '../../../domain/device';
import type { Entities } from '../../../domain/entity';
import { type Relation, relation } from '../../../domain/exchange';
import { livingMap, mapContent, workshopInfo } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { amountsIn } from '../../../i18n/amounts';
import { contentPicture, kindsOf } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';
import { type Library, type OpenWorkshop, shownWorkshop } from '../../../state/library';
import { addressOf, goOnTo } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useNaming } from '../naming';
import { failureWords } from './reportWords';
import { sayReport, useTaking } from './useTaking';

/** A map that a link brought, and what is here of it. */
interface Received {
  readonly library: Library;
  readonly entities: Entities;
  readonly mapId: string;
  readonly title: string;
  readonly open: OpenWorkshop | undefined;
}

const mapIdIn = (entities: Entities): string | undefined => {
  for (const entity of entities.values()) if (entity.is === 'map') return entity.id;
  return undefined;
};

const SentPicture = ({ entities, mapId }: Received) => {
  const t = useWords('collect');
  const library = useWords('library');
  const drawing = useMemo(() => {
    const content = mapContent(entities, mapId);
    return content?.actors.length ? contentPicture(content, kindsOf(entities)) : undefined;
  }, [entities, mapId]);
  return (
    <div className="receive-picture on-paper">
      {drawing ? (
        <Picture drawing={drawing} label={t('receivePicture')} />
      ) : (
        <span>{library('emptyMap')}</span>
      )}
    </div>
  );
};

/** How much there is on the map, and by what its author knows that it is theirs. */
const Facts = ({ entities, mapId }: Received) => {
  const t = useWords('collect');
  const content = mapContent(entities, mapId);
  if (!content) return null;
  return (
    <p className="map-facts tabular">
      <span>{amountsIn(content)}</span>
      <span>
        {t('check')} <span className="receive-check">{checkCode(entities, mapId)}</span>
      </span>
    </p>
  );
};

/** Takes the map in and goes where all the maps are. */
const useTakeAndGo = ({ library, entities }: Received) => {
  const { take, dialog } = useTaking(library);
  const takeAndGo = async () => {
    const id = workshopInfo(entities)?.id ?? '';
    sayReport(await take({ workshops: new Map([[id, [entities]]]), failures: [] }));
    goOnTo({ at: 'maps', workshop: id });
  };
  return { takeAndGo: () => void takeAndGo(), dialog };
};

const OwnMap = (received: Received) => {
  const t = useWords('collect');
  const { open, mapId } = received;
  return (
    <div className="receive">
      <h1>{t('receiveOwn')}</h1>
      <SentPicture {...received} />
      <Facts {...received} />
      <p>{t('receiveOwnHelp')}</p>
      <div className="receive-actions">
        <a
          className="button"
          data-kind="primary"
          href={addressOf({ at: 'draw', workshop: open?.workshop.id ?? '', map: mapId })}
        >
          {t('receiveDraw')}
        </a>
      </div>
    </div>
  );
};

const Withdrawal = (received: Received) => {
  const t = useWords('collect');
  const { takeAndGo, dialog } = useTakeAndGo(received);
  const isHere = received.open && mapContent(received.open.workshop.entities(), received.mapId);
  return (
    <div className="receive">
      <h1>{t('receiveWithdrawn')}</h1>
      {isHere ? (
        <>
          <p>{t('receiveWithdrawnHelp', { title: received.title })}</p>
          <div className="receive-actions">
            <Button look="primary" onPress={takeAndGo}>
              {t('receiveWithdraw')}
            </Button>
          </div>
        </>
      ) : null}
      {dialog}
    </div>
  );
};

const MapsLink = ({ open }: { readonly open: OpenWorkshop }) => {
  const t = useWords('collect');
  return (
    <a className="button" href={addressOf({ at: 'maps', workshop: open.workshop.id })}>
      {t('receiveMaps')}
    </a>
  );
};

const STANDING: Partial<Record<Relation, 'receiveKnown' | 'receiveOlder' | 'receiveNewer'>> = {
  equal: 'receiveKnown',
  older: 'receiveOlder',
  newer: 'receiveNewer',
};

/** A map for a workshop that is here: what is new about it, and the way to take it in. */
const ForWorkshop = (received: Received & { readonly open: OpenWorkshop }) => {
  const t = useWords('collect');
  const { open, entities, mapId, title } = received;
  const here = useStore(open.workshop.store, (state) => state.entities);
  const { nameOf } = useNaming(open);
  const { takeAndGo, dialog } = useTakeAndGo(received);
  const stands = relation(here, entities, mapId);
  const standing = STANDING[stands];
  const isNews = stands !== 'equal' && stands !== 'older';
  return (
    <div className="receive">
      <h1>{stands === 'new' ? t('receiveTitle') : nameOf(mapId)}</h1>
      <SentPicture {...received} />
      <Facts {...received} />
      {standing ? <p>{t(standing, { title })}</p> : null}
      <div className="receive-actions">
        {isNews ? (
          <Button look="primary" onPress={takeAndGo}>
            {t('receiveTake', { title })}
          </Button>
        ) : null}
        <MapsLink open={open} />
      </div>
      {dialog}
    </div>
  );
};

/** A map for a workshop that is elsewhere: it can be collected here all the same, and joined to the others later. */
const ForElsewhere = (received: Received) => {
  const t = useWords('collect');
  const { takeAndGo, dialog } = useTakeAndGo(received);
  return (
    <div className="receive">
      <h1>{t('receiveTitle')}</h1>
      <SentPicture {...received} />
      <Facts {...received} />
      <p>{t('receiveHereHelp', { title: received.title })}</p>
      <div className="receive-actions">
        <Button look="primary" onPress={takeAndGo}>
          {t('receiveHere')}
        </Button>
      </div>
      {dialog}
    </div>
  );
};

const BadCode = ({ text }: { readonly text: string }) => {
  const t = useWords('collect');
  const common = useWords('common');
  return (
    <Notice
      level={1}
      title={t('receiveBad')}
      help={text}
      action={{ label: common('home'), href: addressOf({ at: 'home' }) }}
    />
  );
};

const ReceivedMap = (received: Received) => {
  const { open, entities, mapId } = received;
  const here = open?.workshop.entities();
  // as it is here: an author may open the link of their own withdrawal too
  if (here && ownMaps(here).includes(mapId)) return <OwnMap {...received} entities={here} />;
  if (!livingMap(entities, mapId)) return <Withdrawal {...received} />;
  if (!open) return <ForElsewhere {...received} />;
  return <ForWorkshop {...received} open={open} />;
};

export interface ReceiveScreenProps {
  readonly library: Library;
  readonly code: string;
}

/** What a link with a map in it opens: the map, and the way to take it in on this device. */
export const ReceiveScreen = ({ library, code }: ReceiveScreenProps) => {
  const t = useWords('collect');
  const common = useWords('common');
  const read = useMemo(() => readWorkshopCode(code, 'map'), [code]);
  const info = read.ok ? workshopInfo(read.value) : undefined;
  const open = useStore(library.store, ({ workshops }) => info && shownWorkshop(workshops, info.id));
  if (!read.ok) return <BadCode text={failureWords({ file: t('receiveLink'), problem: read.error })} />;
  const mapId = mapIdIn(read.value) ?? '';
  const known = open && workshopInfo(open.workshop.entities())?.title;
  const title = known || info?.title || common('untitledWorkshop');
  return <ReceivedMap library={library} entities={read.value} mapId={mapId} title={title} open={open} />;
};
