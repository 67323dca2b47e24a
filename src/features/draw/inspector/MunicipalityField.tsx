import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { Actor } from '../../../domain/entity';
import type { Place } from '../../../domain/match/names/places';
import { useLanguage, useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useCombo } from '../../../ui/useCombo';
import { useKeptFocus } from '../../../ui/useKeptFocus';
import type { Drawing } from '../drawing';
import { OfferList } from '../entry/OfferList';
import { useMunicipalities, useSpokenOf } from './useMunicipalities';

interface MunicipalityFieldProps {
  readonly drawing: Drawing;
  readonly actor: Actor;
}

interface MunicipalityBoxProps {
  readonly nameOf: (municipality: Place) => string;
  readonly find: (typed: string) => readonly Place[];
  readonly chosen: string;
  readonly onChoose: (code: string | undefined) => void;
}

/** A field that completes to a municipality: letters of either name, then Enter or going on; empty is none. */
const MunicipalityBox = ({ nameOf, find, chosen, onChoose }: MunicipalityBoxProps) => {
  const t = useWords('draw');
  /** Null: nothing is being typed, and the chosen one stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? [] : find(typed);
  const take = (index: number) => {
    onChoose(found[index]?.id);
    setTyped(null);
  };
  const combo = useCombo({ count: found.length, offeredFor: typed, beginsAtFirst: true, onTake: take });
  const leave = () => {
    if (typed?.trim() === '') onChoose(undefined);
    else if (combo.lit !== null) take(combo.lit);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (combo.hearKey(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    setTyped(null);
  };
  return (
    <div className="municipality-box">
      <TextField
        {...combo.field}
        label={t('municipality')}
        value={typed ?? chosen}
        maxLength={100}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <OfferList combo={combo} offers={found.map((one) => ({ text: nameOf(one), isOnMap: false }))} />
    </div>
  );
};

/** The municipality an actor belongs to; where its name speaks of one, that one is a press away. */
export const MunicipalityField = ({ drawing, actor }: MunicipalityFieldProps) => {
  const t = useWords('draw');
  const language = useLanguage() === 'sv' ? 'sv' : 'fi';
  const table = useMunicipalities();
  const frame = useRef<HTMLDivElement>(null);
  // the button goes once it was pressed
  useKeptFocus(
    frame,
    useCallback(() => frame.current?.querySelector('input'), []),
  );
  const spokenOf = useSpokenOf(actor.place === undefined ? actor.name : undefined);
  const choose = (place: string | undefined) => drawing.set(actor.id, { place });
  const proposed = actor.place === undefined ? table?.municipalityAt(spokenOf) : undefined;
  return (
    <div className="municipality" ref={frame}>
      {table ? (
        <MunicipalityBox
          nameOf={(one) => one[language]}
          find={(typed) => table.municipalitiesNamed(typed, language)}
          // a code that no table knows is better than nothing
          chosen={table.municipalityAt(actor.place)?.[language] ?? actor.place ?? ''}
          onChoose={choose}
        />
      ) : null}
      {proposed ? (
        <Button
          preventFocusOnPress
          aria-label={t('proposePlace', { name: proposed[language] })}
          onPress={() => choose(proposed.id)}
        >
          {proposed[language]}?
        </Button>
      ) : null}
    </div>
  );
};
