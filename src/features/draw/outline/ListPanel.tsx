import { Pencil, Plus, Trash2, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import type { Actor, Link, RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import type { MapContent } from '../../../domain/select';
import { useWords, words } from '../../../i18n';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { Button, IconButton } from '../../../ui/Button';
import { SelectField, TextField } from '../../../ui/Field';
import { focusOn } from '../../../ui/focus';
import { announce, say } from '../../../ui/toasts';
import { addOnce, tellNamed } from '../adding';
import type { Drawing } from '../drawing';
import { useAlphabetical, useContent, useKinds, useSelected } from '../hooks';
import { actorLabel, endNames, linkLabel } from '../labels';
import { Suggestions, useSuggestions } from '../naming/Suggestions';
import { InlineName } from './InlineName';

/** Where whoever opens the list by key begins. */
export const NEW_ACTOR_FIELD = 'list-new-actor';

const ACTORS = 'list-actors';
const LINKS = 'list-links';

export interface ListPanelProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  /** Where a new actor goes: near the middle of what is in sight. */
  readonly freePlace: () => Point;
  readonly onClose: () => void;
}

interface RowProps {
  readonly label: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

const Row = ({ label, selected, onSelect, children }: RowProps) => (
  <li className="list-row" data-selected={selected || undefined}>
    <PlainButton className="row-button" aria-pressed={selected} onPress={onSelect}>
      {label}
    </PlainButton>
    {children}
  </li>
);

interface RowsProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly content: MapContent;
}

const Actors = ({ drawing, undo, content }: RowsProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const kinds = useKinds(drawing);
  const selected = useSelected(drawing);
  const actors = useAlphabetical(drawing);
  const [renaming, setRenaming] = useState<string | null>(null);
  /** Its button takes the focus back when the name field is gone. */
  const [renamed, setRenamed] = useState<string | null>(null);
  return (
    <ul aria-label={t('actorsHeading')}>
      {actors.map((actor) =>
        renaming === actor.id ? (
          <li key={actor.id} className="list-row">
            <InlineName
              label={t('nameOfActor')}
              initial={actor.name}
              maxLength={300}
              onEnd={(name, byKey) => {
                setRenaming(null);
                setRenamed(byKey ? actor.id : null);
                if (name !== null) drawing.rename(actor.id, name);
              }}
            />
          </li>
        ) : (
          <Row
            key={actor.id}
            label={actorLabel(actor, content, kinds.actors)}
            selected={selected.has(actor.id)}
            onSelect={() => select(drawing.selection, [actor.id])}
          >
            <IconButton
              look="plain"
              label={`${common('rename')}: ${actor.name}`}
              icon={<Pencil aria-hidden size={18} />}
              autoFocus={actor.id === renamed}
              onPress={() => setRenaming(actor.id)}
            />
            <RemoveButton drawing={drawing} undo={undo} id={actor.id} name={actor.name} heading={ACTORS} />
          </Row>
        ),
      )}
    </ul>
  );
};

const RemoveButton = ({
  drawing,
  undo,
  id,
  name,
  heading,
}: {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly id: string;
  readonly name: string;
  /** Takes the focus, as the button goes with its row. */
  readonly heading: string;
}) => {
  const common = useWords('common');
  return (
    <IconButton
      look="plain"
      label={`${common('delete')}: ${name}`}
      icon={<Trash2 aria-hidden size={18} />}
      onPress={() => {
        const takeBack = drawing.remove([id], undo);
        say(words('draw')('removed'), { label: common('undo'), perform: takeBack });
        focusOn(heading);
      }}
    />
  );
};

const Links = ({ drawing, undo, content }: RowsProps) => {
  const t = useWords('draw');
  const kinds = useKinds(drawing);
  const selected = useSelected(drawing);
  if (content.links.length === 0) return <p className="field-help">{t('noLinks')}</p>;
  const label = (link: Link) => linkLabel(link, content, kinds.links);
  return (
    <ul aria-label={t('linksHeading')}>
      {content.links.map((link) => (
        <Row
          key={link.id}
          label={label(link)}
          selected={selected.has(link.id)}
          onSelect={() => select(drawing.selection, [link.id])}
        >
          <RemoveButton
            drawing={drawing}
            undo={undo}
            id={link.id}
            name={t('linkLabel', endNames(link, content))}
            heading={LINKS}
          />
        </Row>
      ))}
    </ul>
  );
};

const AddActor = ({ drawing, freePlace }: Pick<ListPanelProps, 'drawing' | 'freePlace'>) => {
  const t = useWords('draw');
  const [name, setName] = useState('');
  const suggestions = useSuggestions(drawing, name);
  const add = (typed: string, entry?: RosterEntry) => {
    const named = addOnce(drawing, typed, freePlace(), entry ? { entry } : {});
    if (named) tellNamed(named);
    setName('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(name);
  };
  return (
    <form className="list-form" onSubmit={submit}>
      <Suggestions suggestions={suggestions} onPick={(entry) => add(entry.name, entry)} />
      <TextField
        id={NEW_ACTOR_FIELD}
        label={t('addFromList')}
        value={name}
        maxLength={300}
        onChange={(event) => setName(event.target.value)}
      />
      <IconButton type="submit" label={t('addActor')} icon={<Plus aria-hidden />} />
    </form>
  );
};

const ActorSelect = (props: {
  readonly label: string;
  readonly name: string;
  readonly actors: readonly Actor[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) => {
  const t = useWords('draw');
  return (
    <SelectField
      label={props.label}
      name={props.name}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{t('chooseActor')}</option>
      {props.actors.map((actor) => (
        <option key={actor.id} value={actor.id}>
          {actor.name}
        </option>
      ))}
    </SelectField>
  );
};

const AddLink = ({ drawing, content }: { readonly drawing: Drawing; readonly content: MapContent }) => {
  const t = useWords('draw');
  const actors = useAlphabetical(drawing);
  const [source, setSource] = useState('');
  const [target, setTarget] = useState('');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = drawing.link(source, target);
    if (link) announce(t('linkAdded', endNames(link, content)));
    setTarget('');
    // the button that had the focus takes no more presses until there is a target again
    const targets = event.currentTarget.elements.namedItem('target');
    if (targets instanceof HTMLSelectElement) targets.focus();
  };
  return (
    <form className="list-link-form" onSubmit={add}>
      <ActorSelect label={t('linkFrom')} name="source" actors={actors} value={source} onChange={setSource} />
      <ActorSelect
        label={t('linkTarget')}
        name="target"
        actors={actors.filter((actor) => actor.id !== source)}
        value={target}
        onChange={setTarget}
      />
      <Button type="submit" isDisabled={!source || !target}>
        {t('addLink')}
      </Button>
    </form>
  );
};

/** The map as lists: everything can be selected, renamed, deleted and linked here as well. */
export const ListPanel = ({ drawing, undo, freePlace, onClose }: ListPanelProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const content = useContent(drawing);
  return (
    <aside className="list-panel panel" aria-label={t('listTitle')}>
      <div className="inspector-head">
        <h2 className="panel-title">{t('listTitle')}</h2>
        <IconButton
          look="plain"
          label={t('closeList')}
          icon={<X aria-hidden size={18} />}
          onPress={onClose}
        />
      </div>
      <h3 id={ACTORS} tabIndex={-1}>
        {common('actors', { count: content.actors.length })}
      </h3>
      {content.actors.length === 0 ? <p className="field-help">{t('listEmpty')}</p> : null}
      <Actors drawing={drawing} undo={undo} content={content} />
      <AddActor drawing={drawing} freePlace={freePlace} />
      <h3 id={LINKS} tabIndex={-1}>
        {common('links', { count: content.links.length })}
      </h3>
      <Links drawing={drawing} undo={undo} content={content} />
      {content.actors.length > 1 ? <AddLink drawing={drawing} content={content} /> : null}
    </aside>
  );
};
