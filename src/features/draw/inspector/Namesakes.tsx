import './inspector.css';
import type { Actor } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { useContent } from '../hooks';

interface NamesakesProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
  readonly onShow: (id: string) => void;
}

/** Says that others on the map have the same name, which is allowed, and leads to the next of them. */
export const Namesakes = ({ drawing, actor, onShow }: NamesakesProps) => {
  const t = useWords('outline');
  const namesakes = factsOf(useContent(drawing)).namesakesByActor.get(actor.id) ?? [];
  const next = namesakes[(namesakes.indexOf(actor) + 1) % namesakes.length];
  if (!next) return null;
  return (
    <div className="namesakes">
      <p>{t('sameName', { count: namesakes.length })}</p>
      <Button onPress={() => onShow(next.id)}>{t('showOther')}</Button>
    </div>
  );
};
