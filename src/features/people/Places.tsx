import type { Finding } from '../../domain/people/find';
import { partsOf } from '../../domain/people/places';
import { useWords } from '../../i18n';
import type { DeviceFinds, WorkshopFinds } from '../../storage/people/search';
import { Fold } from '../../ui/Fold';
import { Sentence } from '../../ui/Sentence';
import { excerpt, placeWords } from './finding';
import type { PersonSearch } from './usePerson';

interface PlaceRowProps {
  readonly person: PersonSearch;
  readonly finds: WorkshopFinds;
  readonly finding: Finding;
}

const PlaceRow = ({ person, finds, finding }: PlaceRowProps) => (
  <li>
    <label className="people-place">
      <input
        type="checkbox"
        checked={person.isChosen(finds, finding)}
        onChange={() => person.flip(finds, finding)}
      />
      <span>
        <span className="people-where">{placeWords(finding, finds)}</span>
        <span className="people-text">
          <Sentence parts={excerpt(partsOf(finding).join(', '), person.spellings)} />
        </span>
      </span>
    </label>
  </li>
);

/** So many places that are sure need not all be read on the way to what happens to them. */
const MANY = 12;

interface WorkshopPlacesProps {
  readonly person: PersonSearch;
  readonly finds: WorkshopFinds;
}

const WorkshopPlaces = ({ person, finds }: WorkshopPlacesProps) => {
  const common = useWords('common');
  const { findings } = finds;
  const heading = (
    <h3>
      {finds.title || common('untitledWorkshop')} <span className="people-count">{findings.length}</span>
    </h3>
  );
  const places = (
    <ul>
      {findings.map((finding) => (
        <PlaceRow key={finding.id} person={person} finds={finds} finding={finding} />
      ))}
    </ul>
  );
  return (
    <section className="panel people-workshop">
      {findings.length > MANY && findings.every(({ isSure }) => isSure) ? (
        <Fold summary={heading} isLazy>
          {places}
        </Fold>
      ) : (
        <>
          {heading}
          {places}
        </>
      )}
    </section>
  );
};

interface FindsProps {
  readonly person: PersonSearch;
  readonly finds: DeviceFinds;
}

/** Every place that names the person, by workshop; those that mean somebody else can be left alone. */
export const Places = ({ person, finds }: FindsProps) => {
  const t = useWords('people');
  const found = finds.workshops.filter(({ findings }) => findings.length > 0);
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) return null;
  return (
    <section className="people-part">
      <h2>{t('found', { count })}</h2>
      <p>{t('foundHelp')}</p>
      {found.map((one) => (
        <WorkshopPlaces key={one.workshop} person={person} finds={one} />
      ))}
    </section>
  );
};

/** Other spellings that may mean the same person: only the user knows. */
export const AlikeNames = ({ person, finds }: FindsProps) => {
  const t = useWords('people');
  const offers = person.offered(finds);
  if (offers.length === 0) return null;
  return (
    <fieldset className="people-part people-alike">
      <legend>{t('alike')}</legend>
      <p className="field-help">{t('alikeHelp')}</p>
      {offers.map(({ text, count }) => (
        <label key={text} className="checkbox">
          <input type="checkbox" checked={person.isTicked(text)} onChange={() => void person.tick(text)} />
          {count > 0 ? t('alikeOne', { name: text, count }) : text}
        </label>
      ))}
    </fieldset>
  );
};
