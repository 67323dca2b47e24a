import { useWords } from '../../../i18n';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { editText } from './texts';

/** The words on the map by themselves; each leads to where it is written. */
export const TextFields = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('backdrop');
  const { texts } = useContent(drawing);
  if (texts.length === 0) return null;
  return (
    <ul className="text-rows" aria-label={t('textOnMap')}>
      {texts.map(({ id, text }, index) => (
        <li key={id}>
          <button type="button" className="row-button" onClick={() => editText(drawing, id)}>
            <span>{text.trim() || t('textNumber', { number: index + 1 })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
