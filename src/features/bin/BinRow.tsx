import { Trash2, Undo2 } from 'lucide-react';
import { goesOn } from '../../domain/history/bin';
import { dateTime, day, useWords } from '../../i18n';
import { Thumbnail } from '../../picture/Thumbnail';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { KeptRow } from '../../ui/KeptRows';
import { kindOf } from './binWords';
import type { Waiting } from './waiting';

export interface BinRowProps {
  readonly waiting: Waiting;
  readonly name: string;
  /** Of its heading, where whoever goes by key goes on when the row before it is gone. */
  readonly headingId: string;
  readonly onBringBack: () => void;
  readonly onErase: () => void;
}

/** Something in the bin: what it was, until when it waits, and the two ways out. */
export const BinRow = ({ waiting, name, headingId, onBringBack, onErase }: BinRowProps) => {
  const t = useWords('bin');
  const { item } = waiting;
  const words = (
    <>
      <h2 id={headingId} tabIndex={-1}>
        {name}
      </h2>
      <p>{kindOf(waiting)}</p>
      <p className="kept-quiet tabular">
        <span>{t('deleted', { when: dateTime(item.deletedAt) })}</span>
        <span>{t('goneOn', { day: day(goesOn(item)) })}</span>
      </p>
    </>
  );
  const ways = (
    <>
      <Button aria-label={t('restoreOne', { name })} onPress={onBringBack}>
        <Undo2 {...ICON} />
        {t('restore')}
      </Button>
      <Button look="danger" aria-label={t('eraseOne', { name })} onPress={onErase}>
        <Trash2 {...ICON} />
        {t('erase')}
      </Button>
    </>
  );
  const picture = waiting.is === 'map' ? <Thumbnail content={waiting.content} kinds={waiting.kinds} /> : null;
  return <KeptRow picture={picture} words={words} ways={ways} />;
};
