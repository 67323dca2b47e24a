import { useState } from 'react';
import type { Answer } from '../../../domain/exchange';
import { dateTime, useWords } from '../../../i18n';
import type { Library } from '../../../state/library';
import { namesShown } from '../../../state/namesShown';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { Dialog } from '../../../ui/Dialog';
import { namingOf } from '../naming';
import type { Answers, Asked } from './takeIn';

const latest = ({ ours, theirs }: Asked): Answer =>
  (theirs.updatedAt ?? '') > (ours.updatedAt ?? '') ? 'take-theirs' : 'keep-ours';

const keyOf = ({ workshopId, mapId }: Asked): string => `${workshopId}/${mapId}`;

const answersOf = (asked: readonly Asked[], chosen: ReadonlyMap<string, Answer>): Answers => {
  const answers = new Map<string, Record<string, Answer>>();
  for (const question of asked) {
    const answer = chosen.get(keyOf(question)) ?? latest(question);
    answers.set(question.workshopId, {
      ...answers.get(question.workshopId),
      [question.mapId]: answer,
    });
  }
  return answers;
};

const when = (iso: string | undefined): string =>
  iso === undefined || Number.isNaN(Date.parse(iso)) ? '–' : dateTime(iso);

const nameOf = (library: Library, { workshopId, mapId }: Asked): string => {
  const entities = library.store.getState().workshops.get(workshopId)?.workshop.entities() ?? new Map();
  return namingOf(entities, namesShown.getState().in.has(workshopId)).nameOf(mapId);
};

export interface DivergedDialogProps {
  readonly library: Library;
  readonly asked: readonly Asked[];
  readonly onAnswer: (answers: Answers) => void;
  /** Closed without a word: the maps stay as they are. */
  readonly onClose: () => void;
}

/** Asks which version of each map is kept; the later one is proposed. */
export const DivergedDialog = ({ library, asked, onAnswer, onClose }: DivergedDialogProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Answer>>(new Map());
  return (
    <Dialog title={t('divergedTitle')} closeLabel={common('close')} onClose={onClose}>
      <p>{t('divergedHelp', { count: asked.length })}</p>
      <ul className="diverged">
        {asked.map((question) => (
          <li key={keyOf(question)}>
            <Choice<Answer>
              label={t('divergedNewer', {
                name: nameOf(library, question),
                here: when(question.ours.updatedAt),
                there: when(question.theirs.updatedAt),
              })}
              value={chosen.get(keyOf(question)) ?? latest(question)}
              onChange={(answer) => setChosen(new Map(chosen).set(keyOf(question), answer))}
              options={[
                { value: 'take-theirs', label: t('takeTheirs') },
                { value: 'keep-ours', label: t('keepOurs') },
              ]}
            />
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button look="primary" onPress={() => onAnswer(answersOf(asked, chosen))}>
          {t('divergedDone')}
        </Button>
      </div>
    </Dialog>
  );
};
