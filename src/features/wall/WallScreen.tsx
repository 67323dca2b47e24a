import './wall.css';
import './large.css';
import { Eye, Maximize, Minimize, QrCode } from 'lucide-react';
import { useStore } from 'zustand';
import { personsMapCount } from '../../domain/compare/sets';
import { mapContents, workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { Notice } from '../../ui/Notice';
import { usePresenting } from '../../ui/usePresenting';
import { OpenWall, type OpenWallProps } from './OpenWall';
import { reveal, revealed } from './revealed';
import { useWall } from './useWall';

export interface WallScreenProps {
  readonly open: OpenWorkshop;
}

/** "38 / 45 karttaa on tullut": persons' maps, as everywhere. */
const useArrived = ({ workshop }: OpenWorkshop): string => {
  const t = useWords('wall');
  const count = useStore(workshop.store, ({ entities }) => personsMapCount(entities));
  const expected = useStore(workshop.store, ({ entities }) => workshopInfo(entities)?.expected);
  return expected ? t('arrivedOf', { count, expected }) : t('arrived', { count });
};

type PresentingProps = Pick<OpenWallProps, 'isPresenting' | 'onPresent'>;

/** How many have come, and nothing of what they drew. */
const HiddenWall = ({ open, isPresenting, onPresent }: WallScreenProps & PresentingProps) => {
  const t = useWords('wall');
  return (
    <div className="wall-hidden">
      <h2 className="wall-arrived tabular" aria-live="polite">
        {useArrived(open)}
      </h2>
      {isPresenting ? null : <p>{t('hiddenHelp')}</p>}
      <div className="wall-buttons">
        <Button look="primary" onPress={() => reveal(open.workshop.id, true)}>
          <Eye {...ICON} />
          {t('reveal')}
        </Button>
        <Button onPress={onPresent}>
          {isPresenting ? <Minimize {...ICON} /> : <Maximize {...ICON} />}
          {t(isPresenting ? 'stopPresenting' : 'present')}
        </Button>
        <a className="button" href={addressOf({ at: 'task', workshop: open.workshop.id })}>
          <QrCode {...ICON} />
          {t('toTask')}
        </a>
      </div>
    </div>
  );
};

const ShownWall = ({ open, ...presenting }: WallScreenProps & PresentingProps) => {
  const wall = useWall(open.workshop);
  return (
    <div className="wall">
      <OpenWall
        open={open}
        wall={wall}
        title={useArrived(open)}
        {...presenting}
        onHide={() => reveal(open.workshop.id, false)}
      />
    </div>
  );
};

/** All maps side by side, once the facilitator says so; until then only how many have come. */
export const WallScreen = ({ open }: WallScreenProps) => {
  const t = useWords('wall');
  const { id, store } = open.workshop;
  const isRevealed = useStore(revealed, (state) => state.in.has(id));
  const isEmpty = useStore(store, ({ entities }) => mapContents(entities).length === 0);
  const { isPresenting, toggle } = usePresenting();
  if (isEmpty) {
    return (
      <Notice
        title={t('emptyTitle')}
        help={t('emptyHelp')}
        action={{ label: t('toTask'), href: addressOf({ at: 'task', workshop: id }) }}
      />
    );
  }
  const Shown = isRevealed ? ShownWall : HiddenWall;
  return <Shown open={open} isPresenting={isPresenting} onPresent={toggle} />;
};
