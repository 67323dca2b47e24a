import type { RefObject } from 'react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { typeOver } from '../../../ui/typeOver';

const SIGNS = [
  { sign: '–', typed: ' – ', word: 'signLink' },
  { sign: ',', typed: ', ', word: 'signNext' },
  { sign: '>', typed: ' > ', word: 'signForward' },
  { sign: ':', typed: ': ', word: 'signKind' },
] as const;

/** Types a sign at the caret, with the room around it that belongs there. */
const typeSign = (field: HTMLInputElement, typed: string): void => {
  const caret = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? caret;
  const start = field.value.slice(0, caret).trimEnd().length;
  typeOver(field, start, end, typed);
};

/** The signs that the keyboard of a phone hides, while the field has the focus. */
export const Signs = ({ field }: { readonly field: RefObject<HTMLInputElement | null> }) => {
  const t = useWords('entry');
  return (
    <div
      className="signs"
      role="toolbar"
      aria-label={t('signs')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {SIGNS.map(({ sign, typed, word }) => (
        <Button
          key={sign}
          aria-label={t(word)}
          preventFocusOnPress
          excludeFromTabOrder
          onPress={() => field.current && typeSign(field.current, typed)}
        >
          <span className="sign">{sign}</span>
        </Button>
      ))}
    </div>
  );
};
