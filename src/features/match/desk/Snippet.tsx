import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import type { Kinds } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';
import { IconButton } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import type { Placed } from '../gathered';
import type { MatchView } from '../view';
import type { Side } from './sides';
import { snippetOf } from './snippet';

export interface SnippetProps {
  readonly side: Side;
  readonly view: MatchView;
  readonly kinds: Kinds;
}

const Drawn = ({ placed, label, kinds }: { placed: Placed; label: string; kinds: Kinds }) => {
  const drawing = useMemo(() => snippetOf(placed, kinds), [placed, kinds]);
  const lit = useMemo(() => new Set([placed.actor.id]), [placed]);
  return <Picture className="snippet-picture on-paper" drawing={drawing} label={label} lit={lit} />;
};

/** An actor among its neighbours as one map shows them; other maps are turned to. */
export const Snippet = ({ side, view, kinds }: SnippetProps) => {
  const t = useWords('match');
  const [turned, setTurned] = useState(0);
  const drawn = side.members.flatMap((ref) => view.gathered.placedByRef.get(ref) ?? []);
  const at = turned % Math.max(1, drawn.length);
  const placed = drawn[at];
  if (!placed) return null;
  const map = mapNameOf(view.labels.get(placed.content.info.id));
  const { name } = placed.actor;
  return (
    <figure className="snippet">
      <Drawn placed={placed} label={t('pictureOf', { name, map })} kinds={kinds} />
      <figcaption>
        {drawn.length > 1 ? (
          <IconButton
            look="plain"
            label={t('previousMap', { name })}
            icon={<ChevronLeft {...ICON} />}
            onPress={() => setTurned(at + drawn.length - 1)}
          />
        ) : null}
        <span className="match-help tabular">
          {drawn.length > 1 ? `${map} · ${at + 1}/${drawn.length}` : map}
        </span>
        {drawn.length > 1 ? (
          <IconButton
            look="plain"
            label={t('nextMap', { name })}
            icon={<ChevronRight {...ICON} />}
            onPress={() => setTurned(at + 1)}
          />
        ) : null}
      </figcaption>
    </figure>
  );
};
