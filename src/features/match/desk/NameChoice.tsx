import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Fold } from '../../../ui/Fold';
import type { Draft } from './draft';

export interface NameChoiceProps {
  readonly names: readonly string[];
  readonly draft: Draft;
}

const MAX_NAME = 300;

/** Which name stays when they are the same: one of theirs, or another. */
export const NameChoice = ({ names, draft }: NameChoiceProps) => {
  const t = useWords('match');
  return (
    <Fold summary={<span>{draft.name ? `${t('chooseName')}: ${draft.name}` : t('chooseName')}</span>}>
      <div className="name-choice">
        <p className="match-help">{t('chooseNameHelp')}</p>
        <ul className="chips" aria-label={t('chooseName')}>
          {names.map((name) => (
            <li key={name}>
              <Button
                pressed={name === draft.name}
                onPress={() => draft.choose(name === draft.name ? '' : name)}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
        <TextField
          label={t('ownName')}
          maxLength={MAX_NAME}
          value={names.includes(draft.name) ? '' : draft.name}
          onChange={(event) => draft.choose(event.target.value)}
        />
      </div>
    </Fold>
  );
};
