import { useState } from 'react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Draft } from './draft';
import { SideView, type SideViewProps } from './SideView';
import type { Side } from './sides';

/** So many pictures stand side by side without crowding out the names. */
const MOST_PICTURES = 4;

const hasRoom = (): boolean => matchMedia('(min-width: 600px)').matches;

export interface SideBySideProps extends Pick<SideViewProps, 'view' | 'kinds'> {
  readonly sides: readonly Side[];
  readonly draft: Draft;
}

/** Those asked about, side by side, with what can be done to them. */
export const SideBySide = ({ sides, draft, ...shown }: SideBySideProps) => {
  const t = useWords('match');
  const [showsPictures, setShowsPictures] = useState(() => hasRoom() && sides.length <= MOST_PICTURES);
  const isSeveral = sides.length > 2;
  return (
    <>
      {draft.isSplit ? <p className="match-help">{t('splitHelp')}</p> : null}
      <ul className="card-names" data-many={sides.length > MOST_PICTURES || undefined}>
        {sides.map((side) => (
          <SideView
            key={side.id}
            side={side}
            draft={draft}
            showsPicture={showsPictures}
            isOneOfMany={isSeveral}
            {...shown}
          />
        ))}
      </ul>
      <div className="card-tools">
        {isSeveral ? (
          <Button pressed={draft.isSplit} onPress={draft.toggleSplit}>
            {t('split')}
          </Button>
        ) : null}
        <Button pressed={showsPictures} onPress={() => setShowsPictures(!showsPictures)}>
          {t('showPictures')}
        </Button>
      </div>
    </>
  );
};
