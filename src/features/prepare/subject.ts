import {
  SUBJECTS,
  type Subject,
  type SubjectSettings,
  settingsOfSubject,
} from '../../domain/backdrop/exercise';
import { words } from '../../i18n';
import { defaultZoneNames } from '../../i18n/zoneNames';

/** The question that goes with an exercise, to begin from. */
export const questionOf = (subject: Subject): string => {
  const t = words('prepare');
  return subject === 'free' ? t('defaultQuestion') : t(`subject_${subject}_question`);
};

/** Whether a question is still one of the ready-made ones, or none at all. */
const isReadyMade = (question: string): boolean =>
  question.trim() === '' || SUBJECTS.some((subject) => questionOf(subject) === question.trim());

/** The settings with an exercise in them; a question of the facilitator's own stays. */
export const withSubject = <T extends SubjectSettings & { readonly question: string }>(
  settings: T,
  subject: Subject,
): T => {
  const { backdrop: _backdrop, asksInfluence: _asks, ...rest } = settings;
  const question = isReadyMade(settings.question) ? questionOf(subject) : settings.question;
  return { ...rest, question, ...settingsOfSubject(subject, defaultZoneNames()) } as T;
};
