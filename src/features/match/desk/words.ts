import type { Reason } from '../../../domain/match/suggest/suggestion';
import { words } from '../../../i18n';
import { classOf } from '../gathered';
import { someNames } from '../names';
import type { MatchView } from '../view';
import type { Answer } from './answering';

/** "Tarkoittavatko Turku ja Åbo stad samaa toimijaa?"; of more than two, how many they are. */
export const questionTitle = (names: readonly string[]): string => {
  const t = words('match');
  return names.length > 2 ? t('askMany', { count: names.length }) : t('askTwo', { names: someNames(names) });
};

/** "ruotsinkielinen nimi, sama lyhenne" */
export const reasonsInWords = (reasons: readonly Reason[]): string => {
  const t = words('reasons');
  return reasons.map((reason) => t(reason)).join(', ');
};

const MOST_REASONS = 3;

/** The weightiest of the reasons: more on one line are not read. */
export const mainReasonsInWords = (reasons: readonly Reason[]): string =>
  reasonsInWords(reasons.slice(0, MOST_REASONS));

/** Whether there are more reasons than the weightiest. */
export const hasMoreReasons = (reasons: readonly Reason[]): boolean => reasons.length > MOST_REASONS;

/** What the classes of these actors are called. */
export const classNames = ({ gathered }: MatchView, refs: readonly string[]): string[] =>
  refs.map((ref) => classOf(gathered, ref)?.name ?? '');

/** "Nyt yksi ja sama toimija: Turku ja Åbo stad." */
export const answerInWords = (view: MatchView, { verdict, refs }: Answer): string => {
  const names = someNames([...new Set(classNames(view, refs))]);
  return verdict === 'same' ? words('match')('united', { names }) : words('match')('toldApart', { names });
};
