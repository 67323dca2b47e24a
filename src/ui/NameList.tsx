import './nameList.css';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Button, IconButton } from './Button';
import { focusOn } from './focus';
import { ICON } from './icon';

/** Something that goes by a name. */
export interface NameItem {
  readonly id: string;
  readonly name: string;
}

/** What a list of names says about itself. */
export interface NameListWords {
  readonly title: string;
  /** In which order they stand. */
  readonly help: string;
  readonly add: string;
  /** Of the field of one of them, counted from 1. */
  readonly field: (number: number) => string;
  readonly remove: (name: string) => string;
}

export interface NameListProps {
  readonly words: NameListWords;
  readonly items: readonly NameItem[];
  /** How few and how many there may be. */
  readonly least: number;
  readonly most: number;
  readonly makeItem: () => NameItem;
  /** `typing`: a name was edited, not the list. */
  readonly onChange: (items: readonly NameItem[], typing: boolean) => void;
}

const MAX_NAME = 80;

/** A few names in an order of their own, to be edited, added and removed. */
export const NameList = ({ words, items, least, most, makeItem, onChange }: NameListProps) => {
  const id = useId();
  const fieldId = (index: number) => `${id}-${index}`;
  const rename = (index: number, name: string) =>
    onChange(
      items.map((item, at) => (at === index ? { ...item, name } : item)),
      true,
    );
  const remove = (index: number) => {
    onChange(
      items.filter((_, at) => at !== index),
      false,
    );
    focusOn(fieldId(Math.max(0, index - 1)));
  };
  const add = () => {
    onChange([...items, makeItem()], false);
    focusOn(fieldId(items.length));
  };
  return (
    <fieldset className="name-list">
      <legend className="field-label">
        {words.title} <span className="field-help">{words.help}</span>
      </legend>
      <ol>
        {items.map((item, index) => (
          <li key={item.id}>
            <input
              id={fieldId(index)}
              className="input"
              aria-label={words.field(index + 1)}
              placeholder={words.field(index + 1)}
              autoComplete="off"
              maxLength={MAX_NAME}
              value={item.name}
              onChange={(event) => rename(index, event.target.value)}
            />
            {items.length > least ? (
              <IconButton
                look="plain"
                label={words.remove(item.name || words.field(index + 1))}
                icon={<X {...ICON} />}
                onPress={() => remove(index)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {items.length < most ? (
        <Button onPress={add}>
          <Plus {...ICON} />
          {words.add}
        </Button>
      ) : null}
    </fieldset>
  );
};
