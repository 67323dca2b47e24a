import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { BIN_DAYS } from '../../domain/history/bin';
import { useWords, words } from '../../i18n';
import { namesShown } from '../../state/namesShown';
import type { Keeping } from '../../storage/keeping';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { KeptPage, NothingKept, Unreadable } from '../../ui/KeptRows';
import { say } from '../../ui/toasts';
import { BinRow } from './BinRow';
import { nameOf } from './binWords';
import { bringBack, erase } from './deeds';
import { EraseDialog } from './EraseDialog';
import { useBin } from './useBin';
import type { Waiting } from './waiting';

const HEADING = 'bin-heading';

const keyOf = ({ item }: Waiting): string => `${item.workshop}/${item.id}`;

const headingIdOf = (one: Waiting): string => `${HEADING}/${keyOf(one)}`;

/** The headings from which one goes on, the nearest first, when some of all that waits is gone. */
const headingsAfter = (all: readonly Waiting[], gone: readonly Waiting[]): string[] => {
  const keys = new Set(gone.map(keyOf));
  const at = all.findIndex((one) => keys.has(keyOf(one)));
  const left = [...all.slice(at), ...all.slice(0, at).reverse()].filter((one) => !keys.has(keyOf(one)));
  return [...left.map(headingIdOf), HEADING];
};

interface QuestionProps {
  readonly doomed: readonly Waiting[];
  readonly nameOfOne: (one: Waiting) => string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

const Question = ({ doomed, nameOfOne, ...ways }: QuestionProps) => {
  const t = useWords('bin');
  const [first, ...others] = doomed;
  if (!first) return null;
  return others.length === 0 ? (
    <EraseDialog
      title={t('askOne')}
      help={t('askOneHelp', { name: nameOfOne(first) })}
      action={t('erase')}
      {...ways}
    />
  ) : (
    <EraseDialog
      title={t('askAll')}
      help={t('askAllHelp', { count: doomed.length })}
      action={t('emptyBin')}
      {...ways}
    />
  );
};

export interface BinScreenProps {
  readonly keeping: Keeping;
}

/** What was deleted on this device and can still be brought back. */
export const BinScreen = ({ keeping }: BinScreenProps) => {
  const t = useWords('bin');
  const { state, waiting, again } = useBin(keeping);
  const shownIn = useStore(namesShown, (names) => names.in);
  const [doomed, setDoomed] = useState<readonly Waiting[]>([]);
  const nameOfOne = (one: Waiting) => nameOf(one, shownIn.has(one.item.workshop));

  const end = (gone: readonly Waiting[]) => {
    focusOn(...headingsAfter(waiting, gone));
    again();
  };
  const eraseThem = () =>
    void erase(keeping, doomed)
      .catch(() => say(words('common')('failed')))
      .finally(() => end(doomed));
  return (
    <KeptPage
      title={t('title')}
      headingId={HEADING}
      help={t('help', { days: BIN_DAYS })}
      action={
        waiting.length > 1 ? (
          <Button look="danger" onPress={() => setDoomed(waiting)}>
            <Trash2 {...ICON} />
            {t('emptyBin')}
          </Button>
        ) : null
      }
    >
      {state === 'failed' ? (
        <Unreadable text={t('unreadable')} action={t('tryAgain')} onAgain={again} />
      ) : null}
      {state === 'read' && waiting.length === 0 ? <NothingKept text={t('empty')} /> : null}
      <ul className="kept-rows" aria-labelledby={HEADING}>
        {waiting.map((one) => (
          <BinRow
            key={keyOf(one)}
            waiting={one}
            name={nameOfOne(one)}
            headingId={headingIdOf(one)}
            onBringBack={() => {
              bringBack(one, nameOfOne(one));
              end([one]);
            }}
            onErase={() => setDoomed([one])}
          />
        ))}
      </ul>
      <Question doomed={doomed} nameOfOne={nameOfOne} onErase={eraseThem} onClose={() => setDoomed([])} />
    </KeptPage>
  );
};
