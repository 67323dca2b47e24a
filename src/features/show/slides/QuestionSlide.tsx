import { useWords } from '../../../i18n';
import type { Show } from '../useShow';
import { lettering } from './lettering';

/** The question, as large as it can be, and how many maps have come. */
export const QuestionSlide = ({ show: { question, arrived } }: { readonly show: Show }) => {
  const t = useWords('wall');
  const { count, expected } = arrived;
  return (
    <div className="show-words">
      <p className="show-letters" style={lettering(question)}>
        {question}
      </p>
      <p className="show-note tabular">
        {expected ? t('arrivedOf', { count, expected }) : t('arrived', { count })}
      </p>
    </div>
  );
};
