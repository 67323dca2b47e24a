import type { Entities, Language } from '../../src/domain/entity';
import { suggestGroups } from '../../src/domain/match/suggest/suggestGroups';
import type { Reason, SuggestedGroup } from '../../src/domain/match/suggest/suggestion';
import { matchTask } from '../../src/domain/match/suggest/task';
import { workshopInfo } from '../../src/domain/select';
import { reasons as en } from '../../src/i18n/en/reasons';
import { reasons as fi } from '../../src/i18n/fi/reasons';
import { reasons as sv } from '../../src/i18n/sv/reasons';

/** Classes that may be one and the same actor. */
export interface AnalysedSuggestion {
  /** Ids of the classes, in UTF-16 order. */
  readonly members: readonly string[];
  /** In [0, 1], three decimals. */
  readonly probability: number;
  /** Near-certain: it comes ticked. The others are asked. */
  readonly preselected: boolean;
  /** In the workshop's language, the strongest first. */
  readonly reasons: readonly string[];
}

const WORDS: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = { fi, sv, en };

const inWords =
  (language: Language) =>
  ({ classIds, probability, preselected, reasons }: SuggestedGroup): AnalysedSuggestion => ({
    members: classIds,
    probability: Math.round(probability * 1000) / 1000,
    preselected,
    reasons: reasons.map((reason) => WORDS[language][reason]),
  });

/** What would come ticked at the desk, then what would be asked there until the answers change little any more. */
export const suggested = (entities: Entities): AnalysedSuggestion[] => {
  const { ticked, asked, enough } = suggestGroups(matchTask(entities));
  const language = workshopInfo(entities)?.language ?? 'fi';
  return [...ticked, ...asked.slice(0, enough)].map(inWords(language));
};
