import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';
import { CheckCode } from './CheckCode';
import { codesOf } from './codes';
import type { Parcel } from './parcel';
import { StagePane } from './StagePane';

/** Two and a half codes a second: a camera reads each, and nothing on the screen counts as flashing. */
const CODE_MS = 400;

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows one after the other, round and round; where motion is unwanted it stands still until asked for the next. */
const useTurn = (count: number) => {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(() => count > 1 && !prefersStill());
  useEffect(() => {
    if (!isPlaying) return;
    const turning = setInterval(() => setAt((now) => (now + 1) % count), CODE_MS);
    return () => clearInterval(turning);
  }, [isPlaying, count]);
  const step = (by: 1 | -1) => {
    setPlaying(false);
    setAt((now) => (now + by + count) % count);
  };
  return { at, isPlaying, step, toggle: () => setPlaying(!isPlaying) };
};

const Steering = ({ count, turn }: { readonly count: number; readonly turn: ReturnType<typeof useTurn> }) => {
  const t = useWords('send');
  const { at, isPlaying, step, toggle } = turn;
  return (
    <div className="send-code-tools" role="toolbar" aria-label={t('codeTools')}>
      <IconButton label={t('previous')} icon={<ChevronLeft aria-hidden />} onPress={() => step(-1)} />
      {prefersStill() ? null : (
        <IconButton
          label={isPlaying ? t('pause') : t('play')}
          icon={isPlaying ? <Pause aria-hidden size={20} /> : <Play aria-hidden size={20} />}
          onPress={toggle}
        />
      )}
      <IconButton label={t('next')} icon={<ChevronRight aria-hidden />} onPress={() => step(1)} />
      <span className="send-position tabular">{t('position', { number: at + 1, codes: count })}</span>
    </div>
  );
};

export interface CodeShowProps {
  readonly parcel: Parcel;
  readonly onRead: () => void;
  readonly onOtherWays: () => void;
}

/** The parcel as a code for a camera, or as a sequence of codes, read in any order. */
export const CodeShow = ({ parcel, onRead, onOtherWays }: CodeShowProps) => {
  const t = useWords('send');
  const texts = useMemo(() => codesOf(parcel.link), [parcel]);
  const turn = useTurn(texts.length);
  const isOne = texts.length === 1;
  const label = isOne ? t('codeLabel') : t('codeLabelOf', { number: turn.at + 1, codes: texts.length });
  return (
    <StagePane>
      <p>{isOne ? t('codeHelp') : t('codesHelp', { codes: texts.length })}</p>
      <div className="send-code">
        <QrCode text={texts[turn.at] ?? ''} label={label} />
      </div>
      {isOne ? null : <Steering count={texts.length} turn={turn} />}
      {parcel.matter === 'map' ? <CheckCode code={parcel.checkCode} /> : null}
      <div className="dialog-actions">
        <Button onPress={onOtherWays}>{t('otherWays')}</Button>
        <Button look="primary" onPress={onRead}>
          {t('facilitatorRead')}
        </Button>
      </div>
    </StagePane>
  );
};
