import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { LineProblem } from '../../domain/lines';
import { emptyMap } from '../../domain/select';
import { useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import { contentPicture, type Kinds } from '../../picture/mapPicture';
import { Picture } from '../../picture/Picture';
import { ICON } from '../../ui/icon';
import type { Typed } from './paperMap';

const EMPTY = emptyMap('');

interface PreviewProps {
  readonly typed: Typed;
  readonly kinds: Kinds;
}

/** What the lines amount to: a picture, and how much there is on it. */
export const Preview = ({ typed, kinds }: PreviewProps) => {
  const t = useWords('paper');
  const { actors, links } = typed;
  const drawing = useMemo(() => contentPicture({ ...EMPTY, actors, links }, kinds), [actors, links, kinds]);
  const facts = amountsOf({ actors, links });
  return (
    <section className="paper-preview panel on-paper" aria-label={t('preview')}>
      {actors.length > 0 ? (
        <>
          <Picture drawing={drawing} label={t('pictureOf', facts)} />
          <p className="tabular">{t('facts', facts)}</p>
        </>
      ) : (
        <p className="paper-hint">{t('previewEmpty')}</p>
      )}
    </section>
  );
};

/** The lines that were not understood, or not wholly, and why. */
export const Problems = ({ problems }: { readonly problems: readonly LineProblem[] }) => {
  const t = useWords('paper');
  if (problems.length === 0) return null;
  return (
    <section className="paper-problems" aria-label={t('problems')}>
      <TriangleAlert {...ICON} />
      <ul>
        {problems.map(({ line, text, reason }) => (
          <li key={`${line} ${reason} ${text}`} className="tabular">
            {t('problem', { line, what: t(`reason_${reason}`, { text }) })}
          </li>
        ))}
      </ul>
    </section>
  );
};
