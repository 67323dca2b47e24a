import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Actor } from '../../../domain/entity';

/** Where the focus finds an actor's name. */
export const pillId = (actorId: string): string => `pill-${actorId}`;

interface NamePillProps {
  readonly actor: Actor;
  /** What the button does, where its name alone does not say it. */
  readonly label?: string;
  /** A sign behind the name; given, it has its room also while there is none, so that no name moves under a finger. */
  readonly sign?: ReactNode;
  /** Said last: it comes into sight, and stays there. */
  readonly isLatest?: boolean;
  /** Stands small below the name: where it is. */
  readonly beside?: string | undefined;
  readonly pressed?: boolean;
  readonly chosen?: boolean;
  readonly onPress: () => void;
}

/** An actor's name, large enough for a thumb. */
export const NamePill = ({
  actor,
  label,
  sign,
  isLatest,
  beside,
  pressed,
  chosen,
  onPress,
}: NamePillProps) => {
  const pill = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const list = isLatest ? pill.current?.closest('.steps-list') : undefined;
    if (!list) return undefined;
    // what stands below it may grow: a question, suggestions, the keyboard
    const keepInSight = new ResizeObserver(() => pill.current?.scrollIntoView({ block: 'nearest' }));
    keepInSight.observe(list);
    return () => keepInSight.disconnect();
  }, [isLatest]);
  return (
    <Button
      ref={pill}
      id={pillId(actor.id)}
      className="name-pill"
      data-latest={isLatest || undefined}
      {...(label ? { 'aria-label': label } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(chosen ? { 'aria-current': 'true' as const } : {})}
      onPress={onPress}
    >
      <span>
        {actor.name}
        {beside ? <small className="name-pill-beside">{beside}</small> : null}
      </span>
      {sign === undefined ? null : (
        <span className="name-pill-sign tabular" aria-hidden>
          {sign}
        </span>
      )}
    </Button>
  );
};
