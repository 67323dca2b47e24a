import { choosePair } from '../../state/chosenPair';
import { goTo } from '../../state/route';
import type { AlikeParts } from './parts';

/** Has the page of two maps show these two, by index. */
export const rememberPair = ({ open, kinship }: AlikeParts, one: number, other: number): void => {
  const { order } = kinship.similarity;
  choosePair(open.workshop.id, order[one] ?? '', order[other] ?? '');
};

/** Goes to the page of two maps with these two, by index. */
export const openPair = (parts: AlikeParts, one: number, other: number): void => {
  rememberPair(parts, one, other);
  goTo({ at: 'pair', workshop: parts.open.workshop.id });
};
