import { ChevronDown, ChevronUp, Link2, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Actor, ActorKind, Direction, Link, LinkKind } from '../../domain/entity';
import { linksOf } from '../../domain/rules';
import { useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Checkbox, SelectField, TextArea, TextField } from '../../ui/Field';
import type { Drawing } from './drawing';
import { useContent, useKinds, useSelected } from './hooks';
import { endNames } from './labels';

const INFLUENCE = [0, 1, 2, 3, 4, 5] as const;
const STRENGTH = [1, 2, 3] as const;

const More = ({ children }: { readonly children: ReactNode }) => {
  const t = useWords('common');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? t('less') : t('more')}
        {open ? <ChevronUp aria-hidden size={18} /> : <ChevronDown aria-hidden size={18} />}
      </Button>
      {open ? children : null}
    </>
  );
};

/** A name that is being typed may be empty for a moment; the actor keeps its last one until there is another. */
const NameInput = ({ drawing, actor }: { readonly drawing: Drawing; readonly actor: Actor }) => {
  const t = useWords('draw');
  const [name, setName] = useState(actor.name);
  useEffect(() => setName(actor.name), [actor.name]);
  return (
    <TextField
      label={t('name')}
      value={name}
      maxLength={300}
      onChange={(event) => {
        setName(event.target.value);
        if (event.target.value.trim()) drawing.set(actor.id, { name: event.target.value }, true);
      }}
      onBlur={() => {
        if (name.trim()) drawing.rename(actor.id, name);
        else setName(actor.name);
      }}
    />
  );
};

const NoteInput = ({ drawing, record }: { readonly drawing: Drawing; readonly record: Actor | Link }) => {
  const t = useWords('draw');
  return (
    <TextArea
      label={t('note')}
      placeholder={t('notePlaceholder')}
      value={record.note ?? ''}
      maxLength={5000}
      onChange={(event) => drawing.set(record.id, { note: event.target.value || undefined }, true)}
    />
  );
};

interface NumberChoiceProps<N extends number> {
  readonly label: string;
  readonly numbers: readonly N[];
  /** A map from elsewhere may hold another number: then none is chosen. */
  readonly value: number | undefined;
  readonly onChange: (number: N | undefined) => void;
  readonly labelOf: (number: N | undefined) => string;
}

/** One of a few numbers, or none said. */
const NumberChoice = <N extends number>(props: NumberChoiceProps<N>) => {
  const { label, numbers, value, onChange, labelOf } = props;
  const keyOf = (number: number | undefined) => String(number ?? '');
  return (
    <Choice
      label={label}
      value={keyOf(value)}
      onChange={(key) => onChange(numbers.find((number) => keyOf(number) === key))}
      options={[undefined, ...numbers].map((number) => ({ value: keyOf(number), label: labelOf(number) }))}
    />
  );
};

interface KindSelectProps {
  readonly kinds: readonly (ActorKind | LinkKind)[];
  readonly value: string | undefined;
  readonly onChange: (kind: string | undefined) => void;
}

