import { words } from '.';

interface Label {
  readonly number: number;
  readonly name?: string;
}

/** What a map is called in the language on the screen: by its name, else "Kartta 3". */
export const mapNameOf = (label: Label | undefined): string =>
  label?.name ?? words('compare')('mapNumber', { number: label?.number ?? '' });

/** What the given maps are called, one after the other. */
export const mapNames = (mapIds: readonly string[], labels: ReadonlyMap<string, Label>): string =>
  mapIds.map((id) => mapNameOf(labels.get(id))).join(', ');

/** The same for a map that may have neither name nor number. */
export const mapCalledInWords = ({ name, number }: Partial<Label>): string =>
  name ?? (number === undefined ? words('common')('untitledMap') : mapNameOf({ number }));
