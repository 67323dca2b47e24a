import { useState } from 'react';
import { useWords } from '../../i18n';
import type { DeviceFinds } from '../../storage/people/search';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../ui/toasts';
import type { PersonSearch } from './usePerson';

interface ErasingProps {
  readonly person: PersonSearch;
  readonly finds: DeviceFinds;
}

const MAPS = ['keep', 'delete'] as const;
type Maps = (typeof MAPS)[number];

interface QuestionProps {
  readonly name: string;
  readonly places: number;
  /** How many maps go. */
  readonly maps: number;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Asked here and nearly nowhere else: there is no way back. */
const Question = ({ name, places, maps, onErase, onClose }: QuestionProps) => {
  const t = useWords('people');
  const common = useWords('common');
  return (
    <Dialog title={t('question', { name })} closeLabel={common('close')} onClose={onClose}>
      <p>{places > 0 ? t('questionHelp', { count: places }) : t('what_undo')}</p>
      {maps > 0 ? <p>{t('questionMaps', { count: maps })}</p> : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button look="danger" onPress={onErase}>
          {t('eraseNow')}
        </Button>
      </div>
    </Dialog>
  );
};

const WHAT = ['names', 'contacts', 'decisions', 'undo', 'elsewhere'] as const;

/** What will happen, and the press that makes it so. */
export const Erasing = ({ person, finds }: ErasingProps) => {
  const t = useWords('people');
  const [maps, setMaps] = useState<Maps>('keep');
  const [isAsking, setAsking] = useState(false);
  const chosen = person.chosen(finds);
  const drawn = new Set(chosen.flatMap(({ kind, key }) => (kind === 'author' ? [key] : []))).size;
  const isErasing = person.stage.at === 'erasing';
  const ask = () => {
    if (isErasing) return;
    if (chosen.length > 0 || finds.hasTraces) setAsking(true);
    else say(t('nothingChosen'));
  };
  const erase = () => {
    setAsking(false);
    void person.erase(finds, maps === 'delete');
  };
  return (
    <section className="people-part">
      {drawn > 0 ? (
        <Choice
          label={t('maps')}
          options={MAPS.map((value) => ({ value, label: t(`maps_${value}`) }))}
          value={maps}
          onChange={setMaps}
        />
      ) : null}
      <h2>{t('what')}</h2>
      <ul className="people-what">
        {WHAT.map((one) => (
          <li key={one}>{t(`what_${one}`)}</li>
        ))}
      </ul>
      <div>
        <Button look="danger" onPress={ask}>
          {t(isErasing ? 'erasing' : 'erase')}
        </Button>
      </div>
      {isAsking ? (
        <Question
          name={person.name}
          places={chosen.length}
          maps={maps === 'delete' ? drawn : 0}
          onErase={erase}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
};
