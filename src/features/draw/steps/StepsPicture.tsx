import { Maximize2 } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../i18n';
import { amountsOf } from '../../../i18n/amounts';
import { contentPicture } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';
import type { Drawing } from '../drawing';
import { useContent, useKinds } from '../hooks';
import { showCanvas } from '../viewChoice';

interface StepsPictureProps {
  readonly drawing: Drawing;
  /** Id of the actor whose links are being drawn. */
  readonly chosen: string | undefined;
}

/** The map as it grows; a tap opens it for moving, tidying and a closer look. */
export const StepsPicture = ({ drawing, chosen }: StepsPictureProps) => {
  const t = useWords('steps');
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const picture = useMemo(() => {
    const plain = contentPicture(content, kinds);
    const actors = plain.actors.map((actor) =>
      actor.id === chosen ? { ...actor, highlighted: true } : actor,
    );
    return { ...plain, actors };
  }, [content, kinds, chosen]);
  const counts = amountsOf(content);
  return (
    <Button className="steps-picture on-paper" aria-label={t('openPicture', counts)} onPress={showCanvas}>
      {content.actors.length > 0 ? (
        <Picture drawing={picture} label={t('picture', counts)} />
      ) : (
        <span className="steps-no-picture">{t('noPicture')}</span>
      )}
      <span className="steps-open" aria-hidden>
        <Maximize2 size={20} />
      </span>
    </Button>
  );
};
