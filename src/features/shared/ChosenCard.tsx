import { mapIdsOf, type Thing } from '../../domain/merge/things';
import { useWords } from '../../i18n';
import { thingName } from '../../i18n/thingNames';

/** On narrow screens the inspector stands far below the picture: this says over it what was chosen. */
export const ChosenCard = ({ thing, m }: { readonly thing: Thing; readonly m: number }) => {
  const t = useWords('compare');
  return (
    <div className="panel shared-chosen">
      <strong>{thingName(thing)}</strong>
      <span className="tabular">{t('drew', { n: mapIdsOf(thing).length, m })}</span>
    </div>
  );
};
