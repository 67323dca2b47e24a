import './showing.css';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Slide } from '../../../domain/show/slides';
import { useWords } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import { useTurn } from '../../../ui/useTurn';
import { useWakeLock } from '../../../ui/useWakeLock';
import { useSlideWords } from '../slideWords';
import type { Show } from '../useShow';
import type { ShowOrder } from './keys';
import { ShowBar } from './ShowBar';
import { SlideView } from './SlideView';
import { useDeck } from './useDeck';
import { useEmphasis } from './useEmphasis';
import { useRoomLetters } from './useRoomLetters';
import { useSteeringKeys, useSteeringTaps } from './useSteering';

export interface ShowingProps {
  readonly show: Show;
  readonly onEnd: () => void;
}

/** Tells whoever listens what is on the screen, when that is another slide than before. */
const useSpoken = (slide: Slide | undefined, words: string): void => {
  const id = slide?.id;
  const spoken = useRef<string>(undefined);
  useEffect(() => {
    if (id !== undefined && id !== spoken.current) announce(words);
    spoken.current = id;
  }, [id, words]);
};

const Stage = ({ show, onEnd }: ShowingProps) => {
  const t = useWords('show');
  const stage = useRef<HTMLDivElement>(null);
  const hasTurn = useTurn(stage);
  const [isBlack, setBlack] = useState(false);
  const { slides, shown, goTo, move } = useDeck(show);
  const { k, setK } = useEmphasis(show, shown?.slide);
  const nameOf = useSlideWords(show);
  const place = shown?.place ?? 0;
  useSpoken(
    shown?.slide,
    shown ? t('placed', { place: place + 1, all: slides.length, what: nameOf(shown.slide) }) : '',
  );
  useWakeLock();
  useRoomLetters();

  const darken = () => {
    setBlack(true);
    announce(t('isBlack'));
  };
  const obey = (order: ShowOrder) => {
    if (order === 'black') darken();
    else if (order === 'more') setK(k + 1);
    else if (order === 'less') setK(k - 1);
    else move(order);
  };
  useSteeringKeys({ isBlack, onOrder: obey, onLight: () => setBlack(false) });
  useSteeringTaps(stage, obey);

  return (
    <>
      <div className="show-stage" ref={stage}>
        {shown && hasTurn ? (
          <SlideView key={shown.slide.step.id} slide={shown.slide} show={show} k={k} onK={setK} />
        ) : null}
        {shown ? null : <p className="show-note">{t('nothingToShow')}</p>}
      </div>
      <ShowBar slides={slides} place={place} nameOf={nameOf} onGoTo={goTo} onEnd={onEnd} />
      {isBlack ? (
        <button
          type="button"
          className="show-black"
          aria-label={t('isBlack')}
          onClick={() => setBlack(false)}
        />
      ) : null}
    </>
  );
};

/** The steps on the whole window, one thing at a time; everything else waits behind it. */
export const Showing = (props: ShowingProps) => {
  const t = useWords('show');
  return (
    <ModalOverlay
      className="show"
      isOpen
      isKeyboardDismissDisabled
      onOpenChange={(isOpen) => !isOpen && props.onEnd()}
    >
      <Modal className="show-modal">
        <Dialog className="show-dialog" aria-label={t('title')}>
          <Stage {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
