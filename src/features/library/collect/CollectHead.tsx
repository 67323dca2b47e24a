import {
  Camera,
  Download,
  FileText,
  FolderOpen,
  LayoutGrid,
  Link,
  Plus,
  SlidersHorizontal,
} from 'lucide-react';
import { useStore } from 'zustand';
import { workshopInfo } from '../../../domain/select';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { addressOf } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { useSaveWhole } from './useSaveWhole';

/** What the head of the maps page opens. */
export interface Ways {
  readonly addFiles: () => void;
  readonly addLinks: () => void;
  readonly readCodes: () => void;
  readonly newMap: () => void;
}

const WayButtons = ({ open, ways }: { readonly open: OpenWorkshop; readonly ways: Ways }) => {
  const t = useWords('library');
  const collect = useWords('collect');
  return (
    <fieldset className="home-tools">
      <legend className="visually-hidden">{collect('ways')}</legend>
      <Button look="primary" onPress={ways.addFiles}>
        <FolderOpen {...ICON} />
        {t('addFiles')}
      </Button>
      <Button onPress={ways.readCodes}>
        <Camera {...ICON} />
        {collect('readCodes')}
      </Button>
      <Button onPress={ways.addLinks}>
        <Link {...ICON} />
        {collect('addLinks')}
      </Button>
      <a className="button" href={addressOf({ at: 'paper', workshop: open.workshop.id })}>
        <FileText {...ICON} />
        {collect('addPaper')}
      </a>
      <Button onPress={ways.newMap}>
        <Plus {...ICON} />
        {t('newMap')}
      </Button>
    </fieldset>
  );
};

const WorkshopButtons = ({ open, count }: Pick<CollectHeadProps, 'open' | 'count'>) => {
  const t = useWords('library');
  const collect = useWords('collect');
  const save = useSaveWhole(open);
  return (
    <div className="home-tools">
      <Button look="plain" onPress={save}>
        <Download {...ICON} />
        {t('saveWorkshop')}
      </Button>
      <a
        className="button"
        data-kind="plain"
        href={addressOf({ at: 'prepare', workshop: open.workshop.id, from: 'maps' })}
      >
        <SlidersHorizontal {...ICON} />
        {t('settings')}
      </a>
      {count > 0 ? (
        <a className="button" href={addressOf({ at: 'wall', workshop: open.workshop.id })}>
          <LayoutGrid {...ICON} />
          {collect('toWall')}
        </a>
      ) : null}
    </div>
  );
};

export interface CollectHeadProps {
  readonly open: OpenWorkshop;
  readonly headingId: string;
  /** How many persons' maps have come. */
  readonly count: number;
  readonly isReading: boolean;
  readonly ways: Ways;
}

/** How many maps of how many have come, and all the ways for more. */
export const CollectHead = ({ open, headingId, count, isReading, ways }: CollectHeadProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const collect = useWords('collect');
  const info = useStore(open.workshop.store, ({ entities }) => workshopInfo(entities));
  const expected = info?.expected;
  return (
    <header className="collect-head">
      <div className="collect-title">
        <h2 id={headingId} tabIndex={-1}>
          {t('maps')}{' '}
          <span className="collect-count tabular">
            {expected ? t('expected', { count, expected }) : common('maps', { count })}
          </span>
        </h2>
        {expected ? (
          <progress
            value={Math.min(count, expected)}
            max={expected}
            aria-label={collect('expectedSpoken', { count, expected })}
          />
        ) : null}
        {info?.question ? <p className="workshop-question">{info.question}</p> : null}
      </div>
      <WorkshopButtons open={open} count={count} />
      <WayButtons open={open} ways={ways} />
      <p className="collect-reading" role="status">
        {isReading ? collect('reading') : null}
      </p>
    </header>
  );
};
