import type { Subject } from '../../domain/backdrop/exercise';
import type { ExerciseWords, PhaseWords } from '../../domain/exercises';
import { useWords } from '../../i18n';

type ReadyPhase =
  | `own_${'join' | 'draw' | 'send' | 'look'}`
  | `growing_${'alone' | 'pair' | 'group' | 'together'}`;

/**
 * What the ready-made exercises say, in the language on the screen; how to draw depends on what the workshop's maps are
 * about.
 */
export const useExerciseWords = (subject: Subject = 'free'): ExerciseWords => {
  const t = useWords('task');
  const prepare = useWords('prepare');
  const wordsOf = (phase: ReadyPhase): PhaseWords => ({
    name: t(`ready_${phase}`),
    instructions: t(`ready_${phase}_help`),
  });
  return {
    own: {
      join: wordsOf('own_join'),
      draw: {
        ...wordsOf('own_draw'),
        ...(subject !== 'free' && { instructions: prepare(`subject_${subject}_draw`) }),
      },
      send: wordsOf('own_send'),
      look: wordsOf('own_look'),
    },
    growing: {
      alone: wordsOf('growing_alone'),
      pair: wordsOf('growing_pair'),
      group: wordsOf('growing_group'),
      together: wordsOf('growing_together'),
    },
  };
};
