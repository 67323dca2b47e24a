import './people.css';
import { Search } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '../../i18n';
import type { Keeping } from '../../storage/keeping';
import type { DeviceFinds } from '../../storage/people/search';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { Erasing } from './Erasing';
import { AlikeNames, Places } from './Places';
import { type PersonSearch, usePerson } from './usePerson';

export interface PeopleScreenProps {
  readonly keeping: Keeping;
}

const MAX_NAME = 120;
const ANSWER = 'people-answer';

interface PersonProps {
  readonly person: PersonSearch;
}

const AskingForm = ({ person }: PersonProps) => {
  const t = useWords('people');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void person.search(name.trim());
  };
  return (
    <form className="people-form" onSubmit={submit}>
      <TextField
        label={t('name')}
        help={t('nameHelp')}
        maxLength={MAX_NAME}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button look="primary" type="submit">
        <Search {...ICON} />
        {t(person.stage.at === 'searching' ? 'searching' : 'search')}
      </Button>
    </form>
  );
};

const Nowhere = ({ person }: PersonProps) => {
  const t = useWords('people');
  return (
    <section className="people-part">
      <h2>{t('nowhere', { name: person.name })}</h2>
      <p>{t('nowhereHelp')}</p>
    </section>
  );
};

const Finds = ({ person, finds }: PersonProps & { readonly finds: DeviceFinds }) => {
  const t = useWords('people');
  const isFound = finds.workshops.some(({ findings }) => findings.length > 0);
  return (
    <>
      {isFound || finds.hasTraces ? null : <Nowhere person={person} />}
      {finds.hasTraces ? <p>{t('traces')}</p> : null}
      <Places person={person} finds={finds} />
      <AlikeNames person={person} finds={finds} />
      {isFound || finds.hasTraces ? <Erasing person={person} finds={finds} /> : null}
    </>
  );
};

const Erased = ({ person, isAll }: PersonProps & { readonly isAll: boolean }) => {
  const t = useWords('people');
  return (
    <section className="people-part">
      <h2 id={ANSWER} tabIndex={-1}>
        {t(isAll ? 'erased' : 'erasedSpared', { name: person.name })}
      </h2>
      <p>{t('what_elsewhere')}</p>
      <div>
        <Button onPress={person.startOver}>{t('another')}</Button>
      </div>
    </section>
  );
};

const Answer = ({ person }: PersonProps) => {
  const t = useWords('people');
  const { stage } = person;
  switch (stage.at) {
    case 'failed':
      return <p>{t('failed')}</p>;
    case 'found':
      return (
        <>
          <Finds person={person} finds={stage.finds} />
          {stage.problem ? (
            <p className="people-problem" role="alert">
              {t(stage.problem)}
            </p>
          ) : null}
        </>
      );
    case 'erasing':
      return <Finds person={person} finds={stage.finds} />;
    case 'erased':
      return <Erased person={person} isAll={stage.isAll} />;
    default:
      return null;
  }
};

/** Where a person is named on this device, and how to take the name away everywhere. */
export const PeopleScreen = ({ keeping }: PeopleScreenProps) => {
  const t = useWords('people');
  const person = usePerson(keeping);
  const { at } = person.stage;
  // whoever goes by ear or by key goes on from the answer, not from a field that is gone
  useEffect(() => {
    if (at === 'erased') focusOn(ANSWER);
  }, [at]);
  return (
    <div className="people">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {at === 'erased' ? null : <AskingForm person={person} />}
      <div className="people-answer">
        <Answer person={person} />
      </div>
    </div>
  );
};
