import { memo, useDeferredValue } from 'react';
import type { MapContent } from '../../../domain/select';
import { useWords, words } from '../../../i18n';
import { amountsOf } from '../../../i18n/amounts';
import type { Drawing } from '../drawing';
import { useContent, useKinds, useSelected } from '../hooks';
import { actorLabel, linkLabel } from '../labels';
import { spokenOf } from './spoken';

const Line = memo(({ text }: { readonly text: string }) => <li>{text}</li>);

interface LinesProps {
  readonly label: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

const Lines = ({ label, lines }: LinesProps) =>
  lines.length === 0 ? null : (
    <ul aria-label={label}>
      {lines.map(({ id, text }) => (
        <Line key={id} text={text} />
      ))}
    </ul>
  );

const summary = (content: MapContent): string => words('outline')('summary', amountsOf(content));

/**
 * What the canvas shows, for whoever reads the page by ear: each actor and link, on a large map those around what is
 * chosen. The list is the place to change things; this is to be read.
 */
export const SpokenMap = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('outline');
  const draw = useWords('draw');
  // a hand that draws does not wait for it
  const content = useDeferredValue(useContent(drawing));
  const kinds = useKinds(drawing);
  const chosen = useSelected(drawing);
  const { actors, links, isWhole } = spokenOf(content, chosen);
  return (
    <section className="visually-hidden" aria-label={isWhole ? t('onMap') : t('around')}>
      {isWhole ? null : <p>{summary(content)}</p>}
      <Lines
        label={draw('actorsHeading')}
        lines={actors.map((actor) => ({ id: actor.id, text: actorLabel(actor, content, kinds.actors) }))}
      />
      <Lines
        label={draw('linksHeading')}
        lines={links.map((link) => ({ id: link.id, text: linkLabel(link, content, kinds.links) }))}
      />
      <Lines label={t('textsHeading')} lines={content.texts} />
    </section>
  );
};