const KindSelect = ({ kinds, value, onChange }: KindSelectProps) => {
  const t = useWords('draw');
  return (
    <SelectField
      label={t('kindOf')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t('noKind')}</option>
      {kinds.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};

interface ActorInspectorProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
  readonly kinds: readonly ActorKind[];
  readonly onConnect: () => void;
}

const ActorInspector = ({ drawing, actor, kinds, onConnect }: ActorInspectorProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const content = useContent(drawing);
  return (
    <>
      <NameInput drawing={drawing} actor={actor} />
      <div className="inspector-row">
        <Button onPress={onConnect}>
          <Link2 aria-hidden size={18} />
          {t('connect')}
        </Button>
        <span className="inspector-count">
          {common('links', { count: linksOf(content.links, actor.id).length })}
        </span>
      </div>
      <KindSelect kinds={kinds} value={actor.kind} onChange={(kind) => drawing.set(actor.id, { kind })} />
      <NoteInput drawing={drawing} record={actor} />
      <Checkbox
        label={t('self')}
        checked={actor.self ?? false}
        onChange={(self) => drawing.set(actor.id, { self: self || undefined })}
      />
      <More>
        <NumberChoice
          label={t('influence')}
          numbers={INFLUENCE}
          value={actor.influence}
          onChange={(influence) => drawing.set(actor.id, { influence })}
          labelOf={(number) => (number === undefined ? t('influenceNone') : String(number))}
        />
      </More>
    </>
  );
};

type Facing = Direction | 'backward';

interface LinkInspectorProps {
  readonly drawing: Drawing;
  readonly link: Link;
  readonly kinds: readonly LinkKind[];
}

const LinkInspector = ({ drawing, link, kinds }: LinkInspectorProps) => {
  const t = useWords('draw');
  const ends = endNames(link, useContent(drawing));
  /** The file knows no "backward": the link is turned round instead. */
  const face = (facing: Facing) =>
    drawing.set(
      link.id,
      facing === 'backward'
        ? { direction: 'forward', source: link.target, target: link.source }
        : { direction: facing },
    );
  return (
    <>
      <p className="inspector-title">{t('linkLabel', ends)}</p>
      <KindSelect kinds={kinds} value={link.kind} onChange={(kind) => drawing.set(link.id, { kind })} />
      <NoteInput drawing={drawing} record={link} />
      <More>
        <Choice<Facing>
          label={t('direction')}
          value={link.direction}
          onChange={face}
          options={[
            { value: 'none', label: t('directionNone') },
            { value: 'forward', label: t('directionForward', ends) },
            { value: 'backward', label: t('directionBackward', ends) },
            { value: 'both', label: t('directionBoth') },
          ]}
        />
        <NumberChoice
          label={t('strength')}
          numbers={STRENGTH}
          value={link.strength}
          onChange={(strength) => drawing.set(link.id, { strength })}
          labelOf={(number) => (number === undefined ? t('strengthNone') : t(`strength${number}`))}
        />
      </More>
    </>
  );
};

const ROOMY = '(min-width: 600px)';

interface InspectorProps {
  readonly drawing: Drawing;
  readonly onConnect: (id: string) => void;
  readonly onRename: (id: string) => void;
  readonly onRemove: () => void;
}

/** On a phone the picture stays in sight: only what is done most, the rest a tap away. */
const useFolded = () => {
  const [canFold] = useState(() => !matchMedia(ROOMY).matches);
  const [folded, setFolded] = useState(canFold);
  return { canFold, folded, setFolded };
};

/** What is selected: everything about it can be seen and changed here. */
export const Inspector = ({ drawing, onConnect, onRename, onRemove }: InspectorProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const selected = useSelected(drawing);
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const { canFold, folded, setFolded } = useFolded();
  const actors = content.actors.filter((actor) => selected.has(actor.id));
  const links = content.links.filter((link) => selected.has(link.id));
  const [actor, link] = [actors[0], links[0]];
  if (!actor && !link) return null;
  const single = actors.length + links.length === 1;
  const title = !single ? t('selection') : actor ? t('actor') : t('link');
  return (
    <aside className="inspector panel" aria-label={title}>
      <div className="inspector-head">
        <h2 className="panel-title">{title}</h2>
        <div className="inspector-tools">
          <Button look="plain" onPress={onRemove}>
            <Trash2 aria-hidden size={18} />
            {common('delete')}
          </Button>
          {canFold && !folded ? (
            <IconButton
              look="plain"
              label={t('fold')}
              icon={<ChevronDown aria-hidden size={20} />}
              onPress={() => setFolded(true)}
            />
          ) : null}
        </div>
      </div>
      {single && folded ? (
        <>
          <p className="inspector-title">
            {actor ? actor.name : link ? t('linkLabel', endNames(link, content)) : ''}
          </p>
          <div className="inspector-tools">
            {actor ? (
              <>
                <Button onPress={() => onConnect(actor.id)}>{t('connect')}</Button>
                <Button onPress={() => onRename(actor.id)}>{common('rename')}</Button>
              </>
            ) : null}
            <Button onPress={() => setFolded(false)}>{common('more')}</Button>
          </div>
        </>
      ) : null}
      {single && !folded && actor ? (
        <ActorInspector
          key={actor.id}
          drawing={drawing}
          actor={actor}
          kinds={kinds.actors}
          onConnect={() => onConnect(actor.id)}
        />
      ) : null}
      {single && !folded && link ? (
        <LinkInspector key={link.id} drawing={drawing} link={link} kinds={kinds.links} />
      ) : null}
      {single ? null : (
        <p>
          {[common('actors', { count: actors.length }), common('links', { count: links.length })].join(', ')}
        </p>
      )}
    </aside>
  );
};
