import { BarChart3 } from 'lucide-react';
import { SUBJECTS, type Subject, settingsOfSubject, subjectOf } from '../../domain/backdrop/exercise';
import { ZONE_LIMITS, zoneListsOf } from '../../domain/backdrop/presets';
import type { Backdrop } from '../../domain/entity';
import { useWords } from '../../i18n';
import { defaultZoneNames } from '../../i18n/zoneNames';
import { useZoneListWords } from '../../i18n/zoneWords';
import { GroundPicture } from '../../picture/GroundPicture';
import { newId } from '../../state/id';
import { Fold } from '../../ui/Fold';
import { NameList } from '../../ui/NameList';
import { PictureChoice } from '../../ui/PictureChoice';
import type { Draft } from './draft';
import { withSubject } from './subject';

interface SubjectFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const SubjectPicture = ({ subject }: { readonly subject: Subject }) =>
  subject === 'influence' ? (
    <BarChart3 className="subject-icon" strokeWidth={1.25} aria-hidden />
  ) : (
    <GroundPicture backdrop={settingsOfSubject(subject, defaultZoneNames()).backdrop} />
  );

const ZoneFields = ({ draft, backdrop, onChange }: SubjectFieldsProps & { readonly backdrop: Backdrop }) => {
  const t = useWords('prepare');
  const words = useZoneListWords();
  return (
    <Fold summary={t('subjectZones')}>
      <div className="prepare-columns">
        {zoneListsOf(backdrop).map((list) => (
          <NameList
            key={list}
            words={words[list]}
            {...ZONE_LIMITS[list]}
            items={backdrop[list] ?? []}
            makeItem={() => ({ id: newId(), name: '' })}
            onChange={(items) => onChange({ ...draft, backdrop: { ...backdrop, [list]: items } })}
          />
        ))}
      </div>
    </Fold>
  );
};

/** What the workshop's maps are about: what places on them mean, or that influence is asked. */
export const SubjectFields = ({ draft, onChange }: SubjectFieldsProps) => {
  const t = useWords('prepare');
  return (
    <section className="prepare-part panel" aria-labelledby="prepare-subject">
      <h2 id="prepare-subject">{t('subject')}</h2>
      <p className="prepare-help">{t('subjectHelp')}</p>
      <PictureChoice
        label={t('subject')}
        value={subjectOf(draft)}
        onChange={(subject) => onChange(withSubject(draft, subject))}
        options={SUBJECTS.map((subject) => ({
          value: subject,
          label: t(`subject_${subject}`),
          help: t(`subject_${subject}_help`),
          picture: <SubjectPicture subject={subject} />,
        }))}
      />
      {draft.backdrop && zoneListsOf(draft.backdrop).length > 0 ? (
        <ZoneFields draft={draft} backdrop={draft.backdrop} onChange={onChange} />
      ) : null}
    </section>
  );
};
