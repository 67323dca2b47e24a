import { useEffect, useMemo, useState } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { namesInMaps } from '../../domain/merge/names';
import type { MergedActor } from '../../domain/merge/view';
import { actorKinds } from '../../domain/select';
import { listed, useWords } from '../../i18n';
import { mapNames } from '../../i18n/mapNames';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import type { Deciding } from './deciding';
import { Notes, SpreadLine } from './said';

export interface ActorFieldsProps {
  readonly actor: MergedActor;
  readonly merged: Merged;
  readonly deciding: Deciding;
}

/** A name that is being typed may be empty for a moment; the actor keeps its last one until there is another. */
const NameField = ({ actor, merged, deciding }: ActorFieldsProps) => {
  const t = useWords('shared');
  const [text, setText] = useState(actor.name);
  useEffect(() => setText(actor.name), [actor.name]);
  const type = (next: string) => {
    setText(next);
    const name = next.trim();
    if (name && name !== actor.name) deciding.decide(actor, { name }, true);
  };
  return (
    <>
      <TextField
        label={t('name')}
        value={text}
        maxLength={300}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setText(actor.name)}
      />
      {merged.view.decided.get(actor.id)?.name === undefined ? null : (
        <Button onPress={() => deciding.decide(actor, { name: null })}>{t('giveBackName')}</Button>
      )}
    </>
  );
};

const KindField = ({ actor: { kind, ...actor }, merged, deciding }: ActorFieldsProps) => {
  const t = useWords('shared');
  const kinds = useMemo(() => actorKinds(merged.records), [merged.records]);
  const nameOf = (id: string) => kinds.find((one) => one.id === id)?.name ?? id;
  const decide = (value: string | null) => deciding.decide({ kind, ...actor }, { kind: value });
  return (
    <>
      <SelectField
        label={t('kind')}
        value={kind?.value ?? ''}
        onChange={(event) => decide(event.target.value)}
      >
        {kind ? null : <option value="">{t('kindNotSaid')}</option>}
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {kind && kind.tied.length > 1 ? <p>{t('kindTie', { kinds: listed(kind.tied.map(nameOf)) })}</p> : null}
      {kind?.decided ? <Button onPress={() => decide(null)}>{t('giveBackKind')}</Button> : null}
    </>
  );
};

const PlaceField = ({ actor, deciding }: ActorFieldsProps) => {
  const t = useWords('shared');
  if (!actor.placedByHand) return <p className="field-help">{t('moveHelp')}</p>;
  return (
    <>
      <p>{t('placedByHand')}</p>
      <Button onPress={() => deciding.decide(actor, { x: null, y: null })}>{t('giveBackPlace')}</Button>
    </>
  );
};

const OtherNames = ({ actor, merged: { view, labels } }: Omit<ActorFieldsProps, 'deciding'>) => {
  const t = useWords('shared');
  const names = useMemo(() => namesInMaps(view, actor.id), [view, actor.id]);
  if (names.every(({ name }) => name === actor.name)) return null;
  return (
    <div>
      <h3>{t('goesBy')}</h3>
      <ul>
        {names.map(({ name, mapIds }) => (
          <li key={name}>{t('goesByIn', { name, maps: mapNames(mapIds, labels) })}</li>
        ))}
      </ul>
    </div>
  );
};

/** What the maps say of an actor together, and where the users have the last word. */
export const ActorFields = (props: ActorFieldsProps) => {
  const t = useWords('shared');
  const { actor, merged } = props;
  return (
    <>
      <NameField {...props} />
      <KindField {...props} />
      <PlaceField {...props} />
      <OtherNames {...props} />
      <SpreadLine label={t('influence')} spread={actor.influence} />
      {actor.selfIn.length > 0 ? <p>{t('represented', { count: actor.selfIn.length })}</p> : null}
      <Notes notes={actor.notes} labels={merged.labels} />
    </>
  );
};
