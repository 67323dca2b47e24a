import './backdrop.css';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { MAX_TEXT } from '../../../domain/backdrop/texts';
import type { TextLabel } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { useContent, useSelected } from '../hooks';
import { chosenText, TEXT_FIELD, writeText } from './texts';

interface TextCardProps {
  readonly drawing: Drawing;
  readonly onRemove: () => void;
}

/** Words that are left empty go from the map. */
const Writing = ({ drawing, text, onRemove }: TextCardProps & { readonly text: TextLabel }) => {
  const t = useWords('backdrop');
  const [written, setWritten] = useState(text.text);
  useEffect(() => setWritten(text.text), [text.text]);
  return (
    <textarea
      id={TEXT_FIELD}
      className="input"
      aria-label={t('textOnMap')}
      rows={3}
      maxLength={MAX_TEXT}
      value={written}
      onFocus={({ currentTarget }) => {
        if (written === t('text')) currentTarget.select();
      }}
      onChange={({ target }) => {
        setWritten(target.value);
        if (target.value.trim()) writeText(drawing, text.id, target.value);
      }}
      onBlur={() => {
        if (!written.trim()) onRemove();
      }}
    />
  );
};

/** The words on the map that are chosen, to be written. */
export const TextCard = ({ drawing, onRemove }: TextCardProps) => {
  const t = useWords('backdrop');
  const common = useWords('common');
  useSelected(drawing);
  useContent(drawing);
  const text = chosenText(drawing);
  if (!text) return null;
  return (
    <aside className="inspector text-card panel" aria-label={t('textOnMap')}>
      <div className="inspector-head">
        <h2 className="panel-title">{t('text')}</h2>
        <Button look="plain" onPress={onRemove}>
          <Trash2 aria-hidden size={18} />
          {common('delete')}
        </Button>
      </div>
      <Writing key={text.id} drawing={drawing} text={text} onRemove={onRemove} />
      <p className="field-help">{t('textHelp')}</p>
    </aside>
  );
};
