import './points.css';
import { Pin } from 'lucide-react';
import { memo, useId, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { usePoints } from '../../../canvas/usePoints';
import { pointNames } from '../../../domain/points/names';
import type { TalkingPoint } from '../../../domain/points/point';
import { useLanguage, useWords } from '../../../i18n';
import { pointSentence } from '../../../i18n/pointSentences';
import type { SentencePart } from '../../../i18n/spoken';
import { Button, IconButton } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { Sentence } from '../../../ui/Sentence';

/** As many as a group can take in at once. */
const FIRST_POINTS = 5;

export interface PointsPanelProps {
  readonly compared: ComparedMaps;
  /** The key of the chosen point. */
  readonly chosen: string | undefined;
  /** Undefined: none is chosen any more. */
  readonly onChoose: (point: TalkingPoint | undefined) => void;
  /** Keys of the points that will be shown to all. Give the same array while it says the same. */
  readonly pinned: readonly string[];
  /** Pins a point, or lets a pinned one go. */
  readonly onPin: (key: string) => void;
}

interface RowProps {
  readonly sentence: readonly SentencePart[];
  readonly isChosen: boolean;
  readonly isPinned: boolean;
  readonly onChoose: () => void;
  readonly onPin: () => void;
}

const Row = ({ sentence, isChosen, isPinned, onChoose, onPin }: RowProps) => {
  const t = useWords('points');
  const id = useId();
  return (
    <li className="point" data-chosen={isChosen}>
      <AriaButton
        id={`${id}-point`}
        className="point-sentence tabular"
        aria-pressed={isChosen}
        onPress={onChoose}
      >
        <span>
          <Sentence parts={sentence} />
        </span>
      </AriaButton>
      <IconButton
        id={`${id}-pin`}
        aria-labelledby={`${id}-pin ${id}-point`}
        look="plain"
        label={t('pin')}
        pressed={isPinned}
        icon={<Pin {...ICON} />}
        onPress={onPin}
      />
    </li>
  );
};

const Panel = ({ compared, chosen, onChoose, pinned, onPin }: PointsPanelProps) => {
  const t = useWords('points');
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const points = usePoints(compared, pinned);
  const names = useMemo(() => pointNames(compared.compared, compared.labels), [compared]);
  if (!points) return null;
  if (points.length === 0) return <p>{t('noPoints')}</p>;
  return (
    <>
      <ul className="points">
        {points.slice(0, isWhole ? points.length : FIRST_POINTS).map((point) => (
          <Row
            key={point.key}
            sentence={pointSentence(point, names, language)}
            isChosen={point.key === chosen}
            isPinned={pinned.includes(point.key)}
            onChoose={() => onChoose(point.key === chosen ? undefined : point)}
            onPin={() => onPin(point.key)}
          />
        ))}
      </ul>
      {points.length > FIRST_POINTS ? (
        <Button look="plain" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {t(isWhole ? 'showFewer' : 'showMore')}
        </Button>
      ) : null}
    </>
  );
};

/** What is worth a talk, as sentences: a chosen one is shown in the picture, a pinned one on the projector. */
export const PointsPanel = memo(Panel);
